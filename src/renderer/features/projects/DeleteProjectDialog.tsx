import { useTranslation } from 'react-i18next'
import type { ProjectRecord } from '#storage/records.ts'
import { formatCount } from '#words/format.ts'
import { useReportError } from '../../app/report-error.ts'
import { useJob } from '../../jobs/use-job.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'

interface DeleteProjectDialogProps {
  readonly project: ProjectRecord
  readonly onClose: () => void
}

/** Asks before a project is deleted, and says what is lost. */
export function DeleteProjectDialog({ project, onClose }: DeleteProjectDialogProps) {
  const { t } = useTranslation()
  const reportError = useReportError()
  const job = useJob('delete-project')
  const confirm = async () => {
    const end = await job.run({ projectId: project.id })
    if (end.status === 'failed') reportError(end.error)
    onClose()
  }
  return (
    <ConfirmDialog
      title={t('screens:projects.deleteTitle', { project: project.name })}
      isOpen
      confirm={t('screens:projects.deleteConfirm')}
      isBusy={job.status === 'running'}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        {t('screens:projects.deleteLost', {
          count: project.responses,
          responses: formatCount(project.responses),
        })}
      </p>
      <p>{t('screens:projects.deleteSafe')}</p>
    </ConfirmDialog>
  )
}
