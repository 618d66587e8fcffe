import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportRecord } from '#storage/records.ts'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { formatMoment } from '../../app/format-moment.ts'
import { useImportStarter } from '../../app/import-starter.ts'
import { describeWarning } from '../../app/import-words.ts'
import { useProject } from '../../app/project-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { CopyButton } from './CopyButton.tsx'
import { mappingRows, rejectionRows } from './import-facts.ts'
import { RejectedRows } from './RejectedRows.tsx'

interface ImportCardProps {
  readonly record: ImportRecord
  readonly onRemove: () => void
}

/** One file: its numbers, its fingerprint, how it was read, and the rows that gave no response. */
export function ImportCard({ record, onRemove }: ImportCardProps) {
  const { t } = useTranslation()
  const { words } = useServices()
  const { changeMapping } = useImportStarter()
  const { project } = useProject()
  const { outcome } = record
  // Files of one import were read as one; the made-up sample lies in no folder.
  const canChange = record.batch === undefined && !project.isSample
  return (
    <Card
      title={record.file}
      note={t('screens:imports.importedAt', { moment: formatMoment(record.importedAtMs, words) })}
      actions={
        <>
          {canChange && (
            <Button
              size="small"
              label={t('screens:imports.changeMappingOf', { file: record.file })}
              onPress={() => changeMapping(record)}
            >
              {t('screens:imports.changeMapping')}
            </Button>
          )}
          <IconButton
            icon="trash"
            label={t('screens:imports.remove', { file: record.file })}
            onPress={onRemove}
          />
        </>
      }
    >
      <dl className="imports-numbers">
        <Fact label={t('screens:imports.rows')}>{formatCount(outcome.rows)}</Fact>
        <Fact label={t('screens:imports.responses')}>{formatCount(outcome.responses)}</Fact>
        <Fact label={t('screens:imports.rejected')}>{formatCount(outcome.rejected.total)}</Fact>
        <Fact label={t('screens:imports.withoutDate')}>{formatCount(outcome.withoutDate)}</Fact>
        <Fact label={t('screens:imports.fingerprint')}>
          <code title={record.sha256}>{record.sha256.slice(0, 12)}…</code>
          <CopyButton text={record.sha256} label={t('screens:imports.copyFingerprint')} />
        </Fact>
      </dl>
      {outcome.warnings.map(warning => (
        <p key={`${warning.code} ${JSON.stringify(warning.values)}`} className="imports-warning">
          {describeWarning(words, warning)}
        </p>
      ))}
      <Disclosure title={t('screens:imports.howRead')}>
        <dl className="imports-mapping">
          {mappingRows(record, words).map(([name, value]) => (
            <Fact key={name} label={name}>
              {value}
            </Fact>
          ))}
        </dl>
      </Disclosure>
      {outcome.rejected.total > 0 && (
        <Disclosure title={t('screens:imports.rejectedTitle', { n: formatCount(outcome.rejected.total) })}>
          <ul className="imports-reasons">
            {rejectionRows(outcome.rejected.byReason, words).map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {canChange && <p className="imports-advice">{t('screens:imports.changeMappingAdvice')}</p>}
          <RejectedRows record={record} />
        </Disclosure>
      )}
    </Card>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="imports-fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
