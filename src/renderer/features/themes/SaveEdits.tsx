import { useState } from 'react'
import { toWireError, type WireError } from '#core/errors.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { useJob } from '../../jobs/use-job.ts'
import type { SavedOutput } from '../../platform/platform.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { JobProgress } from './JobProgress.tsx'
import { SavedNotice } from './SavedNotice.tsx'

const say = 'screens:themeEditing.history'

/** The changes in effect to a file, which a run without a window replays. */
export function SaveEdits() {
  const { words, platform } = useServices()
  const { project } = useProject()
  const job = useJob('write-edits')
  const [saved, setSaved] = useState<SavedOutput | null>(null)
  const [failure, setFailure] = useState<WireError | null>(null)
  const save = async (): Promise<void> => {
    // The button stays in use: one that is shut off would lose the focus.
    if (job.status === 'running') return
    setSaved(null)
    setFailure(null)
    const end = await job.run({ projectId: project.id })
    if (end.status !== 'done') return
    try {
      setSaved(await platform.saveText(end.result.text, words.t(`${say}.file`, { project: project.name })))
    } catch (error) {
      setFailure(toWireError(error))
    }
  }
  const error = job.error ?? failure
  return (
    <div className="themes-history-save">
      <Button size="small" onPress={() => void save()}>
        {words.t(`${say}.save`)}
      </Button>
      <span>{words.t(`${say}.saveHelp`)}</span>
      {job.status === 'running' && <JobProgress progress={job.progress} onCancel={job.cancel} />}
      {error !== null && <ErrorNotice error={error} />}
      {saved !== null && (
        <SavedNotice sentence={words.t(`${say}.saved`, { file: saved.name })} output={saved} />
      )}
    </div>
  )
}
