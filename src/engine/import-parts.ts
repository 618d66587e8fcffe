import type { EngineJobs } from '#contracts/engine-jobs.ts'
import { AppError } from '#core/errors.ts'
import type { InspectedFile } from '#core/importing/files/inspect-files.ts'
import { planFile } from '#core/importing/files/plan-files.ts'
import { sumOutcomes } from '#core/importing/files/sum-outcomes.ts'
import { KnownResponses } from '#core/importing/identity/known-responses.ts'
import type { FileInspection, ImportPlan } from '#core/importing/mapping.ts'
import type { TicketsToJoin } from '#core/importing/tickets/ticket-join.ts'
import type { JobContext } from '#core/job-context.ts'
import { equalPartOfJob, partOfJob } from '#core/part-of-job.ts'
import { assertSameScale, completeImports } from '#storage/imports.ts'
import { readProject } from '#storage/projects.ts'
import type { Engine } from './engine.ts'
import { discarded, storeSource, type StoredSource } from './import-source.ts'
import { earlierFingerprints } from './known-responses.ts'
import { assertNothingLost, replacedBy, type NothingNew } from './replaced-imports.ts'
import type { OpenSource } from './sources/open-sources.ts'

/** Several files under one plan, whose columns are those of the merged inspection. */
interface PartsToImport extends Pick<OpenSource, 'source'> {
  readonly inspection: FileInspection
  readonly parts: readonly InspectedFile[]
  readonly projectId: string
  readonly plan: ImportPlan
  /** Imports of these files that give way to them; none: they are more. */
  readonly replaces: readonly string[]
  /** What fills up their responses; null: nothing does. */
  readonly tickets: TicketsToJoin | null
}

/** Share of the whole after which the earlier imports are known. */
const KNOWN_DONE = 0.05

/**
 * An import for each file, in order, so that a response that is in two of them counts once. All of them become visible in
 * one transaction at the end, or none: also where the worker breaks down on the way. A file all of whose responses are
 * there already gives no import. The imports that are replaced go in the same transaction.
 *
 * @throws AppError as for one file; `import/nothing-new` when no file has anything new, `import/other-file`,
 * `import/nothing-in-place` when an import would go and nothing of its file would come.
 */
export async function importParts(
  engine: Engine,
  parts: PartsToImport,
  context: JobContext,
): Promise<EngineJobs['import-file']['output']> {
  const { strict } = await engine.databases()
  const stored = await storeParts(engine, parts, context)
  try {
    await completeImports(strict, parts.projectId, stored, parts.replaces)
    return {
      importId: stored.at(-1)!.record.id,
      outcome: sumOutcomes(stored.map(({ record }) => record.outcome)),
    }
  } catch (error) {
    await Promise.all(stored.map(one => discarded(one, context)))
    throw error
  }
}

/**
 * Store the rows of each file, which nobody sees before the imports are completed; at least one.
 *
 * @throws AppError as {@link importParts}; then nothing of them is left.
 */
export async function storeParts(
  engine: Engine,
  { source, inspection, parts, projectId, plan, replaces, tickets }: PartsToImport,
  context: JobContext,
): Promise<readonly StoredSource[]> {
  const { strict } = await engine.databases()
  await assertSameScale(strict, await readProject(strict, projectId), plan.scale, replaces)
  const planned = parts.map(part => ({ ...part, made: planFile(inspection, part.inspection, plan) }))
  const replaced = await replacedBy(strict, planned, { file: source.name, replaces }, context)
  const earlier = await earlierFingerprints(
    strict,
    { projectId, replaces },
    partOfJob(context, 0, KNOWN_DONE),
  )
  const known = [...earlier]
  const batch = crypto.randomUUID()
  const stored: StoredSource[] = []
  const nothingNew: NothingNew[] = []
  try {
    for (const [index, { source: bytes, inspection: own, made }] of planned.entries()) {
      if ('error' in made) continue
      const part = equalPartOfJob(context, { index, count: parts.length, from: KNOWN_DONE })
      const file = {
        source: bytes,
        inspection: own,
        projectId,
        plan: made.plan,
        replaces: [],
        batch,
        tickets,
      }
      const one = await storeSource(engine, file, new KnownResponses(known), part).catch(unlessNothingNew)
      if (one instanceof AppError) nothingNew.push({ source: bytes, error: one })
      else {
        stored.push(one)
        if (one.fingerprints !== null) known.push(one.fingerprints)
      }
    }
    await assertNothingLost(replaced, stored, nothingNew)
    if (stored.length > 0) return stored
    throw nothingNew[0]?.error ?? new AppError('import/no-score-column', { file: inspection.file.name })
  } catch (error) {
    await Promise.all(stored.map(one => discarded(one, context)))
    throw error
  }
}

/** That a file brings nothing new is no failure where there are others. */
export function unlessNothingNew(error: unknown): AppError {
  if (error instanceof AppError && error.code === 'import/nothing-new') return error
  throw error
}
