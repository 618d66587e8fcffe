import type { NameMerge } from '../../names/name-decisions.ts'
import { WEEKDAYS, type Dataset } from '../../survey/dataset.ts'
import { creditedNames, type CreditedField, type NameCredits } from '../../survey/name-credit.ts'
import type { ImportOutcome, OfferedCounts } from '../mapping.ts'
import { answeredByName, answeredByWeekday } from './answered.ts'

/** The surveys of one group that went out, answered or not; of several names in a cell each has an equal part. */
export interface GroupRate {
  /** The value as in a breakdown; an agent or topic that nobody answered on is among them. */
  readonly key: string
  readonly rows: number
  readonly answered: number
  /** `answered / rows`, 0..1. */
  readonly rate: number
}

/** Response rates by group, weekdays from Monday, else most surveys first; null where the files do not tell. */
export type GroupRates = Readonly<Record<'weekday' | CreditedField, readonly GroupRate[] | null>>

/** One import, as far as it tells of surveys that were not answered. */
export interface RatedImport {
  readonly outcome: Pick<ImportOutcome, 'offered' | 'tickets'>
  /** To whom its cells with several names count. */
  readonly credit?: NameCredits
  /** Zone in which the weekdays of its unanswered surveys were counted. */
  readonly timezone: string
}

export interface GroupRatesInput {
  /** With merged names. */
  readonly dataset: Dataset
  /** One for each of `dataset.imports`. */
  readonly imports: readonly RatedImport[]
  readonly merges: readonly NameMerge[]
  /** Zone in which the days of the dataset are counted. */
  readonly timezone: string
}

/** An import that tells, by its place, with its counts. */
interface TellingImport {
  readonly place: number
  readonly offered: OfferedCounts
  readonly credit: NameCredits
}

/** From this share of the unanswered surveys without a value on the rates of the others would be too high. */
const MOST_WITHOUT_VALUE = 0.1

/**
 * Surveys that went out and that were answered by weekday, topic and agent, of all responses whatever is selected: of
 * unanswered surveys no more is known. Only imports with unanswered surveys count, and for a field only those in which
 * nine of ten of these surveys have a value of it that is counted as that of the responses is: none that tickets filled,
 * no weekday of another time zone. One pass over the responses of these imports; null where none of them tells.
 */
export function groupRates({ dataset, imports, merges, timezone }: GroupRatesInput): GroupRates | null {
  const telling = imports.flatMap(({ outcome: { offered, tickets }, credit = {}, timezone: zone }, place) => {
    if (offered === undefined) return []
    const filled = new Set(tickets?.columns.flatMap(column => (column.filled > 0 ? column.field : [])))
    return [{ place, offered, credit, zone, filled }]
  })
  if (telling.length === 0) return null
  const byName = (field: CreditedField): readonly GroupRate[] | null => {
    const known = telling.filter(
      ({ offered, filled }) => !filled.has(field) && isKnown(unansweredOf(offered, field), offered),
    )
    return known.length === 0 ? null : ratesByName(dataset, field, known, merges)
  }
  const dated = telling.filter(
    ({ offered, filled, zone }) =>
      zone === timezone && !filled.has('date') && isKnown(datedOnly(offered), offered),
  )
  return {
    weekday: dated.length === 0 ? null : ratesByWeekday(dataset, dated),
    topic: byName('topic'),
    agent: byName('agent'),
  }
}

type Counts = readonly { readonly value: string | null; readonly n: number }[]

function unansweredOf({ unanswered }: OfferedCounts, field: CreditedField): Counts {
  return unanswered.fields[field] ?? []
}

function datedOnly({ unanswered }: OfferedCounts): Counts {
  return WEEKDAYS.map((value, weekday) => ({ value, n: unanswered.weekday[weekday] ?? 0 }))
}

function isKnown(counts: Counts, { rows, answered }: OfferedCounts): boolean {
  const known = counts.reduce((sum, { value, n }) => sum + (value === null ? 0 : n), 0)
  return known > 0 && known >= (1 - MOST_WITHOUT_VALUE) * (rows - answered)
}

function ratesByName(
  dataset: Dataset,
  field: CreditedField,
  imports: readonly TellingImport[],
  merges: readonly NameMerge[],
): readonly GroupRate[] {
  const shown = new Map(
    merges.flatMap(merge =>
      merge.field === field ? merge.from.map(name => [name, merge.shown] as const) : [],
    ),
  )
  const answered = answeredByName(dataset, field, imports)
  const rows = new Map(answered)
  for (const { offered, credit } of imports)
    for (const { value, n } of unansweredOf(offered, field)) {
      if (value === null) continue
      const names = new Set(creditedNames(value, credit[field]).map(name => shown.get(name) ?? name))
      for (const name of names) rows.set(name, (rows.get(name) ?? 0) + n / names.size)
    }
  return [...rows].map(([key, sent]) => rateOf(key, sent, answered.get(key) ?? 0)).sort(mostSurveys)
}

/** Rates of groups of which several have one name, each name once; most surveys first, then by name. */
export function sumRates(rates: readonly GroupRate[]): readonly GroupRate[] {
  const sums = new Map<string, { rows: number; answered: number }>()
  for (const { key, rows, answered } of rates) {
    const before = sums.get(key) ?? { rows: 0, answered: 0 }
    sums.set(key, { rows: before.rows + rows, answered: before.answered + answered })
  }
  return Array.from(sums, ([key, { rows, answered }]) => rateOf(key, rows, answered)).sort(mostSurveys)
}

function mostSurveys(a: GroupRate, b: GroupRate): number {
  return b.rows - a.rows || (a.key < b.key ? -1 : 1)
}

function ratesByWeekday(dataset: Dataset, imports: readonly TellingImport[]): readonly GroupRate[] {
  const answered = answeredByWeekday(dataset, imports)
  return WEEKDAYS.flatMap((key, weekday) => {
    const unanswered = imports.reduce(
      (sum, { offered }) => sum + (offered.unanswered.weekday[weekday] ?? 0),
      0,
    )
    const rows = answered[weekday]! + unanswered
    return rows === 0 ? [] : [rateOf(key, rows, answered[weekday]!)]
  })
}

function rateOf(key: string, rows: number, answered: number): GroupRate {
  return { key, rows, answered, rate: answered / rows }
}
