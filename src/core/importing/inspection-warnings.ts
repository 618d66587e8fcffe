import { headerZone } from './dates/header-zone.ts'
import type {
  ColumnMapping,
  ColumnProfile,
  DateOrderGuess,
  ImportWarning,
  MetricColumn,
  PutAsideRows,
  RejectCounts,
} from './mapping.ts'
import { isUnreadDate } from './recognising/date-kinds.ts'
import type { TableSurvey } from './reading/table-surveyor.ts'
import { REPAIR_WARNINGS, TEXT_REPAIRS, type RepairNotes } from './reading/text-repairs.ts'

/** What a person should know about a file before it is imported. */
export function inspectionWarnings(
  survey: Pick<TableSurvey, 'reading' | 'columns' | 'unusable' | 'shortRows' | 'notes'>,
  dateOrder: DateOrderGuess,
): readonly ImportWarning[] {
  const { reading, columns, unusable, shortRows, notes } = survey
  const headers = columns.map(({ header }) => header.trim())
  const named = headers.filter(header => header !== '')
  return [
    ...dateOrderWarnings(dateOrder),
    warning('too-many-cells', unusable['too-many-cells'] ?? 0),
    warning('too-few-cells', shortRows),
    warning('empty-rows', unusable.empty ?? 0),
    warning('duplicate-headers', named.length - new Set(named).size),
    warning('blank-headers', headers.length - named.length),
    warning('stray-quotes', notes.strayQuotes),
    warning('nul-characters', notes.nulCharacters),
    warning('unreadable-rows', unusable.unreadable ?? 0),
    warning('hidden-rows', notes.hiddenRows ?? 0),
    warning('formula-errors', notes.formulaErrors ?? 0),
    warning('swallowed-rows', notes.swallowedLines, { line: notes.swallowedAt, option: '--quotes none' }),
    warning('cut-off-row', notes.cutOffAt > 0 ? 1 : 0, { line: notes.cutOffAt }),
    ...repairWarnings(notes, reading.encoding),
  ].filter(({ count }) => count > 0)
}

/** What was put right in the text, and what could be. */
function repairWarnings({ mended, found }: TableSurvey['notes'], encoding: string): readonly ImportWarning[] {
  const list = (notes: RepairNotes, ending: string): readonly ImportWarning[] =>
    TEXT_REPAIRS.map(repair => {
      const examples = notes.examples.get(repair)?.join(', ') ?? ''
      const values = { encoding, examples, option: `--repair ${repair}` }
      return warning(REPAIR_WARNINGS[repair] + ending, notes.counts.get(repair) ?? 0, values)
    })
  return [...list(mended, '-mended'), ...list(found, '')]
}

/** What to say about a date column whose order is open or mixed; the count is that of the cells concerned. */
export function dateOrderWarnings({ order, evidence }: DateOrderGuess): readonly ImportWarning[] {
  const mixed = evidence.find(({ code }) => code === 'date-order-mixed')?.values
  const open =
    order === null
      ? (mixed ?? evidence.find(({ code }) => code === 'date-order-undecided')?.values)
      : undefined
  const option = '--date-order'
  return [
    warning('mixed-date-order', Number(mixed?.['others'] ?? 0), { ...mixed, order: order ?? '', option }),
    warning('undecided-date-order', open === undefined ? 0 : cellsNeedingOrder(open), { ...open, option }),
  ].filter(({ count }) => count > 0)
}

/** Zones that the header or the cells of the date column name, and that could be several. */
export function zoneWarnings(
  columns: readonly Pick<ColumnProfile, 'header' | 'filled'>[],
  mapping: Pick<ColumnMapping, 'date'>,
  { evidence }: DateOrderGuess,
): readonly ImportWarning[] {
  const column = columns[mapping.date[0] ?? -1]
  if (column === undefined) return []
  const option = '--timezone'
  const { ambiguous } = headerZone(column.header)
  const inHeader =
    ambiguous === undefined
      ? []
      : [warning('undecided-zone', column.filled, { zone: ambiguous, column: column.header, option })]
  const inCells = evidence
    .filter(({ code }) => code === 'date-zone-open')
    .map(({ values }) =>
      warning('undecided-zone', Number(values['n']), {
        zone: values['zone']!,
        column: column.header,
        option,
      }),
    )
  return [...inHeader, ...inCells]
}

/** Words of summaries that are named. */
const MOST_LABELS = 4

/** Cells that show why they are no dates. */
const EXAMPLES = 2
const EXAMPLE_LENGTH = 40

/** A column that is called a date but is not read as one, in a file that has no other: it will have no dates. */
export function unreadDateWarnings(
  columns: readonly ColumnProfile[],
  mapping: Pick<ColumnMapping, 'date'>,
): readonly ImportWarning[] {
  const column = mapping.date.length > 0 ? undefined : columns.find(isUnreadDate)
  if (column === undefined) return []
  const { header, filled, samples } = column
  const examples = samples.slice(0, EXAMPLES).map(sample => `“${sample.trim().slice(0, EXAMPLE_LENGTH)}”`)
  const values = { column: header, examples: examples.join(', '), option: `--map "date=${header}"` }
  return [warning('unread-dates', filled, values)]
}

/** Several metrics share the score column and nobody said which is meant; the count is that of the rows put aside. */
export function metricWarnings(
  metrics: MetricColumn | null,
  unusable: RejectCounts,
): readonly ImportWarning[] {
  if (metrics === null || metrics.isSettled || metrics.metrics.length < 2) return []
  const { header, chosen } = metrics
  const names = metrics.metrics.map(({ name, rows }) => `“${name}” (${rows})`).join(', ')
  const values = { column: header, metric: chosen, metrics: names, option: `--metric "${chosen}"` }
  return [warning('undecided-metric', unusable['other-metric'] ?? 0, values)]
}

/** Rows that sum up others are left out: that is said, with the words that tell them. */
export function summaryWarnings(putAside: readonly PutAsideRows[]): readonly ImportWarning[] {
  const found = putAside.filter(({ filter }) => filter.reason === 'summary')
  const labels = found.flatMap(({ cells }) => cells.slice(0, 1)).map(({ value }) => `“${value}”`)
  const rows = found.reduce((sum, { rows: n }) => sum + n, 0)
  return rows === 0
    ? []
    : [warning('summary-rows', rows, { examples: labels.slice(0, MOST_LABELS).join(', ') })]
}

/** That a column of weights is used is said: figures are others than those that count each response once. */
export function weightWarnings(
  columns: readonly Pick<ColumnProfile, 'header' | 'filled'>[],
  mapping: Pick<ColumnMapping, 'weight'>,
): readonly ImportWarning[] {
  return mapping.weight.map(index => {
    const { header, filled } = columns[index]!
    return warning('weights-used', filled, { column: header })
  })
}

function cellsNeedingOrder(values: ImportWarning['values']): number {
  return ['dmy', 'mdy', 'ymd', 'either'].reduce((sum, key) => sum + Number(values[key] ?? 0), 0)
}

function warning(code: string, count: number, values: ImportWarning['values'] = {}): ImportWarning {
  return { code, count, values }
}
