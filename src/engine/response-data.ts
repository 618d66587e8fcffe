import type { JobContext } from '#core/job-context.ts'
import { buildDataset, textReaderOf, type CodedImport } from '#core/survey/build-dataset.ts'
import { requesterCodes, type RequesterCodes } from '#core/statistics/clusters/requester-codes.ts'
import { findContacts, type Contacts } from '#core/statistics/support/contacts.ts'
import type { Dataset, TextReader } from '#core/survey/dataset.ts'
import type { ChunkCodes } from '#core/survey/response-chunk.ts'
import { AppError } from '#core/errors.ts'
import { readCodes } from '#storage/chunks.ts'
import { readContents } from '#storage/imports.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import type { ImportRecord } from '#storage/records.ts'
import { createCommentTexts, type CommentTexts } from './comment-texts.ts'
import { readToTheEnd } from './read-once.ts'
import { readTextImports } from './stored-texts.ts'

/** The responses of a project in memory, without their texts. */
export interface ResponseData {
  readonly dataset: Dataset
  readonly comments: CommentTexts
  /** The ids of the responses; '' where there is none. Read each time: hardly anything asks for them. */
  ids(context: JobContext): Promise<TextReader>
  /** Who answered; null where nothing tells. Read once. */
  requesters(context: JobContext): Promise<RequesterCodes | null>
  /** When each requester came again among the responses; null where nothing tells. Found once. */
  contacts(context: JobContext): Promise<Contacts | null>
}

/**
 * Read the responses of some imports, without their texts.
 * @throws AppError `storage/damaged` when they are not all there as they were written.
 */
export async function loadResponses(
  database: LowdownDatabase,
  imports: readonly ImportRecord[],
  timezone: string,
  context: JobContext,
): Promise<ResponseData> {
  const expected = imports.reduce((sum, record) => sum + record.outcome.responses, 0)
  const coded: CodedImport[] = []
  let done = 0
  for (const record of imports) {
    const { chunks, dictionaries } = await readContents(database, record.id)
    const read: ChunkCodes[] = []
    for await (const chunk of readCodes(database, record.id, chunks)) {
      read.push(chunk)
      done += chunk.size
      context.report({ stage: 'loading', fraction: done / Math.max(1, expected), done })
      await context.pause()
    }
    const { credit } = record.plan
    coded.push({ importId: record.id, dictionaries, chunks: read, ...(credit !== undefined && { credit }) })
  }
  if (done !== expected) throw new AppError('storage/damaged', { part: 'responses' })
  const dataset = buildDataset(coded, timezone)
  const sizes = coded.map(each => ({ importId: each.importId, sizes: each.chunks.map(chunk => chunk.size) }))
  const requesters = readToTheEnd(async inner => {
    const texts = textReaderOf(await readTextImports(database, sizes, 'requester', inner), 'requester')
    return requesterCodes(dataset.size, texts, inner)
  })
  return {
    dataset,
    comments: createCommentTexts({ database, imports: sizes, dataset }),
    ids: async inner => textReaderOf(await readTextImports(database, sizes, 'id', inner), 'id'),
    requesters,
    contacts: readToTheEnd(async inner => {
      const codes = await requesters(inner)
      return codes === null ? null : findContacts(dataset, codes, inner)
    }),
  }
}
