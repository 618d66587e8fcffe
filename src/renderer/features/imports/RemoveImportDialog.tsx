import { useTranslation } from 'react-i18next'
import type { ImportRecord } from '#storage/records.ts'
import { formatCount } from '#words/format.ts'
import { useReportError } from '../../app/report-error.ts'
import { useJob } from '../../jobs/use-job.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import type { ImportGroup } from '../../app/import-starter.ts'
import { skippedBy } from './import-groups.ts'

interface RemoveImportDialogProps {
  /** What is removed. */
  readonly group: ImportGroup
  /** Imports that skipped rows which may have been duplicates of its rows. */
  readonly skipped: readonly ImportRecord[]
  readonly onRemoved: () => void
  readonly onClose: () => void
}

/** Asks before the responses of files are removed from the project. */
export function RemoveImportDialog({ group, skipped, onRemoved, onClose }: RemoveImportDialogProps) {
  const { t } = useTranslation()
  const reportError = useReportError()
  const job = useJob('delete-imports')
  const [{ file, projectId }] = group
  const confirm = async () => {
    const end = await job.run({ projectId, importIds: group.map(({ id }) => id) })
    if (end.status === 'failed') reportError(end.error)
    else if (end.status === 'done') onRemoved()
    onClose()
  }
  const responses = group.reduce((sum, { outcome }) => sum + outcome.responses, 0)
  const rows = skipped.reduce((sum, { outcome }) => sum + skippedBy(outcome), 0)
  const isOne = group.length === 1
  return (
    <ConfirmDialog
      title={
        isOne
          ? t('screens:imports.removeTitle', { file })
          : t('screens:imports.removeAllTitle', { file, count: group.length - 1 })
      }
      isOpen
      confirm={t(isOne ? 'screens:imports.removeConfirm' : 'screens:imports.removeAllConfirm')}
      isBusy={job.status === 'running'}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        {t(isOne ? 'screens:imports.removeLost' : 'screens:imports.removeAllLost', {
          count: responses,
          responses: formatCount(responses),
        })}
      </p>
      {rows > 0 && (
        <p>
          {t('screens:imports.removeSkipped', {
            count: rows,
            rows: formatCount(rows),
            files: skipped.map(record => record.file).join(', '),
          })}
        </p>
      )}
    </ConfirmDialog>
  )
}
