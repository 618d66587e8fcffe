import { headerWords } from '../../survey/header-words.ts'
import { isNonAnswer } from '../../survey/non-answers.ts'
import { SUPPORT_ROLES, type SupportRole } from '../../survey/support-role.ts'
import { hasDecimalComma, isClock, parseFigure } from '../figures.ts'
import type { ColumnProfile, FigureReading, TimeUnit } from '../mapping.ts'

/**
 * How help desks call these figures, the most wanted first: the words of a header without those for a unit or an
 * aggregate. Sources: Zendesk's account export and its list of metrics for Explore; Freshdesk, Intercom, Gorgias and Zoho
 * Desk by the names of their reports.
 */
const NAMES: Readonly<Record<SupportRole, readonly string[]>> = {
  replies: [
    'agent replies',
    'replies',
    'number of agent replies',
    'number of replies',
    'public replies',
    'replies sent',
    'agent responses',
    'number of responses',
    'agent interactions',
    'agent touches',
    'number of agent messages',
  ],
  reopens: [
    'reopens',
    'ticket reopens',
    'number of reopens',
    'number of reopen',
    'reopen count',
    'reopened count',
    'times reopened',
  ],
  'first-reply': [
    'first reply time',
    'first response time',
    'time to first reply',
    'time to first response',
    'initial response time',
  ],
  'requester-wait': ['requester wait time', 'customer wait time', 'total wait time', 'wait time'],
  resolution: [
    'full resolution time',
    'resolution time',
    'time to resolution',
    'time to resolve',
    'time to close',
    'first resolution time',
  ],
}

const UNITS: readonly (readonly [unit: TimeUnit, words: RegExp])[] = [
  ['seconds', /^(s|secs?|seconds?)$/],
  ['minutes', /^(m|mins?|minutes?)$/],
  ['hours', /^(h|hrs?|hours?)$/],
  ['days', /^(d|days?)$/],
]

const AGGREGATES = /^(sum|avg|average|mean|med|median|max|min|total|ticket|tickets)$/
/** Times of opening hours only: another figure, taken for want of the other. */
const BUSINESS = /\b(?:within|in)? ?(?:business|bhrs|calendar)(?: hours?| hrs?)?\b/
const COUNTED: readonly SupportRole[] = ['replies', 'reopens']

/** Share of the cells that must be figures. */
const FIGURE_SHARE = 0.9

/**
 * The columns that hold figures of support work, one at the most for each: by their headers, where the values are numbers.
 * A time whose unit neither the header nor its cells tell is none of them: minutes taken for hours would be a wrong figure.
 */
export function supportColumns(columns: readonly ColumnProfile[]): ReadonlyMap<number, FigureReading> {
  const named = columns.filter(({ filled, dates }) => filled > 0 && dates === undefined)
  return new Map(
    SUPPORT_ROLES.flatMap(role => {
      const found = named
        .map(column => ({ column, rank: rankOf(column.header, role) }))
        .filter(({ rank }) => rank !== Infinity)
        .map(ranked => ({ ...ranked, reading: readingOf(ranked.column, role) }))
        .filter(({ reading }) => reading !== null)
        .toSorted((a, b) => a.rank - b.rank)
      const best = found[0]
      return best === undefined ? [] : [[best.column.index, best.reading!] as const]
    }),
  )
}

/** The place of a header among the names of a figure, those of opening hours behind all others; Infinity for none. */
function rankOf(header: string, role: SupportRole): number {
  const words = headerWords(header).join(' ')
  const isOfBusinessHours = BUSINESS.test(words)
  const name = bareName(words.replace(BUSINESS, ' '))
  const rank = NAMES[role].indexOf(name)
  if (rank === -1) return Infinity
  return isOfBusinessHours ? rank + NAMES[role].length : rank
}

function bareName(words: string): string {
  const parts = words.split(/\s+/).filter(word => word !== '' && word !== 'in')
  while (parts.length > 2 && AGGREGATES.test(parts[0]!)) parts.shift()
  while (parts.length > 1 && unitOf(parts.at(-1)!) !== null) parts.pop()
  return parts.join(' ')
}

function unitOf(word: string): TimeUnit | null {
  return UNITS.find(([, words]) => words.test(word))?.[0] ?? null
}

/** How the cells are to be read; null where they are no figures, or times in a unit that nothing tells. */
function readingOf(column: ColumnProfile, role: SupportRole): FigureReading | null {
  const cells = (
    column.values.length > 0 ? column.values : column.samples.map(value => ({ value, n: 1 }))
  ).filter(({ value }) => !isNonAnswer(value))
  const values = cells.map(({ value }) => value)
  const unit = COUNTED.includes(role) ? null : timeUnit(column.header, values)
  if (!COUNTED.includes(role) && unit === null) return null
  const reading = { role, unit, hasDecimalComma: hasDecimalComma(values) }
  const figures = cells.filter(({ value }) => !Number.isNaN(parseFigure(value, reading)))
  const isFigures = figures.length > 0 && countOf(figures) >= FIGURE_SHARE * countOf(cells)
  return isFigures ? reading : null
}

function countOf(cells: ColumnProfile['values']): number {
  return cells.reduce((sum, { n }) => sum + n, 0)
}

function timeUnit(header: string, values: readonly string[]): TimeUnit | null {
  if (values.length > 0 && values.every(isClock)) return 'clock'
  const words = headerWords(header).join(' ').replace(BUSINESS, ' ').split(/\s+/)
  return words.map(unitOf).findLast(unit => unit !== null) ?? null
}
