import { headerWords } from '../../survey/header-words.ts'
import { questionText } from '../../survey/question-text.ts'
import type { Scale } from '../../survey/scale.ts'
import { scaleBesideCodes } from '../../survey/answer-codes.ts'
import { mixedAnswers } from '../../survey/mixed-answers.ts'
import { mostlyVerbal } from '../../survey/mostly-verbal.ts'
import { isNonAnswer } from '../../survey/non-answers.ts'
import { parseScore } from '../../survey/parse-score.ts'
import { scaleForColumn } from '../../survey/scale-for-column.ts'
import { scaleOf } from '../../survey/scales.ts'
import { undecidedCodes, undecidedTops } from '../checking/scale-questions.ts'
import type { ExportFormat } from '../formats/export-format.ts'
import type { ColumnProfile, Evidence, ImportWarning, RoleGuess, ScoreCandidate } from '../mapping.ts'
import { noColumn } from './best-column.ts'
import type { ColumnFacts } from './column-profiler.ts'
import { columnWeight, isMachineMade } from './role-words.ts'
import { scaleEvidence } from './scale-evidence.ts'
import { scaleByHint } from './scale-hints.ts'

/** The score column, or why there is none; its scale is with the candidates. */
export interface ScoreGuess {
  readonly guess: RoleGuess
  readonly scoreCandidates: readonly ScoreCandidate[]
  readonly warnings: readonly ImportWarning[]
}

interface Candidate {
  readonly column: ColumnFacts
  readonly scale: Scale
  readonly weight: number
  readonly isVouched?: boolean
  /** Numbers alone say where the scale ends. */
  readonly isRangeOpen?: boolean
  readonly codes?: ColumnProfile['values']
}

interface ScoreContext {
  /** All columns of the file: beside them a copy is seen to be one. */
  readonly all: readonly ColumnFacts[]
  readonly format: ExportFormat | null
  /** The columns that the format names for the score. */
  readonly vouched: readonly ColumnFacts[]
}

/** What a header must weigh before numbers alone are taken for a score; words of a scale speak for themselves. */
const NUMBERS_NEED = 4
const WORDS_BONUS = 3
/** What a header weighs that says score in so many words. */
const NAMED = 7
/** What a column weighs that the format names. */
const VOUCHED = 20
/** What columns weigh that are a score only where nothing else is: positive, neutral, negative; a label of numbers. */
const SENTIMENT = 5
const HUNDRED = 4
/** The longest of the usual scales. */
const MOST_USUAL = 10
const LABEL = 2

/** Headers of numbers that look like a scale but are something else. */
const NO_SCORE =
  /^(id|ids|year|age|count|number|no|nr|index|price|cost|amount|size|quantity|duration|minutes|seconds|hours|group|version|weight|phone|zip|postcode|latitude|longitude|rank|row)$/

/**
 * The column whose header and values look most like a score; none where nothing does, or where several sets of words
 * do and no header tells which is meant. What else could be meant is among the candidates.
 */
export function recogniseScore(free: readonly ColumnFacts[], context: ScoreContext): ScoreGuess {
  const candidates = [
    ...context.vouched.flatMap(column => vouchedCandidate(column, context)),
    ...free.flatMap(column => candidateOf(column, context)),
  ].toSorted(byWeight)
  const found = candidates.length > 0 ? candidates : free.flatMap(lastResort).toSorted(byWeight)
  const scoreCandidates = found.map(toScoreCandidate)
  const [best, second] = found
  const isTold = best !== undefined && (best.weight >= NUMBERS_NEED || found.length === 1)
  if (!isTold) return { ...noScore(found), scoreCandidates }
  const { column, weight } = best
  const others = found.filter(other => other !== best && other.weight > WORDS_BONUS)
  const rivals = others.length
  const evidence =
    weight >= VOUCHED
      ? { code: 'format-names-role', values: { header: column.header, format: context.format!.title } }
      : headerEvidence(column)
  return {
    guess: {
      role: 'score',
      columns: [column.index],
      confidence: confidenceOf(weight, second?.weight ?? 0),
      evidence: [evidence, ...(rivals > 0 ? [{ code: 'score-rivals', values: { n: rivals } }] : [])],
    },
    scoreCandidates,
    warnings:
      second?.weight === weight
        ? [undecidedScore(column, second)]
        : weight === LABEL
          ? [unnamedScore(column)]
          : otherScores(column, others),
  }
}

function vouchedCandidate(column: ColumnFacts, { all, format }: ScoreContext): readonly Candidate[] {
  const hinted = scaleByHint(column, all, format?.scale)
  if (hinted !== null) {
    const { scale, isVouched } = hinted
    const odd = scale.labels === null ? undefined : mostlyVerbal(column.values)?.odd
    return [{ column, scale, weight: VOUCHED, isVouched, ...(odd !== undefined && { codes: odd }) }]
  }
  const found = scaleOfScores(column)
  return found === null ? [] : [{ column, ...found, weight: VOUCHED }]
}

function candidateOf(column: ColumnFacts, { all }: ScoreContext): readonly Candidate[] {
  const named = columnWeight(column, 'score')
  // A single value shows no scale of its own, so the header must.
  if (column.values.length < (named >= NAMED ? 1 : 2) || column.dates !== undefined) return []
  if (isMachineMade(column.header) || headerWords(column.header).some(word => NO_SCORE.test(word))) return []
  const found = scaleOfScores(column)
  if (found === null) return []
  const { scale } = found
  const isOfKnownWords = scale.labels !== null && (found.codes === undefined || found.isPlain === true)
  if ((!isOfKnownWords && named < NUMBERS_NEED) || isDerived(column, all)) return []
  // More than ten points, as in 85/100 or 85 %, are a score only where the header says so, and where nothing else is.
  if (scale.max > MOST_USUAL && scale.kind === 'custom')
    return named < NAMED ? [] : [{ column, ...found, weight: HUNDRED }]
  return [{ column, ...found, weight: named + (scale.labels === null ? 0 : WORDS_BONUS) }]
}

/** `isPlain`: the words leave no doubt that it is a scale, whatever stands beside them and above. */
function scaleOfScores(
  column: ColumnFacts,
): (Pick<Candidate, 'scale' | 'codes'> & { readonly isPlain?: boolean }) | null {
  const mixed = mixedAnswers(column)
  if (mixed !== null) return { scale: mixed.scale }
  const beside = scaleBesideCodes(column)
  if (beside !== null) return beside
  const scale = scaleForColumn(column)
  if (scale === null) return null
  const mostly = scale.labels === null ? null : mostlyVerbal(column.values)
  return mostly === null ? { scale } : { scale, codes: mostly.odd, isPlain: mostly.isPlain }
}

/** Positive, neutral, negative, a hundred points, or a label of few numbers: a score if there is no better. */
function lastResort(column: ColumnFacts): readonly Candidate[] {
  const hundred = hundredPoints(column)
  if (hundred !== null) return [{ column, scale: hundred, weight: HUNDRED, isRangeOpen: true }]
  const says = (pattern: RegExp): boolean => headerWords(column.header).some(word => pattern.test(word))
  const scale = column.values.length >= 2 ? scaleForColumn(column) : null
  if (scale?.kind === 'sentiment3' && says(/^(sentiment|polarity|stimmung)$/))
    return [{ column, scale, weight: SENTIMENT }]
  return scale?.labels === null && says(/^(label|class|target)$/) ? [{ column, scale, weight: LABEL }] : []
}

/** Numbers beyond ten and up to a hundred, below a header that says score in so many words. */
function hundredPoints(column: ColumnFacts): Scale | null {
  if (column.dates !== undefined || columnWeight(column, 'score') < NAMED) return null
  if (isMachineMade(column.header) || headerWords(column.header).some(word => NO_SCORE.test(word)))
    return null
  const numbers = column.values
    .filter(({ value }) => !isNonAnswer(value))
    .map(({ value }) => parseScore(value))
  const isWithin = numbers.every(number => number !== null && number >= 0 && number <= 100)
  if (!isWithin || numbers.every(number => number! <= 10)) return null
  return scaleOf({ kind: 'custom', min: 0, max: 100, lowIsGood: false })
}

function byWeight(a: Candidate, b: Candidate): number {
  return b.weight - a.weight || a.column.index - b.column.index
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
      columnWeight(other, 'score') > 0
    )
  })
}

function toScoreCandidate({
  column,
  scale,
  weight,
  isVouched = false,
  isRangeOpen = false,
  codes,
}: Candidate): ScoreCandidate {
  const { index, filled } = column
  const tops = undecidedTops(withoutCodes(column, codes), scale)
  return {
    column: index,
    header: questionText(column),
    scale,
    evidence: [scaleEvidence(column, scale)],
    filled,
    weight,
    isVouched,
    ...(codes !== undefined && { codes }),
    warnings: [
      ...(codes === undefined ? [] : [undecidedCodes(column.header, codes)]),
      ...(isRangeOpen ? [undecidedScale(column, scale)] : []),
      ...(tops === null ? [] : [tops]),
    ],
  }
}

/** What is asked about as a code needs no second question. */
function withoutCodes(
  column: ColumnFacts,
  codes: ColumnProfile['values'] = [],
): Pick<ColumnProfile, 'header' | 'values'> {
  const asked = new Set(codes.map(({ value }) => value))
  return { header: column.header, values: column.values.filter(({ value }) => !asked.has(value)) }
}

function undecidedScale({ header, filled }: ColumnFacts, { min, max }: Scale): ImportWarning {
  return { code: 'undecided-scale', count: filled, values: { column: header, min, max } }
}

function confidenceOf(weight: number, second: number): number {
  const clear = Math.min(1, weight / 10)
  return Math.round(clear * (second >= weight ? 0.6 : second > weight - 2 ? 0.8 : 0.95) * 100) / 100
}

function noScore(candidates: readonly Candidate[]): Omit<ScoreGuess, 'scoreCandidates'> {
  const [first, second] = candidates
  return {
    guess: { ...noColumn('score'), evidence: [{ code: 'score-none', values: {} }] },
    warnings: first !== undefined && second !== undefined ? [undecidedScore(first.column, second)] : [],
  }
}

/** Columns of one name are told apart by their place, as `--map` does. */
function undecidedScore(column: ColumnFacts, { column: second }: Candidate): ImportWarning {
  const isTwice = column.header === second.header
  const name = ({ header, index }: ColumnFacts): string => (isTwice ? `#${index + 1}` : header)
  const option = isTwice ? `--map score=${name(column)}` : '--map score=Column'
  return { code: 'undecided-score', count: 1, values: { column: name(column), other: name(second), option } }
}

/** Columns beside the score that answer questions of their own. */
function otherScores(column: ColumnFacts, others: readonly Candidate[]): readonly ImportWarning[] {
  if (others.length === 0) return []
  const names = others.map(other => `“${other.column.header}”`).join(', ')
  const values = { column: column.header, others: names, option: '--map score=Column' }
  return [{ code: 'other-scores', count: others.length, values }]
}

function unnamedScore(column: ColumnFacts): ImportWarning {
  return {
    code: 'undecided-score-name',
    count: 1,
    values: { column: column.header, option: '--map score=Column' },
  }
}

function headerEvidence(column: ColumnFacts): Evidence {
  return column.header.trim() === ''
    ? { code: 'values-fit', values: {} }
    : { code: 'header-names-role', values: { header: column.header } }
}
