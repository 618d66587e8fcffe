import { useEffect, useState } from 'react'
import type { Codebook } from '#core/themes/codebook/codebook.ts'
import { figuresRevision } from '#storage/records.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { useJob } from '../../jobs/use-job.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { Select } from '../../ui/Select.tsx'
import { CodebookDifferences } from './CodebookDifferences.tsx'
import { CodebookFilePicker } from './CodebookFilePicker.tsx'
import { JobProgress } from './JobProgress.tsx'
import { useCodebookFile, type CodebookFile } from './use-codebook-file.ts'

const say = 'screens:codebook.compare'
/** A side that is no file. */
const OWN = 'own'
const FILE = 'file'

/** What became of the themes of one codebook in another, or in this project. */
export function CompareCodebooks({ inUse }: { readonly inUse: string | null }) {
  const { words } = useServices()
  const [before, setBefore] = useState(inUse === null ? FILE : OWN)
  const [after, setAfter] = useState(OWN)
  const [beforeFile, afterFile] = [useCodebookFile(), useCodebookFile()]
  const sides = {
    before: before === FILE ? beforeFile.codebook : OWN,
    after: after === FILE ? afterFile.codebook : OWN,
  } as const
  return (
    <>
      <div className="codebook-sides">
        <Side
          name="before"
          own={inUse === null ? null : words.t(`${say}.inUse`, { name: inUse })}
          value={before}
          onChange={setBefore}
          file={beforeFile}
        />
        <Side
          name="after"
          own={words.t(`${say}.project`)}
          value={after}
          onChange={setAfter}
          file={afterFile}
        />
      </div>
      {sides.before === null || sides.after === null ? (
        <p role="status">{words.t(`${say}.missing`)}</p>
      ) : (
        <Compared before={codebookOf(sides.before)} after={codebookOf(sides.after)} />
      )}
    </>
  )
}

function codebookOf(side: Codebook | typeof OWN): Codebook | null {
  return side === OWN ? null : side
}

interface SideProps {
  readonly name: 'before' | 'after'
  /** What the side is without a file; null where there is only a file. */
  readonly own: string | null
  readonly value: string
  readonly onChange: (value: string) => void
  readonly file: CodebookFile
}

function Side({ name, own, value, onChange, file }: SideProps) {
  const { words } = useServices()
  const side = words.t(`${say}.${name}`)
  return (
    <section className="codebook-side" aria-label={side}>
      <Select
        label={side}
        value={value}
        onChange={onChange}
        options={[
          ...(own === null ? [] : [{ value: OWN, label: own }]),
          { value: FILE, label: words.t(`${say}.fromFile`) },
        ]}
      />
      {value === FILE && <CodebookFilePicker label={words.t(`${say}.fileOf`, { side })} file={file} />}
    </section>
  )
}

/** Null: the codebook in use, or the themes as they stand. */
function Compared({ before, after }: { readonly before: Codebook | null; readonly after: Codebook | null }) {
  const { words } = useServices()
  const { project } = useProject()
  const [attempt, setAttempt] = useState(0)
  const [cancelled, setCancelled] = useState<{ readonly before: unknown; readonly after: unknown } | null>(
    null,
  )
  const { run, cancel, status, result, progress, error } = useJob('compare-codebooks')
  const projectId = project.id
  const revision = figuresRevision(project)
  useEffect(() => {
    void run({ projectId, before, after })
  }, [projectId, before, after, revision, attempt, run])
  const again = (
    <Button
      size="small"
      onPress={() => {
        setCancelled(null)
        setAttempt(last => last + 1)
      }}
    >
      {words.t('screens:analysis.shared.startAgain')}
    </Button>
  )
  const stop = (): void => {
    cancel()
    setCancelled({ before, after })
  }
  if (error !== null) return <ErrorNotice error={error} actions={again} />
  // Other codebooks are compared though the last comparison was not wanted.
  const isCancelled = cancelled !== null && cancelled.before === before && cancelled.after === after
  if (isCancelled) return <div>{again}</div>
  if (status !== 'done') return <JobProgress progress={progress} onCancel={stop} />
  return result === null ? null : <CodebookDifferences comparison={result} />
}
