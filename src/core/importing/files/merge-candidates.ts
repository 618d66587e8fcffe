import { mixedAnswers, type MixedAnswers } from '../../survey/mixed-answers.ts'
import { questionText } from '../../survey/question-text.ts'
import type { Scale } from '../../survey/scale.ts'
import { scaleForColumn } from '../../survey/scale-for-column.ts'
import { turned } from '../../survey/scales.ts'
import { createScoreReader } from '../../survey/score-reader.ts'
import { directionBetweenFiles, scaleBetweenFiles, type ScoresOfFile } from '../checking/between-files.ts'
import { directionOf, outerScores } from '../checking/check-direction.ts'
import {
  isScaleQuestion,
  undecidedCodes,
  undecidedTops,
  withScaleOption,
} from '../checking/scale-questions.ts'
import { settledBy } from '../checking/settle-direction.ts'
import { undecidedMiddle } from '../checking/undecided-middle.ts'
import { wordsAndNumbers } from '../checking/words-and-numbers.ts'
import type {
  ColumnProfile,
  DirectionCheck,
  FileInspection,
  ImportWarning,
  ScoreCandidate,
  ScoreEnd,
} from '../mapping.ts'
import { scaleEvidence } from '../recognising/scale-evidence.ts'
import { listFiles } from './list-files.ts'
import { columnKeys } from './same-columns.ts'

/** A column that could be the score, in one of several files. */
interface OwnCandidate {
  readonly file: string
  readonly column: ColumnProfile
  /** Null where the column could be none in this file. */
  readonly candidate: ScoreCandidate | null
}

/** Questions that are made anew of all files together; the others are about places in a file. */
const MADE_ANEW: ReadonlySet<string> = new Set([
  'undecided-direction',
  'undecided-non-answers',
  'undecided-scale',
  'undecided-scale-tops',
])

/**
 * The score candidates of several files as of one: each is that of the first file with what is known of the column in all
 * of them. Its scale is that of all scores together, its direction is settled by the comments of all, a question about a
 * place names its file (value `file`), and it is asked where the files seem to have different scales.
 *
 * @param files - The one whose mapping is taken first.
 * @param columns - Those of all files; the first file's keep their places.
 */
export function mergeCandidates(
  files: readonly FileInspection[],
  columns: readonly ColumnProfile[],
): readonly ScoreCandidate[] {
  const keys = columnKeys(columns)
  const keyed = files.map(file => ({ file, keys: columnKeys(file.columns) }))
  return (files[0]!.scoreCandidates ?? []).map(candidate =>
    mergeCandidate(candidate, columns[candidate.column]!, ownCandidates(keys[candidate.column]!, keyed)),
  )
}

/** A file with what its columns are known by in other files. */
interface KeyedFile {
  readonly file: FileInspection
  readonly keys: readonly string[]
}

function ownCandidates(key: string, files: readonly KeyedFile[]): readonly OwnCandidate[] {
  return files.flatMap(({ file: { file, columns, scoreCandidates = [] }, keys }) => {
    const place = keys.indexOf(key)
    const candidate = scoreCandidates.find(each => each.column === place) ?? null
    return place === -1 ? [] : [{ file: file.name, column: columns[place]!, candidate }]
  })
}

function mergeCandidate(
  first: ScoreCandidate,
  column: ColumnProfile,
  own: readonly OwnCandidate[],
): ScoreCandidate {
  const mixed = mixedAnswers(column)
  const scale = scaleOver(first, column, mixed)
  const scores = own.map(scoresOf)
  const change = scale.labels === null ? scaleBetweenFiles(column.header, scores, listFiles) : null
  const turn = directionBetweenFiles(column.header, scores, listFiles)
  const codes = codesOf(own, scale, column)
  const tops = undecidedTops(column, scale)
  const merged: ScoreCandidate = {
    column: first.column,
    header: first.header,
    weight: first.weight,
    scale,
    evidence: [scaleEvidence(column, scale)],
    filled: column.filled,
    isVouched: own.every(({ candidate }) => candidate?.isVouched ?? true),
    ...(codes.length > 0 && { codes }),
    warnings: [
      ...(codes.length > 0 ? [undecidedCodes(column.header, codes)] : []),
      ...rangeQuestion(own, column, scale),
      ...placedQuestions(own),
      ...mixture(own, column, mixed),
      ...[tops, change, turn].filter(each => each !== null),
    ],
  }
  const settled =
    first.direction === undefined
      ? merged
      : settledBy(merged, column.header, directionOver(own, scale, turn !== null))
  const middle = undecidedMiddle(column, settled.scale)
  const warnings = [...settled.warnings, ...(middle === null ? [] : [middle])]
  return { ...settled, warnings: withScaleOption(warnings, settled.scale) }
}

/** What is no answer in a file is no score of its scale. */
function scoresOf({ file, column, candidate }: OwnCandidate): ScoresOfFile {
  const { direction, codes = [] } = candidate ?? {}
  const spelt = new Set(codes.map(({ value }) => value))
  const values = column.values.filter(({ value }) => !spelt.has(value))
  return { file, values, ...(direction !== undefined && { direction }) }
}

/**
 * The scale of one file's column over the scores of several, in the direction of its header: as it was where they all fit
 * it, else as all of them together show it.
 */
function scaleOver(
  { scale: settled, direction }: ScoreCandidate,
  column: ColumnProfile,
  mixed: MixedAnswers | null,
): Scale {
  const scale = direction?.isTurned === true ? turned(settled) : settled
  const together = mixed?.scale ?? scaleForColumn(column)
  if (together === null || together.labels !== null) return together ?? scale
  const read = createScoreReader(scale, questionText(column))
  if (column.values.every(({ value }) => read(value) !== 'not-on-scale')) return scale
  return together.lowIsGood === scale.lowIsGood ? together : turned(together)
}

/** Values that look like codes in one of the files, and are no score on the scale of all. */
function codesOf(own: readonly OwnCandidate[], scale: Scale, column: ColumnProfile): ColumnProfile['values'] {
  const spelt = new Set(own.flatMap(({ candidate }) => (candidate?.codes ?? []).map(({ value }) => value)))
  const read = createScoreReader(scale, questionText(column))
  return column.values.filter(({ value }) => spelt.has(value) && typeof read(value) !== 'number')
}

function rangeQuestion(
  own: readonly OwnCandidate[],
  { header, filled }: ColumnProfile,
  { min, max }: Scale,
): readonly ImportWarning[] {
  const isOpen = own.some(({ candidate }) =>
    candidate?.warnings.some(({ code }) => code === 'undecided-scale'),
  )
  return isOpen ? [{ code: 'undecided-scale', count: filled, values: { column: header, min, max } }] : []
}

function placedQuestions(own: readonly OwnCandidate[]): readonly ImportWarning[] {
  return own.flatMap(({ file, candidate }) =>
    (candidate?.warnings ?? [])
      .filter(({ code }) => isScaleQuestion(code) && !MADE_ANEW.has(code))
      .map(warning => ({ ...warning, values: { ...warning.values, file } })),
  )
}

/** Words in one file and numbers in another: no file alone has both. */
function mixture(
  own: readonly OwnCandidate[],
  column: ColumnProfile,
  mixed: MixedAnswers | null,
): readonly ImportWarning[] {
  return mixed === null || own.some(each => mixedAnswers(each.column) !== null)
    ? []
    : [wordsAndNumbers(column, mixed, [])]
}

/** What the comments of all files say at the ends of their scale; those of a file with other ends say nothing of it. */
function directionOver(own: readonly OwnCandidate[], scale: Scale, isTurning: boolean): DirectionCheck {
  const [upTo, from] = outerScores(scale)
  const checks = own.flatMap(({ candidate }) => candidate?.direction ?? [])
  const low = endOver(
    scale.min,
    upTo,
    checks.map(({ ends }) => ends[0]),
  )
  const high = endOver(
    from,
    scale.max,
    checks.map(({ ends }) => ends[1]),
  )
  return { words: isTurning ? 'open' : directionOf(low, high), ends: [low, high] }
}

const WORDS_SHOWN = 5

function endOver(from: number, to: number, ends: readonly ScoreEnd[]): ScoreEnd {
  const same = ends.filter(end => end.from === from && end.to === to)
  const sum = (of: 'comments' | 'praise' | 'complaint'): number => same.reduce((n, end) => n + end[of], 0)
  const counts = new Map<string, number>()
  for (const { word, n } of same.flatMap(({ words }) => words)) counts.set(word, (counts.get(word) ?? 0) + n)
  const words = [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, WORDS_SHOWN)
    .map(([word, n]) => ({ word, n }))
  return { from, to, comments: sum('comments'), praise: sum('praise'), complaint: sum('complaint'), words }
}
