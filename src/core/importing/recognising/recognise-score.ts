import { headerWords } from '../../survey/header-words.ts'
import type { Scale } from '../../survey/scale.ts'
import { scaleForColumn } from '../../survey/scales.ts'
import type { ColumnFacts } from './column-profiler.ts'
import type { Evidence, ImportWarning, RoleGuess } from '../mapping.ts'
import { headerWeight, isMachineMade } from './role-words.ts'

/** The score column with its scale, or why there is none. */
export interface ScoreGuess {
  readonly guess: RoleGuess
  readonly scale: Scale | null
  readonly scaleEvidence: readonly Evidence[]
  readonly warnings: readonly ImportWarning[]
}

interface Candidate {
  readonly column: ColumnFacts
  readonly scale: Scale
  readonly weight: number
}

/** What a header must weigh before numbers alone are taken for a score; words of a scale speak for themselves. */
const NUMBERS_NEED = 4
const WORDS_BONUS = 3
/** What a header weighs that says score in so many words. */
const NAMED = 7

/** Headers of numbers that look like a scale but are something else. */
const NO_SCORE =
  /^(id|ids|year|age|count|number|no|nr|index|price|cost|amount|size|quantity|duration|minutes|seconds|hours|group|version|weight|phone|zip|postcode|latitude|longitude|rank|row)$/

/**
 * The column whose header and values look most like a score; none where nothing does, or where several sets of words
 * do and no header tells which is meant.
 */
export function recogniseScore(columns: readonly ColumnFacts[]): ScoreGuess {
  const candidates = columns
    .flatMap(column => candidateOf(column, columns))
    .toSorted((a, b) => b.weight - a.weight || a.column.index - b.column.index)
  const [best, second] = candidates
  const isTold = best !== undefined && (best.weight >= NUMBERS_NEED || candidates.length === 1)
  if (!isTold) return noScore(candidates)
  const { column, scale, weight } = best
  const rivals = candidates.filter(other => other !== best && other.weight > WORDS_BONUS).length
  return {
    guess: {
      role: 'score',
      columns: [column.index],
      confidence: confidenceOf(weight, second?.weight ?? 0),
      evidence: [
        headerEvidence(column),
        ...(rivals > 0 ? [{ code: 'score-rivals', values: { n: rivals } }] : []),
      ],
    },
    scale,
    scaleEvidence: [scaleEvidence(column, scale)],
    warnings: second?.weight === weight ? [undecidedScore(column, second)] : [],
  }
}

function candidateOf(column: ColumnFacts, columns: readonly ColumnFacts[]): readonly Candidate[] {
  const named = headerWeight(column.header, 'score')
  // A single value shows no scale of its own, so the header must.
  if (column.values.length < (named >= NAMED ? 1 : 2) || column.dates !== undefined) return []
  if (isMachineMade(column.header) || headerWords(column.header).some(word => NO_SCORE.test(word))) return []
  const scale = scaleForColumn(column)
  if (scale === null || (scale.labels === null && named < NUMBERS_NEED) || isDerived(column, columns))
    return []
  return [{ column, scale, weight: named + (scale.labels === null ? 0 : WORDS_BONUS) }]
}

/** `rating_score` beside `rating` is a copy of it in other words. */
function isDerived(column: ColumnFacts, columns: readonly ColumnFacts[]): boolean {
  const words = headerWords(column.header).join(' ')
  return columns.some(other => {
    const stem = headerWords(other.header).join(' ')
    return (
      other.index !== column.index &&
      stem !== '' &&
      /^(.+) (score|value|num|numeric|code)$/.exec(words)?.[1] === stem &&
      headerWeight(other.header, 'score') > 0
    )
  })
}

function confidenceOf(weight: number, second: number): number {
  const clear = Math.min(1, weight / 10)
  return Math.round(clear * (second >= weight ? 0.6 : second > weight - 2 ? 0.8 : 0.95) * 100) / 100
}

function noScore(candidates: readonly Candidate[]): ScoreGuess {
  const [first, second] = candidates
  return {
    guess: { role: 'score', columns: [], confidence: 0, evidence: [{ code: 'score-none', values: {} }] },
    scale: null,
    scaleEvidence: [],
    warnings: first !== undefined && second !== undefined ? [undecidedScore(first.column, second)] : [],
  }
}

function undecidedScore(column: ColumnFacts, second: Candidate): ImportWarning {
  return {
    code: 'undecided-score',
    count: 1,
    values: { column: column.header, other: second.column.header, option: '--map score=Column' },
  }
}

function headerEvidence(column: ColumnFacts): Evidence {
  return column.header.trim() === ''
    ? { code: 'values-fit', values: {} }
    : { code: 'header-names-role', values: { header: column.header } }
}

function scaleEvidence(column: ColumnFacts, scale: Scale): Evidence {
  if (scale.labels !== null)
    return { code: 'scale-words', values: { points: scale.max, best: scale.labels[0]![0] } }
  const values = { min: scale.min, max: scale.max, distinct: column.distinct }
  return { code: scale.lowIsGood ? 'scale-numbers-low-is-good' : 'scale-numbers', values }
}
