import { foldText } from '../../survey/fold-text.ts'
import { isNonAnswer } from '../../survey/non-answers.ts'
import { parseScore } from '../../survey/parse-score.ts'
import type { Scale, ScaleKind } from '../../survey/scale.ts'
import { scaleForColumn } from '../../survey/scale-for-column.ts'
import { defaultScale, scaleOf } from '../../survey/scales.ts'
import type { ScaleHint } from '../formats/export-format.ts'
import { columnsWith } from '../formats/format-columns.ts'
import type { ColumnProfile } from '../mapping.ts'

/**
 * The scale of a score column by what its format knows: its metric column, its codes, its tags; codes also vouch for the
 * direction. Null where that settles
 * nothing or the scores do not fit it; then the scores speak for themselves.
 */
export function scaleByHint(
  column: ColumnProfile,
  columns: readonly ColumnProfile[],
  hint: ScaleHint | undefined,
): { readonly scale: Scale; readonly isVouched: boolean } | null {
  if (hint === undefined) return null
  const numbers = numbersOf(column)
  const isBeyondSeven = numbers?.some(number => number > 7) === true
  const named = kindByMetric(columns, hint) ?? kindByTag(columns, hint)
  const kind = named ?? (isBeyondSeven ? hint.beyondSeven : undefined)
  // Codes stand for satisfaction: low answers of another metric look like them.
  const byCodes = named === undefined || named.startsWith('csat') ? scaleByCodes(numbers, hint) : null
  if (byCodes !== null) return { scale: byCodes, isVouched: true }
  const scale = scaleByKind(column, numbers, kind)
  return scale === null ? null : { scale, isVouched: false }
}

/** The metrics that a format's metric column names, the most frequent first; empty where there is no such column. */
function metricsOf(
  columns: readonly ColumnProfile[],
  hint: ScaleHint | undefined,
): {
  readonly column: number
  readonly metrics: readonly { readonly name: string; readonly n: number }[]
} | null {
  const column = hint?.metric === undefined ? undefined : columnsWith(columns, hint.metric.header)[0]
  if (column === undefined) return null
  const counts = new Map<string, number>()
  for (const { value, n } of column.values)
    counts.set(foldText(value), (counts.get(foldText(value)) ?? 0) + n)
  const metrics = [...counts]
    .map(([name, n]) => ({ name, n }))
    .sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1))
  return { column: column.index, metrics }
}

/** The numbers of the answers; null where an answer is none. */
function numbersOf({ values }: ColumnProfile): readonly number[] | null {
  const numbers = values
    .map(({ value }) => value)
    .filter(value => !isNonAnswer(value))
    .map(parseScore)
  return numbers.length === 0 || numbers.includes(null) ? null : (numbers as number[])
}

function scaleByCodes(numbers: readonly number[] | null, { codes = [] }: ScaleHint): Scale | null {
  const found = codes.find(code => numbers?.every(number => code.numbers.includes(number)) === true)
  return found === undefined ? null : scaleOf(found.scale)
}

function scaleByKind(
  column: ColumnProfile,
  numbers: readonly number[] | null,
  kind: ScaleKind | undefined,
): Scale | null {
  if (kind === undefined) return null
  const { min, max } = defaultScale(kind)
  if (numbers !== null && !numbers.every(number => number >= min && number <= max)) return null
  const scale = scaleForColumn(column, kind)
  return numbers === null && scale.labels === null ? null : scale
}

function kindByMetric(columns: readonly ColumnProfile[], hint: ScaleHint): ScaleKind | undefined {
  const metrics = metricsOf(columns, hint)?.metrics ?? []
  const [only] = metrics
  return only !== undefined && metrics.length === 1 && Object.hasOwn(hint.metric!.kinds, only.name)
    ? hint.metric!.kinds[only.name]
    : undefined
}

const KINDS_OF_TAGS: Readonly<Record<string, ScaleKind>> = {
  'ces 5': 'ces5',
  'ces 7': 'ces7',
  'nps 10': 'nps',
  'csat 3': 'faces3',
  'csat 5': 'csat5',
  'csat 7': 'csat7',
  'csat 10': 'csat10',
}

/** The kind that the tags name, where they all name one. */
function kindByTag(columns: readonly ColumnProfile[], { tag }: ScaleHint): ScaleKind | undefined {
  if (tag === undefined) return undefined
  const found = new Set<string>()
  for (const { values, samples } of columns) {
    for (const text of [...values.map(({ value }) => value), ...samples]) {
      const groups = tag.exec(text)?.groups
      if (groups !== undefined) found.add(`${groups['metric'] ?? ''} ${groups['max'] ?? ''}`)
    }
  }
  const [only] = found
  return found.size === 1 && Object.hasOwn(KINDS_OF_TAGS, only!) ? KINDS_OF_TAGS[only!] : undefined
}
