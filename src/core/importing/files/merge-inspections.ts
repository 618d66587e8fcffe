import { chosenCandidate } from '../chosen-candidate.ts'
import type { ColumnProfile, FileInspection, ImportWarning, PutAsideRows, SeveralNames } from '../mapping.ts'
import { commentWarnings } from '../comment-questions.ts'
import { dateOrderOf } from '../dates/date-order.ts'
import { mergeDateOrders } from '../dates/merge-date-orders.ts'
import { dateOrderWarnings, metricWarnings, weightWarnings, zoneWarnings } from '../inspection-warnings.ts'
import { withKeeping } from '../recognising/keepable-columns.ts'
import { severalNamesIn } from '../recognising/several-names.ts'
import { mergePutAside } from '../put-aside.ts'
import { mergeMetrics } from '../metrics/metric-column.ts'
import { namesOfOdd, oddColumns } from './file-columns.ts'
import { mergeCandidates } from './merge-candidates.ts'
import { mergeWarnings } from './merge-warnings.ts'
import { columnKeys } from './same-columns.ts'
import { sumCounts } from './sum-counts.ts'

/** Different values of a merged column beyond which it is no column of answers. */
const MOST_VALUES = 1000
const SAMPLES = 5

/**
 * Several files as one, so that they can share a mapping: the columns of all by name, those of the first file first,
 * with what was seen in each file added up; what was recognised is that of the first file with a score. The scale, what
 * is open about it, and the order of the dates are those of all files together.
 *
 * @param files - At least one; one alone is given back as it is.
 */
export function mergeInspections(files: readonly FileInspection[]): FileInspection {
  const lead = files.find(({ mapping }) => mapping.score.length > 0) ?? files[0]!
  if (files.length === 1) return lead
  const inOrder = [lead, ...files.filter(file => file !== lead)]
  const columns = withKeeping(mergeColumns(inOrder))
  const scoreCandidates = mergeCandidates(inOrder, columns)
  const chosen = chosenCandidate({ scoreCandidates }, lead.mapping)
  const unusable = sumCounts(files.map(file => file.unusable ?? {}))
  const places = new Map(columnKeys(columns).map((key, index) => [key, index]))
  const putAside = mergePutAside(files.flatMap(file => putAsideAmong(places, file)))
  const metrics = mergeMetrics(inOrder.flatMap(file => file.metrics ?? []))
  const dateOrder = dateOrderOf(columns, lead.mapping)
  const scale = chosen?.scale ?? lead.scale
  const settled = { mapping: lead.mapping, scale }
  const known = namesOfOdd(oddColumns({ ...lead, columns }, files, settled))
  return {
    ...lead,
    file: { name: lead.file.name, sizeBytes: sum(files, ({ file }) => file.sizeBytes) },
    columns,
    rows: sum(files, ({ rows }) => rows),
    scale,
    scaleEvidence: chosen?.evidence ?? lead.scaleEvidence,
    scoreCandidates,
    dateOrder,
    warnings: [
      ...mergeWarnings(files.map(file => ({ name: file.file.name, warnings: ownWarnings(file) }))),
      ...dateOrderWarnings(dateOrder),
      ...zoneWarnings(columns, lead.mapping, dateOrder),
      ...metricWarnings(metrics ?? null, unusable),
      ...lead.warnings.filter(({ code }) => ABOUT_SCORE.has(code)),
      ...(chosen?.warnings ?? []),
      ...weightWarnings(columns, lead.mapping),
      ...commentWarnings(columns, lead.mapping, known),
    ],
    ...(Object.keys(unusable).length > 0 && { unusable }),
    ...(putAside.length > 0 && { putAside, rowFilters: putAside.map(({ filter }) => filter) }),
    ...(metrics !== undefined && { metrics }),
  }
}

/** Which column of a file is its score. */
const ABOUT_SCORE: ReadonlySet<string> = new Set(['undecided-score', 'undecided-score-name', 'other-scores'])

/** What is said anew of all files together. */
const SAID_ANEW: ReadonlySet<string> = new Set([
  ...ABOUT_SCORE,
  'mixed-date-order',
  'undecided-date-order',
  'undecided-zone',
  'undecided-metric',
  'weights-used',
  'joined-comments',
  'other-comments',
])

/** What is to be said of the file itself, how it is read. */
function ownWarnings({ warnings, mapping, scoreCandidates = [] }: FileInspection): readonly ImportWarning[] {
  const ofScore = chosenCandidate({ scoreCandidates }, mapping)?.warnings ?? []
  return warnings.filter(warning => !SAID_ANEW.has(warning.code) && !ofScore.includes(warning))
}

/** What a file puts aside, its columns named by their places among those of all. */
function putAsideAmong(places: ReadonlyMap<string, number>, file: FileInspection): readonly PutAsideRows[] {
  const names = columnKeys(file.columns)
  return (file.putAside ?? []).flatMap(found => {
    const column = places.get(names[found.filter.column]!)
    return column === undefined ? [] : [{ ...found, filter: { ...found.filter, column } }]
  })
}

/** The lead's columns keep their places, so that its mapping holds. */
function mergeColumns(files: readonly FileInspection[]): readonly ColumnProfile[] {
  const byName = new Map<string, ColumnProfile[]>()
  for (const { columns } of files) {
    const names = columnKeys(columns)
    for (const [index, column] of columns.entries()) {
      const same = byName.get(names[index]!)
      if (same === undefined) byName.set(names[index]!, [column])
      else same.push(column)
    }
  }
  return [...byName.values()].map((same, index) => ({ ...mergeProfiles(same), index }))
}

/** One profile over columns of the same name, in the place of the first. */
export function mergeProfiles(columns: readonly ColumnProfile[]): ColumnProfile {
  const [first] = columns as [ColumnProfile, ...ColumnProfile[]]
  if (columns.length === 1) return first
  const counts = new Map<string, number>()
  for (const { value, n } of columns.flatMap(({ values }) => values))
    counts.set(value, (counts.get(value) ?? 0) + n)
  const isKept =
    columns.every(({ values, filled }) => values.length > 0 || filled === 0) && counts.size <= MOST_VALUES
  const filled = sum(columns, column => column.filled)
  const dates = mergeDateOrders(columns.flatMap(column => column.dates ?? []))
  const values = isKept ? sorted(counts) : []
  // In the values of all files together a sign may be told that no file alone tells.
  const severalNames = isKept
    ? severalNamesIn(first.header, values, true)
    : mergeSeveral(columns.flatMap(column => column.severalNames ?? []))
  return {
    index: first.index,
    header: first.header,
    ...(first.title !== undefined && { title: first.title }),
    filled,
    distinct: isKept ? counts.size : Math.max(...columns.map(({ distinct }) => distinct)),
    distinctIsExact: isKept && columns.every(({ distinctIsExact }) => distinctIsExact),
    values,
    samples: [...new Set(columns.flatMap(({ samples }) => samples))].slice(0, SAMPLES),
    meanLength: filled === 0 ? 0 : sum(columns, column => column.meanLength * column.filled) / filled,
    ...(dates !== null && { dates }),
    ...(severalNames !== null && { severalNames }),
  }
}

/** The sign that parts names in most cells, with the cells of all files that it parts. */
function mergeSeveral(found: readonly SeveralNames[]): SeveralNames | null {
  const [most] = found.toSorted((a, b) => b.cells - a.cells)
  if (most === undefined) return null
  const same = found.filter(({ separator }) => separator === most.separator)
  return { ...most, cells: sum(same, ({ cells }) => cells), isExact: false }
}

/** Most frequent first, equals by code unit. */
function sorted(counts: ReadonlyMap<string, number>): ColumnProfile['values'] {
  return [...counts]
    .map(([value, n]) => ({ value, n }))
    .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
