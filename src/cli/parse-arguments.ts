import { basename, extname } from 'node:path'
import { parseArgs } from 'node:util'
import { AppError } from '#core/errors.ts'
import { RATING_ORDERS, type RatingOrder } from '#core/importing/identity/ticket-ratings.ts'
import type { DateOrder, ReadingOptions } from '#core/importing/mapping.ts'
import type { MapOption } from '#core/importing/resolve-mapping.ts'
import { DELIMITER_NAMES, delimiterOfName } from '#core/importing/reading/delimiter-names.ts'
import { TEXT_REPAIRS, type TextRepair } from '#core/importing/reading/text-repairs.ts'
import { METRIC_KEYS, type MetricKey } from '#core/statistics/figures.ts'
import { MOST_REPEAT_DAYS, USUAL_REPEAT_DAYS } from '#core/statistics/support/repeat-contacts.ts'
import type { Where } from '#core/selection/where.ts'
import { toComparison } from './compare-option.ts'
import { toCredits, toMerges } from './name-options.ts'
import { toOpenHours } from './open-hours-option.ts'
import { toThresholds } from './threshold-option.ts'
import type { CodebookFiles } from './compare-codebook-files.ts'
import { badValue, type ReportRequest } from './usage.ts'

const VALUE = { type: 'string' } as const
const VALUES = { type: 'string', multiple: true } as const
const FLAG = { type: 'boolean' } as const

const OPTIONS = {
  out: VALUES,
  json: VALUE,
  assignments: VALUE,
  rejects: VALUE,
  reasons: VALUE,
  map: VALUES,
  credit: VALUES,
  merge: VALUES,
  scale: VALUE,
  'non-answer': VALUES,
  low: VALUE,
  'date-order': VALUE,
  'rating-order': VALUE,
  timezone: VALUE,
  headline: VALUE,
  themes: VALUE,
  'comment-language': VALUE,
  encoding: VALUE,
  delimiter: VALUE,
  'header-rows': VALUE,
  profile: VALUE,
  edits: VALUE,
  repair: VALUES,
  sheet: VALUE,
  metric: VALUE,
  quotes: VALUE,
  privacy: VALUE,
  codebook: VALUE,
  'diff-codebooks': FLAG,
  'save-codebook': VALUE,
  threshold: VALUES,
  'open-hours': VALUE,
  drivers: FLAG,
  tickets: VALUES,
  'ticket-map': VALUES,
  'repeat-days': VALUE,
  compare: VALUES,
  where: VALUES,
  by: VALUES,
  strict: FLAG,
  quiet: FLAG,
  verbose: FLAG,
} as const

/**
 * The request that the words after `report` make.
 *
 * @throws AppError `usage/…` for an unknown option, a missing or unusable value, no file.
 */
export function parseArguments(words: readonly string[]): ReportRequest {
  const { values, positionals: files } = readOptions(words)
  if (files.length === 0) throw new AppError('usage/no-file')
  const json = values.json ?? null
  const assignments = values.assignments ?? null
  const rejects = values.rejects ?? null
  const reasons = values.reasons ?? null
  const data = [json, assignments, rejects, reasons, values['save-codebook'] ?? null]
  const codebooks = values['diff-codebooks'] === true ? toCodebookFiles(files) : null
  const isDataOnly = codebooks !== null || data.some(path => path !== null)
  const outputs = values.out ?? (isDataOnly ? [] : [defaultOutput(files[0]!)])
  return {
    files,
    outputs: outputs.map(toOutput),
    json,
    assignments,
    rejects,
    reasons,
    map: (values.map ?? []).map(text => toRoleAndColumn('map', text)),
    credit: toCredits(values.credit ?? []),
    merges: toMerges(values.merge ?? []),
    scale: values.scale ?? null,
    nonAnswers: values['non-answer'] ?? null,
    low: values.low === undefined ? null : values.low === 'all' ? 'all' : toNumber('low', values.low),
    dateOrder: values['date-order'] === undefined ? null : toDateOrder(values['date-order']),
    ratingOrder: values['rating-order'] === undefined ? null : toRatingOrder(values['rating-order']),
    timezone: values.timezone === undefined ? null : toTimezone(values.timezone),
    headline: values.headline === undefined ? null : toHeadline(values.headline),
    maxThemes: values.themes === undefined ? null : toCount('themes', values.themes, 1),
    commentLanguage: values['comment-language'] ?? null,
    codebook: toCodebook('codebook', values.codebook),
    codebooks,
    saveCodebook: toCodebook('save-codebook', values['save-codebook']),
    thresholds: toThresholds(values.threshold ?? []),
    openHours: values['open-hours'] === undefined ? null : toOpenHours(values['open-hours']),
    drivers: values.drivers ?? false,
    reading: toReading(values),
    profile: values.profile ?? null,
    edits: values.edits ?? null,
    tickets: values.tickets ?? [],
    ticketMap: (values['ticket-map'] ?? []).map(text => toRoleAndColumn('ticket-map', text)),
    repeatDays: toRepeatDays(values['repeat-days']),
    where: (values.where ?? []).map(toWhere),
    by: (values.by ?? []).map(toBy),
    compare: toCompare(values.compare ?? []),
    isPrivate: toIsPrivate(values.privacy ?? 'on'),
    isStrict: values.strict ?? false,
    verbosity: values.quiet === true ? 'quiet' : values.verbose === true ? 'verbose' : 'normal',
  }
}

function readOptions(words: readonly string[]) {
  const named = words.map(word => /^--([^=]+)/.exec(word)?.[1]).filter(name => name !== undefined)
  const unknown = named.find(name => !Object.hasOwn(OPTIONS, name))
  if (unknown !== undefined) throw new AppError('usage/bad-option', { option: `--${unknown}` })
  try {
    return parseArgs({ args: joinDashValues(words), options: OPTIONS, allowPositionals: true, strict: true })
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1]
    if (error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      throw new AppError('usage/bad-value', { option: option ?? '', value: '', expected: 'a value' })
    throw new AppError('usage/bad-option', { option: option ?? words.join(' ') })
  }
}

/** `--json -` and `--low -1`: a value may begin with a dash, which the parser takes only when it is joined by `=`. */
function joinDashValues(words: readonly string[]): string[] {
  const joined: string[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const next = words[index + 1]
    const name = /^--([^=]+)$/.exec(word)?.[1] as keyof typeof OPTIONS | undefined
    const takesValue = name !== undefined && OPTIONS[name].type === 'string'
    if (takesValue && next !== undefined && /^-(\d|$)/.test(next)) {
      joined.push(`${word}=${next}`)
      index++
    } else joined.push(word)
  }
  return joined
}

function defaultOutput(file: string): string {
  return `${basename(file, extname(file))}.report.pdf`
}

function toOutput(path: string): ReportRequest['outputs'][number] {
  const ending = extname(path).toLowerCase()
  if (ending === '.pdf' || ending === '.html') return { path, kind: ending === '.pdf' ? 'pdf' : 'html' }
  if (ending === '.xlsx') throw new AppError('usage/not-built', { option: `--out ${path}` })
  return badValue('out', path, 'a name that ends in .pdf or .html')
}

function toCodebook(option: string, path: string | undefined): string | null {
  if (path === undefined) return null
  return /\.(json|xlsx)$/i.test(path) ? path : badValue(option, path, 'a name that ends in .json or .xlsx')
}

function toCodebookFiles(files: readonly string[]): CodebookFiles {
  const [before, after, more] = files
  if (before === undefined || after === undefined || more !== undefined)
    return badValue('diff-codebooks', files.join(' '), 'two codebook files, the earlier one first')
  toCodebook('diff-codebooks', before)
  toCodebook('diff-codebooks', after)
  return [before, after]
}

/** A report tells one comparison. */
function toCompare([text, second]: readonly string[]): ReportRequest['compare'] {
  if (text === undefined) return null
  if (second !== undefined) badValue('compare', second, `one comparison a call, and “${text}” is one`)
  return { text, choice: toComparison(text) }
}

function toRoleAndColumn(option: string, text: string): MapOption {
  const at = text.indexOf('=')
  if (at < 1) return badValue(option, text, 'role=Column, for example score="How easy was it?"')
  return { role: text.slice(0, at), column: text.slice(at + 1) }
}

function toIsPrivate(text: string): boolean {
  return text === 'on' || text === 'off' ? text === 'on' : badValue('privacy', text, 'on or off')
}

function toWhere(text: string): Where {
  const at = text.indexOf('=')
  if (at < 1) return badValue('where', text, 'FIELD=VALUE, for example topic=Billing')
  return { field: text.slice(0, at), value: text.slice(at + 1) }
}

function toBy(text: string): string {
  return text.trim() === '' ? badValue('by', text, 'FIELD or FIELD*FIELD, for example channel*topic') : text
}

function toNumber(option: string, text: string): number {
  const number = Number(text)
  return text.trim() !== '' && Number.isFinite(number) ? number : badValue(option, text, 'a number')
}

function toCount(option: string, text: string, least: number): number {
  const count = Number(text)
  return Number.isInteger(count) && count >= least
    ? count
    : badValue(option, text, `a whole number from ${least}`)
}

function toRepeatDays(text: string | undefined): number {
  if (text === undefined) return USUAL_REPEAT_DAYS
  const days = Number(text)
  const isDays = /^\d+$/.test(text) && days >= 1 && days <= MOST_REPEAT_DAYS
  return isDays ? days : badValue('repeat-days', text, `a whole number of days from 1 to ${MOST_REPEAT_DAYS}`)
}

function toDateOrder(text: string): DateOrder {
  return text === 'dmy' || text === 'mdy' || text === 'ymd'
    ? text
    : badValue('date-order', text, 'dmy, mdy or ymd')
}

function toRatingOrder(text: string): RatingOrder {
  return RATING_ORDERS.find(order => order === text) ?? badValue('rating-order', text, 'dmy, mdy, ymd or all')
}

function toTimezone(text: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return text
  } catch {
    return badValue('timezone', text, 'an IANA time zone such as Europe/Warsaw')
  }
}

function toHeadline(text: string): MetricKey {
  return METRIC_KEYS.find(key => key === text) ?? badValue('headline', text, METRIC_KEYS.join(', '))
}

function toReading(values: {
  encoding?: string
  delimiter?: string
  'header-rows'?: string
  repair?: string[]
  sheet?: string
  metric?: string
  quotes?: string
}): ReadingOptions {
  const reading: { -readonly [K in keyof ReadingOptions]: ReadingOptions[K] } = {}
  if (values.encoding !== undefined) reading.encoding = values.encoding
  if (values.delimiter !== undefined) {
    reading.delimiter = toDelimiter(values.delimiter)
  }
  if (values.sheet !== undefined) reading.sheet = values.sheet
  if (values.metric !== undefined) reading.metric = values.metric
  if (values['header-rows'] !== undefined)
    reading.headerRows = toCount('header-rows', values['header-rows'], 0)
  if (values.quotes !== undefined) reading.quotes = toQuotes(values.quotes)
  if (values.repair !== undefined) reading.repairs = toRepairs(values.repair)
  return reading
}

function toDelimiter(text: string): string {
  const delimiter = delimiterOfName(text === '\\t' ? 'tab' : text) ?? text
  const names = [...DELIMITER_NAMES.values()].join(', ')
  return delimiter.length === 1 ? delimiter : badValue('delimiter', text, `one character, or ${names}`)
}

function toQuotes(text: string): 'double' | 'none' {
  return text === 'double' || text === 'none' ? text : badValue('quotes', text, 'double or none')
}

/** The repairs that are wanted, in the order in which they are named; `none` wants none of those that are proposed. */
function toRepairs(names: readonly string[]): TextRepair[] {
  if (names.includes('none') && names.length === 1) return []
  const expected = `${TEXT_REPAIRS.join(', ')} or none alone`
  return names.map(name => TEXT_REPAIRS.find(known => known === name) ?? badValue('repair', name, expected))
}
