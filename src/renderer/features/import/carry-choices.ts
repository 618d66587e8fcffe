import { chosenCandidate } from '#core/importing/chosen-candidate.ts'
import { dateOrderOf } from '#core/importing/dates/date-order.ts'
import { ratingColumn } from '#core/importing/identity/ticket-ratings.ts'
import { mappingByName, columnKeys } from '#core/importing/files/same-columns.ts'
import {
  columnsOf,
  COLUMN_ROLES,
  type ColumnMapping,
  type ColumnProfile,
  type ColumnRole,
  type FileInspection,
} from '#core/importing/mapping.ts'
import { filterKey } from '#core/importing/put-aside.ts'
import { foldText } from '#core/survey/fold-text.ts'
import type { CreditedField } from '#core/survey/name-credit.ts'
import { createScoreReader } from '#core/survey/score-reader.ts'
import { questionText } from '#core/survey/question-text.ts'
import type { Scale } from '#core/survey/scale.ts'
import { scaleForColumn } from '#core/survey/scale-for-column.ts'
import { keepCredits } from './draft-credits.ts'
import { carryTickets } from './draft-tickets.ts'
import { SEVERAL_FIELDS, type Question } from './import-questions.ts'
import type { DroppedChoice, ImportDraft, MetricEntry } from './import-draft.ts'
import { keptApartBy, withoutMetrics } from './metric-set.ts'

/**
 * The draft of a file that was read again: what was chosen goes with its columns, by their names; all else is as it is
 * recognised now. What cannot go along is among `dropped`.
 *
 * @param fresh - The draft of the new inspection, as it would be without a choice.
 */
export function carryChoices(chosen: ImportDraft, fresh: ImportDraft): ImportDraft {
  const apartBy = keptApartBy(chosen)
  const before = asOne(chosen)
  const mapping = carryMapping(before, fresh.inspection)
  const draft: ImportDraft = {
    ...fresh,
    mapping: mapping.mapping,
    scale: scaleOfMapping(fresh.inspection, mapping.mapping),
    dateOrder: dateOrderOf(fresh.inspection.columns, mapping.mapping).order,
    rowFilters: carryFilters(before, fresh.inspection),
  }
  // Another metric has another scale.
  const scaled = isSameMetric(before, draft) ? carryScale(before, draft) : { draft, dropped: [] }
  const dated = carryDateOrder(before, scaled.draft)
  const rated = carryRatingOrder(before, dated.draft)
  const carried = {
    ...rated.draft,
    credit: before.credit,
    ...carryKeeps(before, fresh.inspection),
    ...carryTickets(before, fresh.inspection),
    answered: [
      ...fresh.answered,
      ...before.answered.filter(question => isStillAnswered(question, before, rated.draft)),
    ],
    dropped: [
      ...mapping.dropped,
      ...scaled.dropped,
      ...dated.dropped,
      ...rated.dropped,
      ...(apartBy === null ? [] : [LOST_METRICS[apartBy]]),
    ],
  }
  return keepCredits(carried, field => hasSameColumn(field, before, carried))
}

/** The draft of one metric. Which score is meant was answered by taking each of them: it is open again. */
function asOne(draft: ImportDraft): ImportDraft {
  const single = withoutMetrics(draft)
  if (keptApartBy(draft) !== 'score') return single
  return { ...single, answered: single.answered.filter(question => question !== 'score') }
}

const LOST_METRICS: Readonly<Record<MetricEntry['by'], DroppedChoice>> = {
  score: { kind: 'metrics' },
  comment: { kind: 'comment-questions' },
}

interface Carried {
  readonly draft: ImportDraft
  readonly dropped: readonly DroppedChoice[]
}

function carryMapping(
  before: ImportDraft,
  inspection: FileInspection,
): { readonly mapping: ColumnMapping; readonly dropped: readonly DroppedChoice[] } {
  const { mapping: found, missing } = mappingByName(
    before.inspection.columns,
    before.mapping,
    inspection.columns,
  )
  const chosen = COLUMN_ROLES.filter(role => isChosenRole(before, role))
  const lost = missing.filter(({ role }) => chosen.includes(role))
  // A role of which nothing is left is recognised anew; one that was emptied stays empty.
  const kept = chosen.filter(
    role => columnsOf(found, role).length > 0 || !lost.some(column => column.role === role),
  )
  const given = new Set(kept.flatMap(role => columnsOf(found, role)))
  const entries = COLUMN_ROLES.map(role => [
    role,
    kept.includes(role)
      ? columnsOf(found, role)
      : columnsOf(inspection.mapping, role).filter(column => !given.has(column)),
  ])
  return {
    mapping: Object.fromEntries(entries) as ColumnMapping,
    dropped: lost.map(({ role, header }) => ({ kind: 'role', role, column: header })),
  }
}

/** What was chosen about columns without a role, by their names. */
function carryKeeps(
  { inspection: { columns }, keeps }: ImportDraft,
  inspection: FileInspection,
): Pick<ImportDraft, 'keeps'> {
  if (keeps === undefined) return {}
  const names = columnKeys(columns)
  const places = new Map(columnKeys(inspection.columns).map((key, index) => [key, index]))
  const carried = [...keeps].flatMap(([column, isKept]) => {
    const place = places.get(names[column] ?? '')
    return place === undefined ? [] : [[place, isKept] as const]
  })
  return { keeps: new Map(carried) }
}

/** A role counts as chosen where it is another than was recognised, or where a question about it was answered. */
function isChosenRole({ inspection, mapping, answered }: ImportDraft, role: ColumnRole): boolean {
  const recognised = columnsOf(inspection.mapping, role)
  const columns = columnsOf(mapping, role)
  const isSame =
    columns.length === recognised.length && columns.every((column, index) => column === recognised[index])
  return !isSame || (role === 'score' && answered.includes('score'))
}

/** The scale that a mapping has by itself. */
function scaleOfMapping(inspection: FileInspection, mapping: ColumnMapping): Scale | null {
  const column = inspection.columns[mapping.score[0] ?? -1]
  if (column === undefined) return null
  return chosenCandidate(inspection, mapping)?.scale ?? scaleForColumn(column)
}

function carryScale(before: ImportDraft, draft: ImportDraft): Carried {
  const { scale } = before
  const isChosen = !isEqual(scale, scaleOfMapping(before.inspection, before.mapping))
  if (!isChosen || scale === null) return { draft, dropped: [] }
  if (scale.kind === 'none' ? draft.mapping.score.length === 0 : hasSameColumn('score', before, draft)) {
    if (fits(scale, before, draft)) return { draft: { ...draft, scale }, dropped: [] }
  }
  return { draft, dropped: [{ kind: 'scale' }] }
}

/** The words of the scale that were in the file still are; or some cell is a number of it. */
function fits(scale: Scale, before: ImportDraft, draft: ImportDraft): boolean {
  if (scale.kind === 'none') return true
  const column = scoreColumn(draft)
  if (column === undefined) return false
  if (scale.labels !== null) {
    const present = wordsOf(column)
    const seen = wordsOf(scoreColumn(before))
    return scale.labels.every(([label]) => !seen.has(foldText(label)) || present.has(foldText(label)))
  }
  const read = createScoreReader(scale, questionText(column))
  return column.values.some(({ value }) => typeof read(value) === 'number')
}

function scoreColumn({ inspection, mapping }: ImportDraft): ColumnProfile | undefined {
  return inspection.columns[mapping.score[0] ?? -1]
}

function wordsOf(column: ColumnProfile | undefined): ReadonlySet<string> {
  return new Set(column?.values.map(({ value }) => foldText(value)))
}

function carryDateOrder(before: ImportDraft, draft: ImportDraft): Carried {
  const recognised = dateOrderOf(before.inspection.columns, before.mapping).order
  const isChosen = before.answered.includes('date-order') || before.dateOrder !== recognised
  if (!isChosen || before.mapping.date.length === 0) return { draft, dropped: [] }
  return hasSameColumn('date', before, draft)
    ? { draft: { ...draft, dateOrder: before.dateOrder }, dropped: [] }
    : { draft, dropped: [{ kind: 'date-order' }] }
}

function carryRatingOrder(before: ImportDraft, draft: ImportDraft): Carried {
  const { ratingOrder } = before
  if (ratingOrder === undefined) return { draft, dropped: [] }
  return ratingColumnName(before) === ratingColumnName(draft)
    ? { draft: { ...draft, ratingOrder }, dropped: [] }
    : { draft, dropped: [{ kind: 'rating-order' }] }
}

/** Null where the dates of no other column than the mapped one tell the last rating. */
function ratingColumnName({ inspection: { columns }, mapping }: ImportDraft): string | null {
  const column = ratingColumn(columns, mapping)
  return column === null ? null : columnKeys(columns)[column.index]!
}

function carryFilters(before: ImportDraft, inspection: FileInspection): ImportDraft['rowFilters'] {
  const off = new Set(
    (before.inspection.rowFilters ?? [])
      .filter(({ reason }) => reason !== 'other-metric')
      .filter(filter => !before.rowFilters.some(other => filterKey(other) === filterKey(filter)))
      .map(filter => nameOfFilter(before.inspection, filter)),
  )
  return (inspection.rowFilters ?? []).filter(filter => !off.has(nameOfFilter(inspection, filter)))
}

function nameOfFilter(
  { columns }: FileInspection,
  filter: NonNullable<FileInspection['rowFilters']>[number],
): string {
  return `${columnKeys(columns)[filter.column] ?? ''} ${filterKey({ ...filter, column: 0 })}`
}

function isStillAnswered(question: Question, before: ImportDraft, draft: ImportDraft): boolean {
  if (question === 'metric') return false
  if (question === 'rating-order') return draft.ratingOrder !== undefined
  if (question === 'date-order' || question === 'timezone') return hasSameColumn('date', before, draft)
  const field = SEVERAL_FIELDS[question]
  if (field !== undefined) return hasSameColumn(field, before, draft)
  if (!isSameMetric(before, draft)) return question === 'score' && hasSameColumn('score', before, draft)
  return (
    hasSameColumn('score', before, draft) &&
    (question === 'score' || before.scale?.lowIsGood === draft.scale?.lowIsGood)
  )
}

function isSameMetric(before: ImportDraft, draft: ImportDraft): boolean {
  return before.inspection.metrics?.chosen === draft.inspection.metrics?.chosen
}

/** True where the first column of a role has the same name in both. */
function hasSameColumn(
  role: 'score' | 'date' | CreditedField,
  before: ImportDraft,
  draft: ImportDraft,
): boolean {
  const nameIn = ({ inspection, mapping }: ImportDraft): string | undefined =>
    columnKeys(inspection.columns)[mapping[role][0] ?? -1]
  const name = nameIn(before)
  return name !== undefined && name === nameIn(draft)
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
