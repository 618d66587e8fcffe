import type { EngineJobs } from '#contracts/engine-jobs.ts'
import { AppError } from '#core/errors.ts'
import { importFile } from '#core/importing/import-file.ts'
import type { Fingerprints } from '#core/importing/identity/fingerprints.ts'
import { KnownResponses } from '#core/importing/identity/known-responses.ts'
import type { ImportPlan } from '#core/importing/mapping.ts'
import type { TicketsToJoin } from '#core/importing/tickets/ticket-join.ts'
import type { JobContext } from '#core/job-context.ts'
import { writeFingerprints } from '#storage/fingerprints.ts'
import { assertSameScale, completeImport, type StoredImport } from '#storage/imports.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import { readProject } from '#storage/projects.ts'
import type { ImportRecord } from '#storage/records.ts'
import type { Engine } from './engine.ts'
import { createImportWriter, type ImportWriter } from './import-writer.ts'
import { knownResponses } from './known-responses.ts'
import { partOfJob } from '#core/part-of-job.ts'
import type { OpenSource } from './sources/open-sources.ts'
import { unlessAborted } from './unless-aborted.ts'

/** Share of the whole after which the earlier imports are known, and after which the rows are all in. */
const KNOWN_DONE = 0.1
const ROWS_DONE = 0.94

/** One file that becomes one import. */
export interface FileToImport extends Pick<OpenSource, 'source' | 'inspection'> {
  readonly projectId: string
  readonly plan: ImportPlan
  /** Imports of this file that give way to it; none: it is one more. */
  readonly replaces: readonly string[]
  /** Names the files that are imported together; null for one alone. */
  readonly batch: string | null
  /** What fills up its responses; null: nothing does. */
  readonly tickets: TicketsToJoin | null
}

/** A file of which all rows are stored, and nothing is to be seen yet. */
export interface StoredSource extends StoredImport {
  /** Of its responses; null where there was nothing to compare them with. */
  readonly fingerprints: Fingerprints | null
  /** Delete what was stored. */
  discard(): Promise<void>
}

/**
 * All or nothing: chunks first, which nobody sees, then the import itself in one strict transaction. An import that is
 * replaced goes in the same transaction. The source stays open.
 *
 * @throws AppError `import/nothing-new` where every response is there already, `import/other-file`, `import/other-scale`,
 * and those of the import and the database.
 */
export async function importSource(
  engine: Engine,
  file: FileToImport,
  context: JobContext,
): Promise<EngineJobs['import-file']['output']> {
  const { replaces } = file
  const { strict } = await engine.databases()
  const stored = await storeInProject(engine, file, context)
  const { record, contents } = stored
  try {
    await assertSameFiles(strict, replaces, { file: record.file, hashes: [record.sha256] })
    await completeImport(strict, record, contents, replaces)
    return { importId: record.id, outcome: record.outcome }
  } catch (error) {
    await discarded(stored, context)
    throw error
  }
}

/**
 * Store all rows of a file that its project does not have yet.
 *
 * @throws AppError as {@link importSource}; then nothing of it is left.
 */
export async function storeInProject(
  engine: Engine,
  file: FileToImport,
  context: JobContext,
): Promise<StoredSource> {
  const { projectId, plan, replaces } = file
  const { strict } = await engine.databases()
  await assertSameScale(strict, await readProject(strict, projectId), plan.scale, replaces)
  const known = await knownResponses(strict, { projectId, replaces }, partOfJob(context, 0, KNOWN_DONE))
  return storeSource(engine, file, known, context)
}

/**
 * Store all rows of a file, which nobody sees before the import is completed. What a worker that breaks down has stored
 * is swept at the next start.
 *
 * @param known - What is there already; null: nothing, and nothing comes after it that would be compared with it.
 * @throws AppError `import/nothing-new` where every response is there already, and those of the import and the database.
 * Then nothing of it is left.
 */
export async function storeSource(
  engine: Engine,
  file: FileToImport,
  known: KnownResponses | null,
  context: JobContext,
): Promise<StoredSource> {
  const { projectId, plan, batch } = file
  const id = crypto.randomUUID()
  const relaxed = await (await engine.databases()).relaxed()
  const writer = createImportWriter(relaxed, id)
  try {
    const { outcome, contents, fingerprints, sha256 } = await takeIn(file, writer, known, context)
    const { name, sizeBytes } = file.source
    if (fingerprints !== null) await writeFingerprints(relaxed, id, fingerprints)
    const headers = file.inspection.columns.map(column => column.header)
    const facts = { id, projectId, file: name, sizeBytes, sha256, importedAtMs: Date.now() }
    const record = { ...facts, plan, headers, outcome, ...(batch !== null && { batch }) }
    return { record, contents, fingerprints, discard: () => writer.discard() }
  } catch (error) {
    await discarded(writer, context)
    throw error
  }
}

/** What cannot be deleted now is swept at the next start; the error that led here is the one to tell. */
export async function discarded(stored: Pick<StoredSource, 'discard'>, context: JobContext): Promise<void> {
  const deleted = stored.discard().catch(() => undefined)
  // Whoever cancels has an answer at once: what is being deleted was never to be seen.
  if (!context.signal.aborted) await deleted
}

/**
 * Only the files that imports came from can take their place, others may come along.
 * @param file - What is imported, as people know it, and the hash of each of its files.
 * @returns The imports that give way, in the order of `replaces`.
 * @throws AppError `import/other-file`
 */
export async function assertSameFiles(
  strict: LowdownDatabase,
  replaces: readonly string[],
  { file, hashes }: { readonly file: string; readonly hashes: readonly string[] },
): Promise<readonly ImportRecord[]> {
  const records: ImportRecord[] = []
  for (const present of await strict.imports.bulkGet([...replaces])) {
    if (present === undefined || !hashes.includes(present.sha256))
      throw new AppError('import/other-file', { file, present: present?.file ?? '' })
    records.push(present)
  }
  return records
}

/** Store all rows; the last moment to cancel is its end. */
async function takeIn(
  { source, plan, tickets }: FileToImport,
  writer: ImportWriter,
  known: KnownResponses | null,
  context: JobContext,
) {
  const rows = partOfJob(context, known === null ? 0 : KNOWN_DONE, ROWS_DONE)
  // What is stored of a joined response is not its own alone: by that it could not be known again.
  const compared = known ?? (tickets === null ? null : new KnownResponses([]))
  const company = { known: compared, tickets }
  const { outcome, dictionaries, fingerprints } = await importFile(source, plan, writer.sink, rows, company)
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
