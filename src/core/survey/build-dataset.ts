import { calendarColumns } from './calendar-columns.ts'
import type { CodedColumn, Dataset, TextReader } from './dataset.ts'
import { mergeMeasures, mergeOthers, type PlacedChunk } from './merge-kept-columns.ts'
import { mergeWeights } from './merge-weights.ts'
import { NameCodes, recode } from './name-codes.ts'
import { CREDITED_FIELDS, creditedNames, type CreditedField, type NameCredits } from './name-credit.ts'
import {
  CODED_FIELDS,
  type ChunkCodes,
  type CodedField,
  type ImportDictionaries,
  type TextColumn,
  type TextField,
} from './response-chunk.ts'

/** One import without its texts. */
export interface CodedImport {
  readonly importId: string
  readonly dictionaries: ImportDictionaries
  /** In file order. */
  readonly chunks: readonly ChunkCodes[]
  /** To whom cells with several names count; absent: each cell is one name. */
  readonly credit?: NameCredits
}

/** The texts of one import, chunk by chunk in file order. */
export interface TextImport {
  readonly chunks: readonly {
    readonly size: number
    readonly texts: Readonly<Partial<Record<TextField, TextColumn>>>
  }[]
}

/**
 * The responses of several imports as one dataset, in their order: dictionaries merged by exact value, cells with several
 * names taken apart where that was settled, scores coded in ascending order, days and hours counted in
 * `timezone` (see {@link calendarColumns}). About 75 ms for a million responses.
 *
 * @throws RangeError for a time zone that is not known.
 */
export function buildDataset(imports: readonly CodedImport[], timezone: string): Dataset {
  const placed = placeChunks(imports)
  const { size } = placed
  const scoreValues = distinctScores(imports)
  const dictionaries = imports.map(each => each.dictionaries)
  const weight = mergeWeights(placed.chunks, size)
  const dataset = {
    size,
    scoreValues,
    scoreCode: new Uint16Array(size),
    ...calendarColumns(imports, timezone),
    fields: mergeFields(imports, placed),
    others: mergeOthers(dictionaries, placed.chunks, size),
    measures: mergeMeasures(dictionaries, placed.chunks, size),
    ...(weight !== null && { weight }),
    rowNumber: new Uint32Array(size),
    imports: placed.imports,
  }
  for (const { chunk, start, importIndex } of placed.chunks) {
    dataset.rowNumber.set(chunk.rowNumber.subarray(0, chunk.size), start)
    recode(
      chunk.scoreCode,
      chunk.size,
      scoreRanks(imports[importIndex]!, scoreValues),
      dataset.scoreCode,
      start,
    )
  }
  return dataset
}

/** Reads one text column of several imports, in the order of {@link buildDataset}; a text is decoded when asked for. */
export function textReaderOf(imports: readonly TextImport[], field: TextField): TextReader {
  const chunks = imports.flatMap(each => each.chunks)
  const starts: number[] = []
  let size = 0
  for (const chunk of chunks) {
    starts.push(size)
    size += chunk.size
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return {
    text(index) {
      if (!(index >= 0 && index < size)) return ''
      const position = lastAtOrBelow(starts, index)
      const column = chunks[position]!.texts[field]
      if (column === undefined) return ''
      const i = index - starts[position]!
      return decoder.decode(column.bytes.subarray(column.offsets[i], column.offsets[i + 1]))
    },
  }
}

interface PlacedChunks {
  readonly size: number
  readonly chunks: readonly PlacedChunk[]
  readonly imports: Dataset['imports']
}

function placeChunks(imports: readonly CodedImport[]): PlacedChunks {
  const chunks: PlacedChunk[] = []
  const starts: { importId: string; start: number }[] = []
  let size = 0
  for (const [importIndex, each] of imports.entries()) {
    starts.push({ importId: each.importId, start: size })
    for (const chunk of each.chunks) {
      chunks.push({ chunk, start: size, importIndex })
      size += chunk.size
    }
  }
  return { size, chunks, imports: starts }
}

function distinctScores(imports: readonly CodedImport[]): Float64Array {
  // Adding 0 makes one value of 0 and -0.
  const distinct = new Set(imports.flatMap(each => each.dictionaries.scores.map(score => score + 0)))
  return Float64Array.from(distinct).sort()
}

function scoreRanks({ dictionaries }: CodedImport, ascending: Float64Array): Int32Array {
  const rankOf = new Map(Array.from(ascending, (score, rank) => [score, rank]))
  return Int32Array.from(dictionaries.scores, score => rankOf.get(score)!)
}

function mergeFields(
  imports: readonly CodedImport[],
  placed: PlacedChunks,
): Readonly<Record<CodedField, CodedColumn>> {
  const columns = CODED_FIELDS.map(field => [field, mergeField(imports, placed, field)] as const)
  return Object.fromEntries(columns) as Record<CodedField, CodedColumn>
}

function mergeField(imports: readonly CodedImport[], placed: PlacedChunks, field: CodedField): CodedColumn {
  const names = new NameCodes()
  const provisional = imports.map(({ dictionaries, credit = {} }) => {
    const way = isCredited(field) ? credit[field] : undefined
    return Int32Array.from(dictionaries.fields[field], cell => names.codeOf(creditedNames(cell, way)))
  })
  const codesByImport = provisional.map(each => names.settle(each))
  const codes = new Int32Array(placed.size)
  for (const { chunk, start, importIndex } of placed.chunks) {
    recode(chunk.codes[field], chunk.size, codesByImport[importIndex]!, codes, start)
  }
  return { ...names.column(), codes }
}

function isCredited(field: CodedField): field is CreditedField {
  return (CREDITED_FIELDS as readonly string[]).includes(field)
}

function lastAtOrBelow(ascending: readonly number[], value: number): number {
  let low = 0
  let high = ascending.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (ascending[middle]! <= value) low = middle
    else high = middle - 1
  }
  return low
}
