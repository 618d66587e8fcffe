import type { Filter } from '#core/selection/selection.ts'
import type { Report } from '#core/report/report.ts'
import type { Words } from '#words/create-words.ts'
import { nameField } from '#words/field-name.ts'
import { formatPeriod } from '#words/format-date.ts'
import { formatCount } from '#words/format.ts'
import { nameValue } from '#words/value-name.ts'
import { shorten } from './shorten.ts'

/** Enough of a SHA-256 to tell files of one client apart. */
const HASH_CHARACTERS = 8
/** What fits into the head and the foot of a page, in one line. */
const LONGEST_HEAD = 80
const LONGEST_FOOT = 70

/** The filters of a report in words: “Channel: phone or chat; Weekday: Sunday”. */
export function filterText(report: Report, words: Words): string {
  const { filters } = report.selection
  if (filters.length === 0) return words.t('report:filter.none')
  return filters
    .map(filter => oneFilter(filter, report, words))
    .reduce((first, second) => words.t('report:filter.and', { first, second }))
}

function oneFilter(filter: Filter, report: Report, words: Words): string {
  const names = filter.values.map(value => valueName(filter.field, value, report, words))
  return words.t('report:filter.one', {
    field: nameField(words, filter.field),
    values: names.reduce((first, second) => words.t('report:filter.or', { first, second })),
  })
}

function valueName(field: Filter['field'], value: string | null, report: Report, words: Words): string {
  if (value === null) return words.t('report:filter.noValue')
  if (field === 'theme') return report.themes.themes.find(theme => theme.id === value)?.label ?? value
  return shorten(nameValue(words, field, value), LONGEST_HEAD)
}

/** Which scores are low: “at most 3 on a scale of 1 to 7”; without scores every comment. */
export function lowRuleText({ scale }: Report, words: Words): string {
  const { op, value } = scale.low
  const rule = scale.kind === 'none' ? 'all' : op
  return words.t(`report:title.lowRule.${rule}`, { value, min: scale.min, max: scale.max })
}

/** The period of the responses, or that there is none. */
export function periodText({ summary }: Report, words: Words): string {
  return summary.period === null ? words.t('report:title.noPeriod') : formatPeriod(summary.period, words)
}

/** How many responses stand behind the report, and of how many. */
export function responsesText({ summary }: Report, words: Words): string {
  const { selected, total } = summary
  if (selected === total) return words.t('report:title.responses', { count: total, n: formatCount(total) })
  return words.t('report:title.ofTotal', { n: formatCount(selected), total: formatCount(total) })
}

/** What stands in the margins of every page. */
export interface RunningTexts {
  readonly head: string
  /** '' when there is nothing to say. */
  readonly mark: string
  readonly foot: string
}

/** The lines in the margins of every page, each short enough for one line. */
export function runningTexts(report: Report, words: Words): RunningTexts {
  return {
    head: shorten(report.title, LONGEST_HEAD),
    mark: report.isSample ? words.t('report:sample') : '',
    foot: words.t('report:page.foot', {
      filter: shorten(filterText(report, words), LONGEST_FOOT),
      version: report.generator.version,
      hash: inputHash(report, words),
    }),
  }
}

function inputHash({ sources }: Report, words: Words): string {
  const [first] = sources
  if (first === undefined) return '–'
  const hash = first.sha256.slice(0, HASH_CHARACTERS)
  if (sources.length === 1) return hash
  return words.t('report:page.moreInputs', { hash, n: sources.length - 1 })
}
