import { importFile } from '#core/importing/import-file.ts'
import type { ImportPlan } from '#core/importing/mapping.ts'
import type { JobContext } from '#core/job-context.ts'
import { assertSameScale, completeImport } from '#storage/imports.ts'
import { readProject } from '#storage/projects.ts'
import { createImportWriter, type ImportWriter } from '../import-writer.ts'
import { unlessAborted } from '../unless-aborted.ts'
import { partOfJob } from '../part-of-job.ts'
import type { OpenSource } from '../sources/open-sources.ts'
import type { Job } from './job.ts'

/** Share of the whole after which the rows are all in. */
const ROWS_DONE = 0.94

/** All or nothing: chunks first, which nobody sees, then the import itself in one strict transaction. */
export const importFileJob: Job<'import-file'> = async (engine, input, context) => {
  const { sourceId, projectId, plan } = input
  const open = engine.sources.get(sourceId)
  const databases = await engine.databases()
  const { strict } = databases
  assertSameScale(await readProject(strict, projectId), plan.scale)
  const id = crypto.randomUUID()
  const writer = createImportWriter(await databases.relaxed(), id)
  try {
    const { outcome, contents, sha256 } = await takeIn(open, plan, writer, context)
    const { name: file, sizeBytes } = open.source
    const headers = open.inspection.columns.map(column => column.header)
    const importedAtMs = Date.now()
    const record = { id, projectId, file, sizeBytes, sha256, importedAtMs, plan, headers, outcome }
    await completeImport(strict, record, contents)
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

/** Store all rows; the last moment to cancel is its end. */
async function takeIn({ source }: OpenSource, plan: ImportPlan, writer: ImportWriter, context: JobContext) {
  const rows = partOfJob(context, 0, ROWS_DONE)
  const { outcome, dictionaries } = await importFile(source, plan, writer.sink, rows)
  const written = await writer.finish()
  context.report({ stage: 'hashing', fraction: ROWS_DONE })
  const sha256 = await unlessAborted(source.sha256(), context.signal)
  context.report({ stage: 'saving', fraction: 0.99 })
  context.signal.throwIfAborted()
  return { outcome, contents: { ...written, dictionaries }, sha256 }
}
