import { isScaleQuestion } from '#core/importing/checking/scale-questions.ts'
import { chosenCandidate } from '#core/importing/chosen-candidate.ts'
import { dateOrderOf } from '#core/importing/dates/date-order.ts'
import { parseDate } from '#core/importing/dates/parse-date.ts'
import type {
  ColumnMapping,
  ColumnProfile,
  DateOrder,
  DateOrderGuess,
  DirectionCheck,
  FileInspection,
  ImportWarning,
  ScoreCandidate,
} from '#core/importing/mapping.ts'
import { isRatingOrderOpen, ratingColumn } from '#core/importing/identity/ticket-ratings.ts'
import { zoneWarnings } from '#core/importing/inspection-warnings.ts'
import { severalNamesOf } from '#core/importing/name-credits.ts'
import type { CreditedField } from '#core/survey/name-credit.ts'
import type { Scale } from '#core/survey/scale.ts'

/** What has to be answered before a file is imported, in the order in which it is asked. */
export const QUESTIONS = [
  'metric',
  'score',
  'scale',
  'middle',
  'direction',
  'non-answers',
  'date-order',
  'rating-order',
  'timezone',
  'several-agents',
  'several-topics',
] as const
export type Question = (typeof QUESTIONS)[number]

/** The field that a question about several names in a cell is about. */
export const SEVERAL_FIELDS: Readonly<Partial<Record<Question, CreditedField>>> = {
  'several-agents': 'agent',
  'several-topics': 'topic',
}

/** What has been settled so far of what the questions are about. */
interface Settled {
  readonly inspection: FileInspection
  readonly mapping: ColumnMapping
  readonly scale: Scale | null
  readonly dateOrder: DateOrder | null
}

/** The questions that a file leaves open as things stand, answered or not; none about a score that is not used. */
export function questionsOf({ inspection, mapping, scale, dateOrder }: Settled): readonly Question[] {
  return QUESTIONS.filter(question => {
    const field = SEVERAL_FIELDS[question]
    if (field !== undefined) return severalNamesOf(inspection.columns, mapping, field) !== null
    if (question === 'rating-order') return openRatingColumn(inspection, mapping, dateOrder) !== null
    if (question === 'timezone') return openZones(inspection, mapping).length > 0
    if (question !== 'date-order' && scale?.kind === 'none') return false
    if (question === 'metric') return (inspection.metrics?.metrics.length ?? 0) > 1
    if (question === 'score') return rivalScores(inspection).length > 1
    if (question === 'non-answers') return openCodes(inspection, mapping).length > 0
    if (question === 'scale') return openScale(inspection, mapping).length > 0
    if (question === 'middle') return openMiddle(inspection, mapping) !== null
    if (question === 'direction') return openDirection(inspection, mapping) !== null
    return mapping.date.length > 0 && isOpen(dateOrderOf(inspection.columns, mapping))
  })
}

/** The columns between which the score is to be chosen; none where the file leaves no doubt. */
export function rivalScores(inspection: FileInspection): readonly ScoreCandidate[] {
  const isUndecided = inspection.warnings.some(({ code }) => code === 'undecided-score')
  return isUndecided ? (inspection.scoreCandidates ?? []) : []
}

/** What the comments say of the direction of the score, where it is in doubt; null elsewhere. */
export function openDirection(inspection: FileInspection, mapping: ColumnMapping): DirectionCheck | null {
  const candidate = chosenCandidate(inspection, mapping)
  const isOpenQuestion = candidate?.warnings.some(({ code }) => code === 'undecided-direction') === true
  return isOpenQuestion ? (candidate.direction ?? null) : null
}

/** What speaks against one scale for all rows of the score column; empty where nothing does. */
export function openScale(inspection: FileInspection, mapping: ColumnMapping): readonly ImportWarning[] {
  const { warnings = [] } = chosenCandidate(inspection, mapping) ?? {}
  return warnings.filter(({ code }) => isScaleQuestion(code))
}

/** The warning of words of which nobody knows whether a middle belongs to them; null where that is no question. */
export function openMiddle(inspection: FileInspection, mapping: ColumnMapping): ImportWarning | null {
  const { warnings = [] } = chosenCandidate(inspection, mapping) ?? {}
  return warnings.find(({ code }) => code === 'undecided-middle') ?? null
}

/** Values of the score column that may mean "no answer"; empty where none looks like it. */
export function openCodes(inspection: FileInspection, mapping: ColumnMapping): ColumnProfile['values'] {
  return chosenCandidate(inspection, mapping)?.codes ?? []
}

/** The column of the dates that tell the last rating of a ticket, where nothing decides their order; null elsewhere. */
export function openRatingColumn(
  { columns }: FileInspection,
  mapping: ColumnMapping,
  dateOrder: DateOrder | null,
): ColumnProfile | null {
  const column = ratingColumn(columns, mapping)
  return column !== null && isRatingOrderOpen(column, dateOrder) ? column : null
}

/** A name for a time zone that means different ones in different places, and the cells that are in it. */
export interface OpenZone {
  readonly name: string
  readonly cells: number
}

/** What the header or the cells of the date column call their zone, where nobody can tell which is meant. */
export function openZones(inspection: FileInspection, mapping: ColumnMapping): readonly OpenZone[] {
  const cells = new Map<string, number>()
  const { columns } = inspection
  for (const { count, values } of zoneWarnings(columns, mapping, dateOrderOf(columns, mapping))) {
    const name = String(values['zone'])
    cells.set(name, Math.max(cells.get(name) ?? 0, count))
  }
  return [...cells].map(([name, n]) => ({ name, cells: n }))
}

function isOpen({ order, counts }: DateOrderGuess): boolean {
  return order === null && counts.dmy + counts.mdy + counts.either > 0
}

/** A cell of the file that is a date in both orders, and the two days it could be, as `YYYY-MM-DD`. */
export interface AmbiguousDate {
  readonly cell: string
  readonly dmy: string
  readonly mdy: string
}

/** An example from a column of dates; null where no date of it is one day in one order and another in the other. */
export function ambiguousDate({ examples }: DateOrderGuess): AmbiguousDate | null {
  const cell = examples?.either
  if (cell === undefined) return null
  const [dmy, mdy] = [dayOf(cell, 'dmy'), dayOf(cell, 'mdy')]
  return dmy === null || mdy === null || dmy === mdy ? null : { cell, dmy, mdy }
}

/** For each order a date of a mixed column that fits no other; empty where the column is not mixed. */
export function tellingDates({
  evidence,
  examples = {},
}: DateOrderGuess): Readonly<Partial<Record<'dmy' | 'mdy', string>>> {
  if (!evidence.some(({ code }) => code === 'date-order-mixed')) return {}
  const { dmy, mdy } = examples
  return { ...(dmy !== undefined && { dmy }), ...(mdy !== undefined && { mdy }) }
}

function dayOf(cell: string, order: 'dmy' | 'mdy'): string | null {
  const timeMs = parseDate(cell, order)?.timeMs ?? Number.NaN
  return Number.isNaN(timeMs) ? null : new Date(timeMs).toISOString().slice(0, 10)
}
