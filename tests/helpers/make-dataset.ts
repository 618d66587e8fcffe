import { buildDataset } from '#core/survey/build-dataset.ts'
import type { Dataset } from '#core/survey/dataset.ts'
import type { NameCredits } from '#core/survey/name-credit.ts'
import type { ChunkCodes, CodedField } from '#core/survey/response-chunk.ts'
import { SUPPORT_ROLES, type SupportRole } from '#core/survey/support-role.ts'

/** A response in words; what is left out is an empty cell. */
export interface PlainResponse {
  readonly score: number
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM`, wall time. */
  readonly date?: string | undefined
  readonly topic?: string | undefined
  readonly agent?: string | undefined
  readonly channel?: string | undefined
  readonly language?: string | undefined
  /** 1 where another response has a weight and this one has none. */
  readonly weight?: number | undefined
  /** Cells of other columns, by header; '' is empty. */
  readonly others?: Readonly<Record<string, string>> | undefined
  /** Figures of support work, times in minutes. */
  readonly support?: Readonly<Partial<Record<SupportRole, number>>> | undefined
}

/** The dataset of one import with these responses, through the product's own builder. */
export function makeDataset(responses: readonly PlainResponse[], credit: NameCredits = {}): Dataset {
  const scores = distinct(responses.map(each => each.score))
  const fields = {
    agent: codeColumn(responses.map(each => each.agent)),
    topic: codeColumn(responses.map(each => each.topic)),
    channel: codeColumn(responses.map(each => each.channel)),
    language: codeColumn(responses.map(each => each.language)),
  }
  const others = distinct(responses.flatMap(each => Object.keys(each.others ?? {}))).map(name => ({
    name,
    ...codeColumn(responses.map(each => cellOf(each.others, name))),
  }))
  const roles = SUPPORT_ROLES.filter(role => responses.some(each => each.support?.[role] !== undefined))
  const chunk: ChunkCodes = {
    size: responses.length,
    rowNumber: Uint32Array.from(responses, (_, index) => index + 1),
    scoreCode: Uint16Array.from(responses, each => scores.indexOf(each.score)),
    timeMs: Float64Array.from(responses, each => Date.parse(wallTime(each.date))),
    timeKind: Uint8Array.from(responses, each => (each.date === undefined ? 0 : 1)),
    ...(responses.some(each => each.weight !== undefined) && {
      weight: Float64Array.from(responses, each => each.weight ?? 1),
    }),
    codes: mapFields(field => fields[field].codes),
    others: others.map(({ codes }) => codes),
    measures: roles.map(role => Float64Array.from(responses, each => each.support?.[role] ?? Number.NaN)),
  }
  const dictionaries = {
    scores,
    fields: mapFields(field => fields[field].values),
    others: others.map(({ name, values }) => ({ name, values })),
    measures: roles.map(role => ({ name: role, role })),
  }
  return buildDataset([{ importId: 'one', dictionaries, chunks: [chunk], credit }], 'UTC')
}

function wallTime(date = ''): string {
  return date.includes('T') ? `${date}Z` : date
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

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}

function cellOf(cells: PlainResponse['others'], name: string): string | undefined {
  return cells !== undefined && Object.hasOwn(cells, name) ? cells[name] || undefined : undefined
}
