import { useTranslation } from 'react-i18next'
import type { ImportRecord } from '#storage/records.ts'
import { formatCount } from '#words/format.ts'
import { useReportError } from '../../app/report-error.ts'
import { useJob } from '../../jobs/use-job.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'

interface RemoveImportDialogProps {
  readonly record: ImportRecord
  readonly onClose: () => void
}

/** Asks before the responses of a file are removed from the project. */
export function RemoveImportDialog({ record, onClose }: RemoveImportDialogProps) {
  const { t } = useTranslation()
  const reportError = useReportError()
  const job = useJob('delete-import')
  const confirm = async () => {
    const end = await job.run({ projectId: record.projectId, importId: record.id })
    if (end.status === 'failed') reportError(end.error)
    onClose()
  }
  return (
    <ConfirmDialog
      title={t('screens:imports.removeTitle', { file: record.file })}
      isOpen
      confirm={t('screens:imports.removeConfirm')}
      isBusy={job.status === 'running'}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        {t('screens:imports.removeLost', {
          count: record.outcome.responses,
          responses: formatCount(record.outcome.responses),
        })}
      </p>
    </ConfirmDialog>
  )
}
