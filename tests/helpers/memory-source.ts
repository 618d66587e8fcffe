import { AppError } from '#core/errors.ts'
import type { ByteSource } from '#core/importing/byte-source.ts'
import type { ImportDictionaries, ResponseChunk, TextColumn } from '#core/survey/response-chunk.ts'
import { importFile } from '#core/importing/import-file.ts'
import { inspectFile } from '#core/importing/inspect-file.ts'
import type {
  FileInspection,
  ImportOutcome,
  ImportPlan,
  ReadingOptions,
  RejectedRow,
} from '#core/importing/mapping.ts'
import type { JobContext } from '#core/job-context.ts'

/** A file in memory, given in pieces of `pieceBytes`. With `vanishesAfter` it is gone after so many bytes. */
export function memorySource(
  content: string | Uint8Array,
  options: { readonly name?: string; readonly pieceBytes?: number; readonly vanishesAfter?: number } = {},
): ByteSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const { name = 'test.csv', pieceBytes = 1 << 20, vanishesAfter = Infinity } = options
  return {
    name,
    sizeBytes: bytes.length,
    // oxlint-disable-next-line typescript/require-await -- the contract is asynchronous, memory is not
    async *read() {
      for (let start = 0; start < bytes.length; start += pieceBytes) {
        if (start >= vanishesAfter) throw new AppError('import/file-vanished', { file: name })
        yield bytes.subarray(start, start + pieceBytes)
      }
    },
    sha256: () => Promise.resolve(''),
    close: () => Promise.resolve(),
  }
}

/** A job that nobody watches or cancels. */
export function quietContext(): JobContext {
  return { signal: new AbortController().signal, report: () => undefined, pause: () => Promise.resolve() }
}

export function inspect(
  content: string | Uint8Array,
  options: ReadingOptions & { readonly pieceBytes?: number } = {},
): Promise<FileInspection> {
  const { pieceBytes, ...reading } = options
  return inspectFile(
    memorySource(content, pieceBytes === undefined ? {} : { pieceBytes }),
    reading,
    quietContext(),
  )
}

/** The plan that an inspection proposes, with changes. */
export function proposedPlan(inspection: FileInspection, changes: Partial<ImportPlan> = {}): ImportPlan {
  const { reading, mapping, scale, dateOrder, rowFilters = [] } = inspection
  if (scale === null && changes.scale === undefined) throw new Error('no scale was recognised')
  return {
    reading,
    mapping,
    scale: scale!,
    dateOrder: dateOrder.order,
    timezone: 'UTC',
    rowFilters,
    ...changes,
  }
}

/** The headers of the columns of each role, roles without one left out. */
export function namedColumns({ mapping, columns }: FileInspection): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mapping)
      .filter(([, filled]) => filled.length > 0)
      .map(([role, filled]) => [role, filled.map(index => columns[index]!.header).join(' + ')]),
  )
}

/** One response of a chunk, spelled out. */
export interface PlainResponse {
  readonly row: number
  readonly score: number
  /** Milliseconds, null without a date. */
  readonly timeMs: number | null
  readonly timeKind: number
  readonly comment: string
  readonly id: string
  readonly requester: string
  readonly agent: string | null
  readonly topic: string | null
  readonly channel: string | null
  readonly language: string | null
}

export interface PlainImport {
  readonly outcome: ImportOutcome
  readonly responses: readonly PlainResponse[]
  readonly rejected: readonly RejectedRow[]
}

/** Import a file and spell out everything that the sink was given. */
export async function importPlainly(source: ByteSource, plan: ImportPlan): Promise<PlainImport> {
  const chunks: ResponseChunk[] = []
  const rejected: RejectedRow[] = []
  const sink = {
    chunk: (chunk: ResponseChunk) => Promise.resolve(void chunks.push(chunk)),
    rejected: (rows: readonly RejectedRow[]) => Promise.resolve(void rejected.push(...rows)),
  }
  const { outcome, dictionaries } = await importFile(source, plan, sink, quietContext())
  return { outcome, responses: chunks.flatMap(chunk => spellOut(chunk, dictionaries)), rejected }
}

/** Inspect a text and import it as proposed. */
export async function inspectAndImport(
  content: string | Uint8Array,
  changes: (inspection: FileInspection) => Partial<ImportPlan> = () => ({}),
): Promise<PlainImport & { readonly inspection: FileInspection }> {
  const inspection = await inspect(content)
  const plain = await importPlainly(memorySource(content), proposedPlan(inspection, changes(inspection)))
  return { ...plain, inspection }
}

function spellOut(chunk: ResponseChunk, { scores, fields }: ImportDictionaries): PlainResponse[] {
  const coded = (field: keyof typeof fields, i: number): string | null =>
    fields[field][chunk.codes[field][i]!] ?? null
  return Array.from({ length: chunk.size }, (_, i) => ({
    row: chunk.rowNumber[i]!,
    score: scores[chunk.scoreCode[i]!]!,
    timeMs: Number.isNaN(chunk.timeMs[i]) ? null : chunk.timeMs[i]!,
    timeKind: chunk.timeKind[i]!,
    comment: textAt(chunk.texts.comment, i),
    id: textAt(chunk.texts.id, i),
    requester: textAt(chunk.texts.requester, i),
    agent: coded('agent', i),
    topic: coded('topic', i),
    channel: coded('channel', i),
    language: coded('language', i),
  }))
}

function textAt({ offsets, bytes }: TextColumn, index: number): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    bytes.subarray(offsets[index], offsets[index + 1]),
  )
}
