import type { EngineJobs } from '#contracts/engine-jobs.ts'
import { AppError } from '#core/errors.ts'
import type { InspectedFile } from '#core/importing/files/inspect-files.ts'
import { planFile } from '#core/importing/files/plan-files.ts'
import { sumOutcomes } from '#core/importing/files/sum-outcomes.ts'
import type { FileInspection, ImportPlan } from '#core/importing/mapping.ts'
import type { JobContext } from '#core/job-context.ts'
import { deleteImport } from '#storage/imports.ts'
import type { Engine } from './engine.ts'
import { importSource } from './import-source.ts'
import { partOfJob } from '#core/part-of-job.ts'

/** Several files under one plan, whose columns are those of the merged inspection. */
interface PartsToImport {
  readonly inspection: FileInspection
  readonly parts: readonly InspectedFile[]
  readonly projectId: string
  readonly plan: ImportPlan
}

type Imported = EngineJobs['import-file']['output']

/**
 * An import for each file, in order, so that a response that is in two of them counts once. When one fails, or the job is
 * cancelled, those before it are deleted again. A file all of whose responses are there already gives no import.
 *
 * @throws AppError as for one file; `import/nothing-new` when no file has anything new.
 */
export async function importParts(
  engine: Engine,
  { inspection, parts, projectId, plan }: PartsToImport,
  context: JobContext,
): Promise<Imported> {
  const batch = crypto.randomUUID()
  const done: Imported[] = []
  const nothingNew: AppError[] = []
  try {
    for (const [index, { source, inspection: own }] of parts.entries()) {
      const made = planFile(inspection, own, plan)
      if ('error' in made) continue
      const part = partOfJob(context, index / parts.length, (index + 1) / parts.length)
      const file = { source, inspection: own, projectId, plan: made.plan, replaces: null, batch }
      const imported = await importSource(engine, file, part).catch((error: unknown) => {
        if (!(error instanceof AppError) || error.code !== 'import/nothing-new') throw error
        nothingNew.push(error)
        return null
      })
      if (imported !== null) done.push(imported)
    }
  } catch (error) {
    await undo(engine, projectId, done)
    throw error
  }
  const last = done.at(-1)
  if (last === undefined)
    throw nothingNew[0] ?? new AppError('import/no-score-column', { file: inspection.file.name })
  return { importId: last.importId, outcome: sumOutcomes(done.map(({ outcome }) => outcome)) }
}

async function undo(engine: Engine, projectId: string, done: readonly Imported[]): Promise<void> {
  const { strict } = await engine.databases()
  for (const { importId } of done) await deleteImport(strict, projectId, importId)
}
