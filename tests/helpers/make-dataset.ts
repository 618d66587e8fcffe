import { buildDataset } from '#core/survey/build-dataset.ts'
import type { Dataset } from '#core/survey/dataset.ts'
import type { NameCredits } from '#core/survey/name-credit.ts'
import type { ChunkCodes, CodedField } from '#core/survey/response-chunk.ts'

/** A response in words; what is left out is an empty cell. */
export interface PlainResponse {
  readonly score: number
  /** `YYYY-MM-DD`, wall time. */
  readonly date?: string | undefined
  readonly topic?: string | undefined
  readonly agent?: string | undefined
  readonly channel?: string | undefined
  readonly language?: string | undefined
}

/** The dataset of one import with these responses, through the product's own builder. */
export function makeDataset(responses: readonly PlainResponse[], credit: NameCredits = {}): Dataset {
  const scores = [...new Set(responses.map(each => each.score))]
  const fields = {
    agent: codeColumn(responses.map(each => each.agent)),
    topic: codeColumn(responses.map(each => each.topic)),
    channel: codeColumn(responses.map(each => each.channel)),
    language: codeColumn(responses.map(each => each.language)),
  }
  const chunk: ChunkCodes = {
    size: responses.length,
    rowNumber: Uint32Array.from(responses, (_, index) => index + 1),
    scoreCode: Uint16Array.from(responses, each => scores.indexOf(each.score)),
    timeMs: Float64Array.from(responses, each => Date.parse(each.date ?? '')),
    timeKind: Uint8Array.from(responses, each => (each.date === undefined ? 0 : 1)),
    codes: mapFields(field => fields[field].codes),
  }
  const dictionaries = { scores, fields: mapFields(field => fields[field].values) }
  return buildDataset([{ importId: 'one', dictionaries, chunks: [chunk], credit }], 'UTC')
}

function mapFields<T>(make: (field: CodedField) => T): Record<CodedField, T> {
  return { agent: make('agent'), topic: make('topic'), channel: make('channel'), language: make('language') }
}

function codeColumn(cells: readonly (string | undefined)[]): { values: string[]; codes: Int32Array } {
  const codes = new Map<string, number>()
  for (const cell of cells) {
    if (cell !== undefined && !codes.has(cell)) codes.set(cell, codes.size)
  }
  const column = Int32Array.from(cells, cell => (cell === undefined ? -1 : codes.get(cell)!))
  return { values: [...codes.keys()], codes: column }
}
