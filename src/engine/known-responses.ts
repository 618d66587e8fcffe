import { AppError } from '#core/errors.ts'
import { Fingerprinter, type Fingerprints } from '#core/importing/identity/fingerprints.ts'
import { KnownResponses, sortedFingerprints } from '#core/importing/identity/known-responses.ts'
import type { JobContext } from '#core/job-context.ts'
import { readCodes, readTexts } from '#storage/chunks.ts'
import { readFingerprints, writeFingerprints } from '#storage/fingerprints.ts'
import { listImports, readContents } from '#storage/imports.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import type { ImportRecord } from '#storage/records.ts'
import { partOfJob } from '#core/part-of-job.ts'

/** Where an import goes, and what gives way to it. */
interface Destination {
  readonly projectId: string
  /** The imports whose place it takes: with them nothing is compared. */
  readonly replaces: readonly string[]
}

/**
 * The responses that are there already, for one import; null where there are none.
 * @throws AppError `storage/damaged`
 */
export async function knownResponses(
  database: LowdownDatabase,
  destination: Destination,
  context: JobContext,
): Promise<KnownResponses | null> {
  const parts = await earlierFingerprints(database, destination, context)
  return parts.some(({ length }) => length > 0) ? new KnownResponses(parts) : null
}

/**
 * The fingerprints of the imports that are there already, one list each, for several imports that are also compared with
 * each other.
 * @throws AppError `storage/damaged`
 */
export async function earlierFingerprints(
  database: LowdownDatabase,
  { projectId, replaces }: Destination,
  context: JobContext,
): Promise<readonly Fingerprints[]> {
  const imports = await listImports(database, projectId)
  return fingerprintsOf(
    database,
    imports.filter(({ id }) => !replaces.includes(id)),
    context,
  )
}

/**
 * The fingerprints of some imports, one list each. Those of an import are made from what is stored of it when they are
 * first needed (about 1 s for a million responses), and kept.
 *
 * @throws AppError `storage/damaged`
 */
async function fingerprintsOf(
  database: LowdownDatabase,
  imports: readonly ImportRecord[],
  context: JobContext,
): Promise<readonly Fingerprints[]> {
  const total = imports.reduce((sum, { outcome }) => sum + outcome.responses, 0)
  const parts: Fingerprints[] = []
  let done = 0
  for (const { id, outcome } of imports) {
    const kept = await readFingerprints(database, id, outcome.responses)
    const to = done + outcome.responses
    const part = partOfJob(context, done / Math.max(1, total), to / Math.max(1, total))
    parts.push(kept ?? (await makeFingerprints(database, id, outcome.responses, part)))
    done = to
    await context.pause()
  }
  return parts
}

async function makeFingerprints(
  database: LowdownDatabase,
  importId: string,
  responses: number,
  context: JobContext,
): Promise<Fingerprints> {
  const { chunks, dictionaries } = await readContents(database, importId)
  const fingerprinter = new Fingerprinter()
  const comments = readTexts(database, importId, 'comment', chunks)
  const ids = readTexts(database, importId, 'id', chunks)
  const requesters = readTexts(database, importId, 'requester', chunks)
  const found: Fingerprints[] = []
  let done = 0
  for await (const codes of readCodes(database, importId, chunks)) {
    const texts = { comment: await next(comments), id: await next(ids), requester: await next(requesters) }
    found.push(fingerprinter.of({ ...codes, texts }, dictionaries))
    done += codes.size
    context.report({ stage: 'loading', fraction: done / Math.max(1, responses), done })
    await context.pause()
  }
  const sorted = sortedFingerprints(found)
  await writeFingerprints(database, importId, sorted)
  return sorted
}

async function next<T>(values: AsyncGenerator<T, void>): Promise<T> {
  const result = await values.next()
  if (result.done === true) throw new AppError('storage/damaged', { part: 'texts' })
  return result.value
}
