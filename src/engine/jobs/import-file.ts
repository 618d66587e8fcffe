import type { EngineJobs } from '#contracts/engine-jobs.ts'
import { AppError } from '#core/errors.ts'
import { importFile } from '#core/importing/import-file.ts'
import type { KnownResponses } from '#core/importing/identity/known-responses.ts'
import type { ImportPlan } from '#core/importing/mapping.ts'
import type { JobContext } from '#core/job-context.ts'
import { writeFingerprints } from '#storage/fingerprints.ts'
import { assertSameScale, completeImport, listImports } from '#storage/imports.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import { readProject } from '#storage/projects.ts'
import { createImportWriter, type ImportWriter } from '../import-writer.ts'
import { knownResponses } from '../known-responses.ts'
import { partOfJob } from '../part-of-job.ts'
import type { OpenSource } from '../sources/open-sources.ts'
import { unlessAborted } from '../unless-aborted.ts'
import type { Job } from './job.ts'

/** Share of the whole after which the earlier imports are known, and after which the rows are all in. */
const KNOWN_DONE = 0.1
const ROWS_DONE = 0.94

/**
 * All or nothing: chunks first, which nobody sees, then the import itself in one strict transaction. An import that is
 * replaced goes in the same transaction.
 */
export const importFileJob: Job<'import-file'> = async (engine, input, context) => {
  const { sourceId, projectId, plan, replaces = null } = input
  const open = engine.sources.get(sourceId)
  const databases = await engine.databases()
  const { strict } = databases
  await assertSameScale(strict, await readProject(strict, projectId), plan.scale, replaces)
  const known = await earlierResponses(strict, input, partOfJob(context, 0, KNOWN_DONE))
  const id = crypto.randomUUID()
  const relaxed = await databases.relaxed()
  const writer = createImportWriter(relaxed, id)
  try {
    const { outcome, contents, fingerprints, sha256 } = await takeIn(open, plan, writer, known, context)
    const { name: file, sizeBytes } = open.source
    await assertSameFile(strict, replaces, { file, sha256 })
    if (fingerprints !== null) await writeFingerprints(relaxed, id, fingerprints)
    const headers = open.inspection.columns.map(column => column.header)
    const importedAtMs = Date.now()
    const record = { id, projectId, file, sizeBytes, sha256, importedAtMs, plan, headers, outcome }
    await completeImport(strict, record, contents, replaces)
    await engine.sources.close(sourceId)
    return { importId: id, outcome }
  } catch (error) {
    // What cannot be deleted now is swept at the next start; the first error is the one to tell.
    const discarded = writer.discard().catch(() => undefined)
    // Whoever cancels has an answer at once: what is being deleted was never to be seen.
    if (!context.signal.aborted) await discarded
    throw error
  }
}

async function earlierResponses(
  strict: LowdownDatabase,
  { projectId, replaces }: EngineJobs['import-file']['input'],
  context: JobContext,
): Promise<KnownResponses | null> {
  const imports = await listImports(strict, projectId)
  return knownResponses(
    strict,
    imports.filter(({ id }) => id !== replaces),
    context,
  )
}

/** Only the file that an import came from can take its place. */
async function assertSameFile(
  strict: LowdownDatabase,
  replaces: string | null,
  { file, sha256 }: { readonly file: string; readonly sha256: string },
): Promise<void> {
  if (replaces === null) return
  const present = await strict.imports.get(replaces)
  if (present?.sha256 !== sha256)
    throw new AppError('import/other-file', { file, present: present?.file ?? '' })
}

/** Store all rows; the last moment to cancel is its end. */
async function takeIn(
  { source }: OpenSource,
  plan: ImportPlan,
  writer: ImportWriter,
  known: KnownResponses | null,
  context: JobContext,
) {
  const rows = partOfJob(context, known === null ? 0 : KNOWN_DONE, ROWS_DONE)
  const { outcome, dictionaries, fingerprints } = await importFile(source, plan, writer.sink, rows, known)
  if (outcome.responses === 0)
    throw new AppError('import/nothing-new', {
      file: source.name,
      rows: outcome.rows,
      duplicates: outcome.rejected.byReason.duplicate ?? 0,
    })
  const written = await writer.finish()
  context.report({ stage: 'hashing', fraction: ROWS_DONE })
  const sha256 = await unlessAborted(source.sha256(), context.signal)
  context.report({ stage: 'saving', fraction: 0.99 })
  context.signal.throwIfAborted()
  return { outcome, contents: { ...written, dictionaries }, fingerprints, sha256 }
}
