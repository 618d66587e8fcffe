import { questionText } from '../../survey/question-text.ts'
import type { Scale } from '../../survey/scale.ts'
import { scaleForColumn, turned } from '../../survey/scales.ts'
import { createScoreReader } from '../../survey/score-reader.ts'
import { chosenCandidate } from '../chosen-candidate.ts'
import type {
  ColumnProfile,
  DateOrderGuess,
  FileInspection,
  ImportWarning,
  PutAsideRows,
  RejectCounts,
  RejectReason,
  SeveralNames,
} from '../mapping.ts'
import { dateOrderOf } from '../dates/date-order.ts'
import { severalNamesIn } from '../recognising/several-names.ts'
import { mergePutAside } from '../put-aside.ts'
import { mergeMetrics } from '../metrics/metric-column.ts'
import { namesOf } from './same-columns.ts'

/** Different values of a merged column beyond which it is no column of answers. */
const MOST_VALUES = 1000
const SAMPLES = 5

/**
 * Several files as one, so that they can share a mapping: the columns of all by name, those of the first file first,
 * with what was seen in each file added up; what was recognised is that of the first file with a score. The scale is
 * that of all scores together.
 *
 * @param files - At least one; one alone is given back as it is.
 */
export function mergeInspections(files: readonly FileInspection[]): FileInspection {
  const lead = files.find(({ mapping }) => mapping.score.length > 0) ?? files[0]!
  if (files.length === 1) return lead
  const columns = mergeColumns([lead, ...files.filter(file => file !== lead)])
  const scoreCandidates = (lead.scoreCandidates ?? []).map(candidate => ({
    ...candidate,
    scale: scaleOver(candidate.scale, columns[candidate.column]!),
  }))
  const unusable = sumCounts(files.map(file => file.unusable ?? {}))
  const putAside = mergePutAside(files.flatMap(file => putAsideAmong(columns, file)))
  const metrics = mergeMetrics(
    [lead, ...files.filter(file => file !== lead)].flatMap(file => file.metrics ?? []),
  )
  return {
    ...lead,
    file: { name: lead.file.name, sizeBytes: sum(files, ({ file }) => file.sizeBytes) },
    columns,
    rows: sum(files, ({ rows }) => rows),
    scale: chosenCandidate({ scoreCandidates }, lead.mapping)?.scale ?? lead.scale,
    scoreCandidates,
    dateOrder: dateOrderOf(columns, lead.mapping),
    warnings: mergeWarnings(files.flatMap(({ warnings }) => warnings)),
    ...(Object.keys(unusable).length > 0 && { unusable }),
    ...(putAside.length > 0 && { putAside, rowFilters: putAside.map(({ filter }) => filter) }),
    ...(metrics !== undefined && { metrics }),
  }
}

/** What a file puts aside, its columns named by their places among those of all. */
function putAsideAmong(columns: readonly ColumnProfile[], file: FileInspection): readonly PutAsideRows[] {
  const places = new Map(namesOf(columns).map((name, index) => [name, index]))
  const names = namesOf(file.columns)
  return (file.putAside ?? []).flatMap(found => {
    const column = places.get(names[found.filter.column]!)
    return column === undefined ? [] : [{ ...found, filter: { ...found.filter, column } }]
  })
}

/**
 * The scale of one file's column over the scores of several: as it was where they all fit it, else as all of them
 * together show it, in the direction that the comments of the one file showed.
 */
function scaleOver(scale: Scale, column: ColumnProfile): Scale {
  const together = scaleForColumn(column)
  if (together === null || together.labels !== null) return together ?? scale
  const read = createScoreReader(scale, questionText(column))
  if (column.values.every(({ value }) => read(value) !== 'not-on-scale')) return scale
  return together.lowIsGood === scale.lowIsGood ? together : turned(together)
}

/** The lead's columns keep their places, so that its mapping holds. */
function mergeColumns(files: readonly FileInspection[]): readonly ColumnProfile[] {
  const byName = new Map<string, ColumnProfile[]>()
  for (const { columns } of files) {
    const names = namesOf(columns)
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
  const dates = mergeDates(columns.flatMap(column => column.dates ?? []))
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

/** Their order where those that are decided agree; none where they do not. */
function mergeDates(guesses: readonly DateOrderGuess[]): DateOrderGuess | null {
  const [first] = guesses
  if (first === undefined) return null
  const decided = guesses.filter(({ order }) => order !== null)
  const agreed = decided.find(({ order }) => decided.every(other => other.order === order))
  const counts = { dmy: 0, mdy: 0, ymd: 0, either: 0, unreadable: 0 }
  for (const kind of Object.keys(counts) as (keyof typeof counts)[]) {
    counts[kind] = sum(guesses, guess => guess.counts[kind])
  }
  // Of several examples the first file's, as of the rows of one file the first.
  const examples = Object.assign({}, ...guesses.map(guess => guess.examples ?? {}).reverse()) as NonNullable<
    DateOrderGuess['examples']
  >
  return {
    order: agreed?.order ?? null,
    counts,
    ...(Object.keys(examples).length > 0 && { examples }),
    evidence: (agreed ?? first).evidence,
  }
}

/** Warnings that count columns: those of several files are the same. */
const COUNT_COLUMNS: ReadonlySet<string> = new Set(['joined-comments', 'other-scores'])

/**
 * One warning for each code (and zone), with the values of the first, counts added up where they are of rows, in order of
 * first appearance.
 */
export function mergeWarnings(warnings: readonly ImportWarning[]): readonly ImportWarning[] {
  const merged = new Map<string, ImportWarning>()
  for (const warning of warnings) {
    const key = `${warning.code} ${warning.values['zone'] ?? ''}`
    const earlier = merged.get(key)
    if (earlier === undefined) merged.set(key, warning)
    else if (COUNT_COLUMNS.has(warning.code))
      merged.set(key, { ...earlier, count: Math.max(earlier.count, warning.count) })
    else merged.set(key, { ...earlier, count: earlier.count + warning.count })
  }
  return [...merged.values()]
}

/** The counts of several files, added up. */
export function sumCounts(counts: readonly RejectCounts[]): RejectCounts {
  const total = new Map<RejectReason, number>()
  for (const [reason, n] of counts.flatMap(each => Object.entries(each) as [RejectReason, number][])) {
    total.set(reason, (total.get(reason) ?? 0) + n)
  }
  return Object.fromEntries(total)
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
