import { useTranslation } from 'react-i18next'
import { sumOutcomes } from '#core/importing/files/sum-outcomes.ts'
import type { ImportRecord } from '#storage/records.ts'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { formatMoment } from '../../app/format-moment.ts'
import { Card } from '../../ui/Card.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Fact, ImportDetails, OutcomeFacts } from './ImportDetails.tsx'
import { useImportStarter, type ImportGroup } from '../../app/import-starter.ts'
import { Button } from '../../ui/Button.tsx'

interface BatchCardProps {
  readonly group: ImportGroup
  /** Whether others of the project were joined with tickets, and this one was not. */
  readonly lacksTickets: (record: ImportRecord) => boolean
  /** Asks before some of its files, or all, are removed. */
  readonly onRemove: (files: ImportGroup) => void
}

/** Files that were imported together: what came of all of them, and of each. They were read as one, and can be so again. */
export function BatchCard({ group, lacksTickets, onRemove }: BatchCardProps) {
  const { t } = useTranslation()
  const { words } = useServices()
  const { changeMapping } = useImportStarter()
  const [first] = group
  const named = { file: first.file, count: group.length - 1 }
  return (
    <Card
      title={t('screens:imports.batchTitle', named)}
      note={t('screens:imports.importedAt', { moment: formatMoment(first.importedAtMs, words) })}
      actions={
        <>
          <Button
            size="small"
            label={t('screens:imports.changeMappingOfAll', named)}
            onPress={() => changeMapping(group)}
          >
            {t('screens:imports.changeMapping')}
          </Button>
          <IconButton
            icon="trash"
            label={t('screens:imports.removeAll', named)}
            onPress={() => onRemove(group)}
          />
        </>
      }
    >
      <dl className="imports-numbers">
        <Fact label={t('screens:imports.files')}>{formatCount(group.length)}</Fact>
        <OutcomeFacts outcome={sumOutcomes(group.map(({ outcome }) => outcome))} />
      </dl>
      <ul className="imports-files">
        {group.map(record => (
          <li key={record.id} className="imports-file">
            <Disclosure title={summaryOf(record)}>
              <ImportDetails
                record={record}
                advice={t('screens:imports.changeMappingOfAllAdvice')}
                lacksTickets={lacksTickets(record)}
              />
            </Disclosure>
            <IconButton
              icon="trash"
              label={t('screens:imports.remove', { file: record.file })}
              onPress={() => onRemove([record])}
            />
          </li>
        ))}
      </ul>
    </Card>
  )

  function summaryOf({ file, outcome: { responses, rejected } }: ImportRecord): string {
    return t('screens:imports.fileSummary', {
      file,
      responses: t('screens:imports.fileResponses', { count: responses, n: formatCount(responses) }),
      rejected: t('screens:imports.fileRejected', {
        count: rejected.total,
        n: formatCount(rejected.total),
      }),
    })
  }
}
