import type { Progress } from '#core/job-context.ts'
import { useServices } from '../../app/app-services.ts'
import { ProgressBar } from '../../ui/ProgressBar.tsx'

interface JobProgressProps {
  readonly progress: Progress | null
  readonly onCancel?: () => void
}

/** How far a job of a dialog is. */
export function JobProgress({ progress, onCancel }: JobProgressProps) {
  const { words } = useServices()
  return (
    <ProgressBar
      label={
        progress === null
          ? words.t('screens:analysis.shared.working')
          : words.t(`common:stage.${progress.stage}`)
      }
      fraction={progress?.fraction ?? null}
      {...(onCancel !== undefined && { onCancel })}
    />
  )
}
