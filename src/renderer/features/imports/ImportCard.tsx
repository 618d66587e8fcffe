import { useTranslation } from 'react-i18next'
import type { ImportRecord } from '#storage/records.ts'
import { useServices } from '../../app/app-services.ts'
import { formatMoment } from '../../app/format-moment.ts'
import { useImportStarter } from '../../app/import-starter.ts'
import { useProject } from '../../app/project-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { ImportDetails } from './ImportDetails.tsx'

interface ImportCardProps {
  readonly record: ImportRecord
  readonly lacksTickets: boolean
  readonly onRemove: () => void
}

/** One file that was imported alone. */
export function ImportCard({ record, lacksTickets, onRemove }: ImportCardProps) {
  const { t } = useTranslation()
  const { words } = useServices()
  const { changeMapping } = useImportStarter()
  const { project } = useProject()
  // The made-up sample lies in no folder.
  const canChange = !project.isSample
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
              onPress={() => changeMapping([record])}
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
      <ImportDetails
        record={record}
        advice={canChange ? t('screens:imports.changeMappingAdvice') : null}
        lacksTickets={lacksTickets}
      />
    </Card>
  )
}
