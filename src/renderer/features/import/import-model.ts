import { dateOrderOf } from '#core/importing/dates/date-order.ts'
import { headerZone } from '#core/importing/dates/header-zone.ts'
import {
  columnsOf,
  COLUMN_ROLES,
  type ColumnMapping,
  type ColumnProfile,
  type ColumnRole,
  type DateOrder,
  type FileInspection,
  type ImportPlan,
  type RowFilter,
} from '#core/importing/mapping.ts'
import { chosenCandidate } from '#core/importing/chosen-candidate.ts'
import { metricOf } from '#core/importing/metrics/metric-column.ts'
import { keptIn } from '#core/importing/kept-columns.ts'
import { ratingColumn, ratingsOf, type RatingOrder } from '#core/importing/identity/ticket-ratings.ts'
import { filterKey } from '#core/importing/put-aside.ts'
import { creditsFor } from '#core/importing/name-credits.ts'
import type { SettledPlan } from '#core/importing/profiles/mapping-profile.ts'
import type { CreditedField, CreditWay } from '#core/survey/name-credit.ts'
import type { Scale, ScaleKind } from '#core/survey/scale.ts'
import { carryChoices } from './carry-choices.ts'
import { declared, directed, labelled, scaleWithin, withMiddle, wordScale } from './draft-scale.ts'
import { carryTickets, changeTickets, isTicketIdKnown, type TicketChange } from './draft-tickets.ts'
import type { ImportDraft, MetricEntry } from './import-draft.ts'
import {
  keptApartBy,
  lookAt,
  metricDrafts,
  OWN_QUESTIONS,
  takeMetric,
  withMetrics,
  withoutMetrics,
} from './metric-set.ts'
import { keepCredits, withCredit, withoutRatingOrder, withPlan } from './draft-credits.ts'
import { withColumns } from './with-columns.ts'
import { questionsOf, type Question } from './import-questions.ts'
import { scaleForColumn } from '#core/survey/scale-for-column.ts'
import { defaultScale, withLowRule } from '#core/survey/scales.ts'

export type DraftChange =
  /** The file was read, or what was recognised is to stand: everything begins anew but the zone. */
  | { readonly kind: 'inspected'; readonly inspection: FileInspection; readonly timezone: string }
  /** The file was read again in another way: what was chosen stays where it still applies. */
  | { readonly kind: 'read-again'; readonly inspection: FileInspection }
  /** Null: it fills no role; then `keeps` tells whether it is kept. `joins`: beside the columns that have the role, not in their place. */
  | {
      readonly kind: 'role'
      readonly column: number
      readonly role: ColumnRole | null
      readonly joins?: boolean
      readonly keeps?: boolean
    }
  | { readonly kind: 'scale-kind'; readonly scaleKind: ScaleKind }
  | {
      readonly kind: 'scale-limits'
      readonly limits: Partial<Pick<Scale, 'min' | 'max' | 'lowIsGood'>>
    }
  /** Null: the word is no answer. */
  | { readonly kind: 'label-score'; readonly label: string; readonly score: number | null }
  /** The words of the score column become points of a scale, to be put right one by one. */
  | { readonly kind: 'words-as-scores' }
  | { readonly kind: 'low-limit'; readonly value: number }
  | { readonly kind: 'date-order'; readonly order: DateOrder | null }
  | { readonly kind: 'rating-order'; readonly order: RatingOrder }
  | { readonly kind: 'timezone'; readonly timezone: string }
  /** What was settled before for files with these headers, and the rows that stay out; it answers their questions too. */
  | { readonly kind: 'settled'; readonly plan: SettledPlan; readonly rowFilters: readonly RowFilter[] }
  /** Whether a value of the score column says that there is no answer. */
  | { readonly kind: 'non-answer'; readonly value: string; readonly isOn: boolean }
  /** Which end of the scale is good. */
  | { readonly kind: 'direction'; readonly lowIsGood: boolean }
  /** Whether the words of the score have a middle that nobody chose. */
  | { readonly kind: 'middle'; readonly hasMiddle: boolean }
  /** Whether the rows of a filter stay out. */
  | { readonly kind: 'row-filter'; readonly filter: RowFilter; readonly isOn: boolean }
  /** The columns whose texts are the comment; other columns of comments are left out. */
  | { readonly kind: 'comments'; readonly columns: readonly number[] }
  /** Each of these metrics is imported, into a project of its own; none other than these. */
  | { readonly kind: 'metrics'; readonly entries: readonly MetricEntry[] }
  /** Only the metric in sight is imported. */
  | { readonly kind: 'one-metric' }
  | { readonly kind: 'look-at-metric'; readonly index: number }
  | { readonly kind: 'take-metric'; readonly index: number; readonly isTaken: boolean }
  /** To whom the cells of a column with several names count. */
  | { readonly kind: 'credit'; readonly field: CreditedField; readonly way: CreditWay }
  | TicketChange
  /** The question is settled as things stand. */
  | { readonly kind: 'answer'; readonly question: Question }

/** Why a draft cannot be imported yet. */
export type DraftProblem =
  | 'no-score-column'
  | 'no-scale'
  | 'limits-crossed'
  | 'no-ticket-id'
  | 'open-question'
  | 'open-metric'
  | 'no-metric'

/** Columns that are joined when several have the role; any other role is one column's, unless somebody joins them. */
const JOINED_ROLES: readonly ColumnRole[] = ['comment']

/** The draft of a file that was just inspected. The zone of the file goes before that of the machine. */
export function draftOf(inspection: FileInspection, machineTimezone: string): ImportDraft {
  return {
    inspection,
    mapping: inspection.mapping,
    scale: inspection.scale,
    dateOrder: inspection.dateOrder.order,
    timezone: inspection.timezone ?? machineTimezone,
    credit: {},
    answered: inspection.metrics?.isSettled === true ? ['metric'] : [],
    rowFilters: inspection.rowFilters ?? [],
    dropped: [],
  }
}

/** The draft after a change; a change that does not apply leaves it as it is. */
export function changeDraft(draft: ImportDraft | null, change: DraftChange): ImportDraft | null {
  if (change.kind === 'inspected') {
    const fresh = draftOf(change.inspection, draft?.timezone ?? change.timezone)
    return draft === null ? fresh : { ...fresh, ...carryTickets(draft, change.inspection) }
  }
  return draft === null ? null : changeSettled(draft, change)
}

function changeSettled(draft: ImportDraft, change: Exclude<DraftChange, { kind: 'inspected' }>): ImportDraft {
  const { scale } = draft
  switch (change.kind) {
    case 'role':
      return withKept(withRole(draft, change), change)
    case 'scale-kind':
      return keepingNonAnswers(draft, withScaleKind(draft, change.scaleKind))
    case 'scale-limits':
      return scale === null
        ? draft
        : keepingNonAnswers(draft, { ...draft, scale: scaleWithin(scale, change.limits) })
    case 'label-score':
      return scale === null ? draft : { ...draft, scale: labelled(scale, change.label, change.score) }
    case 'words-as-scores':
      return { ...draft, scale: wordScale(scoreColumn(draft)) ?? scale }
    case 'low-limit':
      return scale === null ? draft : { ...draft, scale: withLowRule(scale, change.value) }
    case 'date-order':
      return withAnswer({ ...draft, dateOrder: change.order }, 'date-order')
    case 'rating-order':
      return withAnswer({ ...draft, ratingOrder: change.order }, 'rating-order')
    case 'timezone':
      return withAnswer({ ...draft, timezone: change.timezone }, 'timezone')
    case 'settled':
      return { ...withPlan(withoutMetrics(draft), change.plan), rowFilters: change.rowFilters }
    case 'direction':
      return withAnswer(
        keepingNonAnswers(draft, { ...draft, scale: directed(scale, change.lowIsGood) }),
        'direction',
      )
    case 'middle':
      return withAnswer(
        { ...draft, scale: withMiddle(scale, scoreColumn(draft), change.hasMiddle) },
        'middle',
      )
    case 'read-again':
      return carryChoices(draft, { ...draftOf(change.inspection, draft.timezone), timezone: draft.timezone })
    case 'row-filter':
      return { ...draft, rowFilters: withFilter(draft, change.filter, change.isOn) }
    case 'credit':
      return withCredit(draft, change.field, change.way)
    case 'non-answer':
      return withAnswer({ ...draft, scale: declared(scale, change.value, change.isOn) }, 'non-answers')
    case 'ticket-column':
    case 'ticket-columns':
    case 'ticket-use':
      return changeTickets(draft, change)
    case 'answer':
      return withAnswer(draft, change.question)
    case 'comments':
      return withComments(draft, change.columns)
    case 'metrics':
      return withMetrics(draft, change.entries)
    case 'one-metric':
      return withoutMetrics(draft)
    case 'look-at-metric':
      return lookAt(draft, change.index)
    case 'take-metric':
      return takeMetric(draft, change.index, change.isTaken)
  }
}

/** The role of a column; null when it is left out. */
export function roleOf(mapping: ColumnMapping, column: number): ColumnRole | null {
  return COLUMN_ROLES.find(role => columnsOf(mapping, role).includes(column)) ?? null
}

/** The column of the score, undefined while there is none. */
export function scoreColumn(draft: ImportDraft): ColumnProfile | undefined {
  const index = draft.mapping.score[0]
  return index === undefined ? undefined : draft.inspection.columns[index]
}

/** What keeps the draft, with all its metrics, from being imported; null when nothing does. */
export function problemOf(draft: ImportDraft): DraftProblem | null {
  const { metrics } = draft
  if (metrics === undefined) return problemOfOne(draft)
  const taken = metricDrafts(draft).map(each => (each.isTaken ? problemOfOne(each.draft) : null))
  if (metrics.entries.every(({ isTaken }) => !isTaken)) return 'no-metric'
  // Questions with comments share all that can be open.
  if (keptApartBy(draft) === 'comment') return taken.find(problem => problem !== null) ?? null
  return taken[metrics.inSight] ?? (taken.some(problem => problem !== null) ? 'open-metric' : null)
}

/** The first metric that is taken and has a problem; null where none has. */
export function openMetric(draft: ImportDraft): number | null {
  const open = metricDrafts(draft).findIndex(each => each.isTaken && problemOfOne(each.draft) !== null)
  return open === -1 ? null : open
}

function problemOfOne(draft: ImportDraft): DraftProblem | null {
  // Without a score every comment counts as low, so there must be comments.
  const isScored = draft.scale?.kind !== 'none'
  if (isScored && draft.mapping.score.length === 0) return 'no-score-column'
  if (!isScored && draft.mapping.comment.length === 0) return 'no-score-column'
  if (draft.scale === null) return 'no-scale'
  if (isScored && draft.scale.min >= draft.scale.max) return 'limits-crossed'
  if (!isTicketIdKnown(draft)) return 'no-ticket-id'
  return openQuestions(draft).length > 0 ? 'open-question' : null
}

/** The questions of the file that nobody has answered yet. */
export function openQuestions(draft: ImportDraft): readonly Question[] {
  return questionsOf(draft).filter(question => !draft.answered.includes(question))
}

function withAnswer(draft: ImportDraft, question: Question): ImportDraft {
  return draft.answered.includes(question) ? draft : { ...draft, answered: [...draft.answered, question] }
}

/** The plans of the metrics that are taken, by name; empty while one of them has a problem. */
export function metricPlans(
  draft: ImportDraft,
): readonly { readonly name: string; readonly plan: ImportPlan }[] {
  if (problemOf(draft) !== null) return []
  return metricDrafts(draft).flatMap(({ name, isTaken, draft: one }) => {
    const plan = isTaken ? planOf(one) : null
    return plan === null ? [] : [{ name, plan }]
  })
}

/** The plan of a draft, of the metric in sight; null while that has a problem. */
export function planOf(draft: ImportDraft): ImportPlan | null {
  const { inspection, mapping, scale, dateOrder, ratingOrder, timezone, credit } = draft
  if (problemOfOne(draft) !== null || scale === null) return null
  return {
    reading: inspection.reading,
    mapping,
    scale,
    dateOrder,
    timezone,
    // An empty list says that nothing is put aside.
    ...(inspection.rowFilters !== undefined && { rowFilters: filtersOf(draft) }),
    ...metricOf(inspection),
    ...ratingsOf(inspection.columns, mapping, ratingOrder),
    ...(draft.ticketColumn !== undefined && { ticketColumn: draft.ticketColumn }),
    ...(draft.ticketColumns !== undefined && { ticketColumns: draft.ticketColumns }),
    ...creditsFor(inspection.columns, mapping, credit),
    ...keptIn(inspection.columns, mapping, draft.keeps),
  }
}

/** One comment for all of these columns: the questions that were kept apart are so no longer. */
function withComments(draft: ImportDraft, columns: readonly number[]): ImportDraft {
  const single = keptApartBy(draft) === 'comment' ? withoutMetrics(draft) : draft
  return { ...single, mapping: withColumns(single.mapping, 'comment', columns) }
}

/** The filters that stay, and what puts the rows of other metrics aside, which cannot be switched off. */
function filtersOf({ inspection, rowFilters }: ImportDraft): readonly RowFilter[] {
  const isOfMetric = ({ reason }: RowFilter): boolean => reason === 'other-metric'
  return [
    ...rowFilters.filter(filter => !isOfMetric(filter)),
    ...(inspection.rowFilters ?? []).filter(isOfMetric),
  ]
}

/** True where the rows of a filter stay out. */
export function isLeftOut({ rowFilters }: ImportDraft, filter: RowFilter): boolean {
  return rowFilters.some(other => filterKey(other) === filterKey(filter))
}

/** In the order of the inspection. */
function withFilter(draft: ImportDraft, filter: RowFilter, isOn: boolean): readonly RowFilter[] {
  return (draft.inspection.rowFilters ?? []).filter(other =>
    filterKey(other) === filterKey(filter) ? isOn : isLeftOut(draft, other),
  )
}

function withRole(
  draft: ImportDraft,
  { column, role, joins = false }: Extract<DraftChange, { kind: 'role' }>,
): ImportDraft {
  const entries = COLUMN_ROLES.map((name): [ColumnRole, readonly number[]] => {
    const others = columnsOf(draft.mapping, name).filter(index => index !== column)
    if (name !== role) return [name, others]
    if (joins) return [name, [...others, column]]
    return [name, JOINED_ROLES.includes(name) ? [...others, column].toSorted((a, b) => a - b) : [column]]
  })
  const mapping = Object.fromEntries(entries) as unknown as ColumnMapping
  const dated = mapping.date[0] === draft.mapping.date[0] ? { ...draft, mapping } : withDate(draft, mapping)
  const rated = isRatedAlike(draft, mapping) ? dated : withoutRatingOrder(dated)
  const changed = keepCredits(rated, field => mapping[field][0] === draft.mapping[field][0])
  if (mapping.score[0] === draft.mapping.score[0]) return changed
  const profile = scoreColumn(changed)
  const known = chosenCandidate(changed.inspection, mapping)?.scale
  const rescaled = { ...changed, scale: profile === undefined ? null : (known ?? scaleForColumn(profile)) }
  // Which end is good, and what is no answer, was answered for another column.
  const answered = rescaled.answered.filter(question => !OWN_QUESTIONS.includes(question))
  return withAnswer({ ...rescaled, answered }, 'score')
}

/** A column that is given a role and loses it again is kept as it is recognised. */
function withKept(
  draft: ImportDraft,
  { column, role, keeps: isKept }: Extract<DraftChange, { kind: 'role' }>,
): ImportDraft {
  if (role === null && isKept !== undefined)
    return { ...draft, keeps: new Map(draft.keeps).set(column, isKept) }
  if (draft.keeps?.has(column) !== true) return draft
  return { ...draft, keeps: new Map([...draft.keeps].filter(([index]) => index !== column)) }
}

function isRatedAlike({ inspection, mapping }: ImportDraft, other: ColumnMapping): boolean {
  const { columns } = inspection
  return ratingColumn(columns, mapping)?.index === ratingColumn(columns, other)?.index
}

/** Another column of dates has its own order, its own question about it, and its own zone where its header names one. */
function withDate(draft: ImportDraft, mapping: ColumnMapping): ImportDraft {
  const { order } = dateOrderOf(draft.inspection.columns, mapping)
  const answered = draft.answered.filter(question => question !== 'date-order' && question !== 'timezone')
  const { timezone } = headerZone(draft.inspection.columns[mapping.date[0] ?? -1]?.header ?? '')
  return { ...draft, mapping, dateOrder: order, answered, timezone: timezone ?? draft.timezone }
}

/** Another scale of numbers for the same column has the same values that are no answers. */
function keepingNonAnswers(before: ImportDraft, draft: ImportDraft): ImportDraft {
  const { scale } = draft
  const nonAnswers = before.scale?.labels === null ? before.scale.nonAnswers : undefined
  if (scale?.labels !== null || scale.kind === 'none' || nonAnswers === undefined) return draft
  return { ...draft, scale: { ...scale, nonAnswers } }
}

/** A kind for numbers takes its usual limits; a scale of words keeps its words and takes the meaning. */
function withScaleKind(draft: ImportDraft, kind: ScaleKind): ImportDraft {
  if (kind === 'none') return { ...draft, scale: defaultScale(kind) }
  const profile = scoreColumn(draft)
  if (profile === undefined) return draft
  if (kind === 'custom' && draft.scale !== null) return { ...draft, scale: { ...draft.scale, kind } }
  return { ...draft, scale: scaleForColumn(profile, kind) }
}
