import { parseScore } from '../../survey/parse-score.ts'
import type { ColumnProfile, DirectionCheck, ImportWarning } from '../mapping.ts'
import { areOnShorterScale, countOf, TOPS, type ScoreCounts } from './shorter-scale.ts'

/** The score column of one of several files. */
export interface ScoresOfFile {
  readonly file: string
  readonly values: ColumnProfile['values']
  /** What its comments say of the direction; absent where there is nothing to compare. */
  readonly direction?: DirectionCheck
}

/**
 * Notice files whose scores are on another scale than those of the others (January from 1 to 5, February from 0 to 10):
 * together they fill a shorter scale to its very end, and would not by chance. The count is that of their scores.
 *
 * @param nameFiles - Their names as a text.
 */
export function scaleBetweenFiles(
  column: string,
  files: readonly ScoresOfFile[],
  nameFiles: (files: readonly ScoresOfFile[]) => string,
): ImportWarning | null {
  const counted = files
    .map(each => ({ ...each, counts: countsOf(each.values) }))
    .filter(({ counts }) => counts.size > 0)
  for (const top of TOPS) {
    const [short, long] = partition(counted, ({ counts }) => Math.max(...counts.keys()) <= top)
    if (short.length === 0 || long.length === 0) continue
    const [shortCounts, longCounts] = [sumOf(short), sumOf(long)]
    if (!areOnShorterScale(shortCounts, longCounts, top)) continue
    const values = {
      column,
      short: nameFiles(short),
      shortMax: top,
      long: nameFiles(long),
      longMax: Math.max(...longCounts.keys()),
    }
    return { code: 'undecided-scale-between-files', count: countOf(shortCounts), values }
  }
  return null
}

/** Notice files whose comments say that the other end of the scale is good than those of the others do; the count is that of files. */
export function directionBetweenFiles(
  column: string,
  files: readonly ScoresOfFile[],
  nameFiles: (files: readonly ScoresOfFile[]) => string,
): ImportWarning | null {
  const saying = (words: DirectionCheck['words']): readonly ScoresOfFile[] =>
    files.filter(({ direction }) => direction?.words === words)
  const [high, low] = [saying('high-is-good'), saying('low-is-good')]
  if (high.length === 0 || low.length === 0) return null
  const values = { column, high: nameFiles(high), low: nameFiles(low) }
  return { code: 'undecided-direction-between-files', count: high.length + low.length, values }
}

function countsOf(values: ColumnProfile['values']): ScoreCounts {
  const counts = new Map<number, number>()
  for (const { value, n } of values) {
    const score = parseScore(value)
    if (score !== null) counts.set(score, (counts.get(score) ?? 0) + n)
  }
  return counts
}

function sumOf(files: readonly { readonly counts: ScoreCounts }[]): ScoreCounts {
  const total = new Map<number, number>()
  for (const [score, n] of files.flatMap(({ counts }) => [...counts]))
    total.set(score, (total.get(score) ?? 0) + n)
  return total
}

function partition<T>(items: readonly T[], is: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(is), items.filter(item => !is(item))]
}
