import { useState } from 'react'
import { toWireError, type WireError } from '#core/errors.ts'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { useJob } from '../../jobs/use-job.ts'
import type { SavedOutput } from '../../platform/platform.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { JobProgress } from './JobProgress.tsx'
import { SavedNotice } from './SavedNotice.tsx'
import { useThemeEditing } from './theme-editing.ts'

const say = 'screens:codebook.save'

/** The themes as they stand to a file, JSON or Excel. */
export function SaveCodebook() {
  const { words } = useServices()
  const { project } = useProject()
  const { themes } = useThemeEditing()
  const [name, setName] = useState(project.name)
  const { save, saved, error, progress } = useSaving(name.trim())
  if (themes.themes.length === 0) return <p>{words.t(`${say}.none`)}</p>
  const cannot = name.trim() === ''
  return (
    <>
      <TextField
        label={words.t(`${say}.name`)}
        help={words.t(`${say}.help`)}
        value={name}
        onChange={setName}
      />
      <div className="codebook-buttons">
        <Button isDisabled={cannot} onPress={() => save('json')}>
          {words.t(`${say}.json`)}
        </Button>
        <Button isDisabled={cannot} onPress={() => save('xlsx')}>
          {words.t(`${say}.xlsx`)}
        </Button>
      </div>
      <p className="themes-dialog-help">{words.t(`${say}.jsonHelp`)}</p>
      {progress !== null && <JobProgress {...progress} />}
      {error !== null && <ErrorNotice error={error} />}
      {saved !== null && (
        <SavedNotice
          sentence={words.t(`${say}.saved`, {
            file: saved.output.name,
            count: saved.themes,
            n: formatCount(saved.themes),
          })}
          output={saved.output}
        />
      )}
    </>
  )
}

interface SavedCodebook {
  readonly output: SavedOutput
  readonly themes: number
}

function useSaving(name: string) {
  const { platform } = useServices()
  const projectId = useProject().project.id
  const job = useJob('write-codebook')
  const [saved, setSaved] = useState<SavedCodebook | null>(null)
  const [failure, setFailure] = useState<WireError | null>(null)
  const save = async (form: 'json' | 'xlsx'): Promise<void> => {
    // The button stays in use: one that is shut off would lose the focus.
    if (job.status === 'running') return
    setSaved(null)
    setFailure(null)
    const end = await job.run({ projectId, name, form })
    if (end.status !== 'done') return
    const { content, themes } = end.result
    try {
      const file = `${name}.${form}`
      const output =
        typeof content === 'string'
          ? await platform.saveText(content, file)
          : await platform.saveBytes(content, file)
      if (output !== null) setSaved({ output, themes })
    } catch (error) {
      setFailure(toWireError(error))
    }
  }
  return {
    save: (form: 'json' | 'xlsx') => void save(form),
    saved,
    error: job.error ?? failure,
    progress: job.status === 'running' ? { progress: job.progress, onCancel: job.cancel } : null,
  }
}
