import type { JobContext } from '#core/job-context.ts'
import { buildDataset, textReaderOf, type CodedImport, type TextImport } from '#core/survey/build-dataset.ts'
import { requesterCodes, type RequesterCodes } from '#core/statistics/clusters/requester-codes.ts'
import { findContacts, type Contacts } from '#core/statistics/support/contacts.ts'
import type { Dataset, TextReader } from '#core/survey/dataset.ts'
import type { ChunkCodes, TextColumn, TextField } from '#core/survey/response-chunk.ts'
import { AppError } from '#core/errors.ts'
import { readCodes, readTexts } from '#storage/chunks.ts'
import { readContents } from '#storage/imports.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import type { ImportRecord } from '#storage/records.ts'
import { readOnce, readToTheEnd } from './read-once.ts'

/** The comments of a dataset, and which responses have one (1) or none (0). */
export interface Comments {
  readonly texts: TextReader
  readonly present: Uint8Array
}

/** The responses of a project in memory; their comments once asked for. */
export interface ResponseData {
  readonly dataset: Dataset
  comments(context: JobContext): Promise<Comments>
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
    comments: readOnce(inner => readComments(database, sizes, dataset.size, inner)),
    ids: async inner => textReaderOf(await readTextImports(database, sizes, 'id', inner), 'id'),
    requesters,
    contacts: readToTheEnd(async inner => {
      const codes = await requesters(inner)
      return codes === null ? null : findContacts(dataset, codes, inner)
    }),
  }
}

interface ImportSizes {
  readonly importId: string
  readonly sizes: readonly number[]
}

async function readComments(
  database: LowdownDatabase,
  imports: readonly ImportSizes[],
  size: number,
  context: JobContext,
): Promise<Comments> {
  const present = new Uint8Array(size)
  const textImports = await readTextImports(database, imports, 'comment', context)
  let start = 0
  for (const { chunks } of textImports)
    for (const { texts, size: chunkSize } of chunks) {
      if (texts.comment !== undefined) markPresent(texts.comment, chunkSize, present, start)
      start += chunkSize
    }
  return { texts: textReaderOf(textImports, 'comment'), present }
}

async function readTextImports(
  database: LowdownDatabase,
  imports: readonly ImportSizes[],
  field: TextField,
  context: JobContext,
): Promise<TextImport[]> {
  const size = imports.flatMap(({ sizes }) => sizes).reduce((sum, each) => sum + each, 0)
  const textImports: TextImport[] = []
  let done = 0
  for (const { importId, sizes } of imports) {
    const chunks: TextImport['chunks'][number][] = []
    for await (const column of readTexts(database, importId, field, sizes.length)) {
      const chunkSize = sizes[chunks.length]!
      chunks.push({ size: chunkSize, texts: column === null ? {} : { [field]: column } })
      done += chunkSize
      context.report({ stage: 'loading', fraction: done / Math.max(1, size), done })
      await context.pause()
    }
    textImports.push({ chunks })
  }
  return textImports
}

function markPresent({ offsets }: TextColumn, size: number, present: Uint8Array, start: number): void {
  if (offsets.length !== size + 1) throw new AppError('storage/damaged', { part: 'texts' })
  for (let index = 0; index < size; index += 1) {
    if (offsets[index + 1]! > offsets[index]!) present[start + index] = 1
  }
}
