import { columnName, isColumnField } from '#core/selection/selection.ts'
import type {
  GroupApart,
  GroupTests,
  LowShareTest,
  PairApart,
  ScoreRanksTest,
} from '#core/statistics/group-tests/group-tests.ts'
import { FALSE_ALARMS } from '#core/statistics/thresholds.ts'
import type { Words } from './create-words.ts'
import { certainty } from './finding-sentences.ts'
import { formatChance, formatCount, formatPercent, formatSigned, roundHalfAway } from './format.ts'
import { nameValue } from './value-name.ts'

/** From where on a difference is small, medium and large (Cohen 1988; Cliff's delta: Romano et al. 2006). */
const SIZES = {
  cramersV: [0.1, 0.3, 0.5],
  'kruskal-wallis': [0.01, 0.06, 0.14],
  'mann-whitney': [0.147, 0.33, 0.474],
} as const

/** Whether the values of a field differ, as a manager could repeat it; '' where nothing could be tested. */
export function groupTestsSentence(words: Words, tests: GroupTests): string {
  const { low, scores } = tests
  return [
    ...(low === null ? [] : [lowSentence(words, tests, low)]),
    ...(scores === null ? [] : [scoresSentence(words, tests, scores)]),
    ...(tests.isExploratory && (low ?? scores) !== null ? [words.t('groupTests:exploratory')] : []),
  ].join(' ')
}

function lowSentence(words: Words, tests: GroupTests, { pValue, cramersV }: LowShareTest): string {
  const isChance = pValue > FALSE_ALARMS
  return words.t(`groupTests:low.${isChance ? 'alike' : 'differ'}`, {
    groups: groupsName(words, tests),
    ...chanceOf(words, pValue),
    size: sizeName(words, 'cramersV', cramersV),
  })
}

function scoresSentence(
  words: Words,
  { field, keys }: GroupTests,
  { method, pValue, effect }: ScoreRanksTest,
): string {
  const isOfTwo = method === 'mann-whitney'
  const key = pValue > FALSE_ALARMS ? 'alike' : isOfTwo ? 'higher' : 'differ'
  return words.t(`groupTests:scores.${key}`, {
    one: nameValue(words, field, keys[effect >= 0 ? 0 : 1]!),
    ...chanceOf(words, pValue),
    size: sizeName(words, method, Math.abs(effect)),
  })
}

function chanceOf(words: Words, pValue: number): { readonly chance: string; readonly p: string } {
  return { chance: words.t(`findings:chance.${certainty(pValue)}`), p: formatChance(pValue) }
}

function groupsName(words: Words, { field, keys }: GroupTests): string {
  const n = formatCount(keys.length)
  return isColumnField(field)
    ? words.t('groupTests:groups.column', { n, name: columnName(field) })
    : words.t(`groupTests:groups.${field}`, { n })
}

/** What an effect is called: “very small” to “large”. @param effect - From 0. */
export function sizeName(words: Words, of: keyof typeof SIZES, effect: number): string {
  const step = SIZES[of].filter(least => effect >= least).length
  return words.t(`groupTests:size.${(['least', 'small', 'medium', 'large'] as const)[step]!}`)
}

/**
 * The numbers behind {@link groupTestsSentence}, a line each.
 *
 * @param listed - Values and pairs that differ to list at the most.
 */
export function groupTestsNumbers(
  words: Words,
  tests: GroupTests,
  listed: number = Infinity,
): readonly string[] {
  const { low, scores, n, leftOut, least } = tests
  return [
    ...(low === null ? [] : lowNumbers(words, tests, { ...low, apart: low.apart.slice(0, listed) })),
    ...(scores === null
      ? []
      : scoresNumbers(words, tests, { ...scores, pairs: scores.pairs.slice(0, listed) })),
    [
      words.t('groupTests:base', { n: formatCount(n) }),
      ...(leftOut === 0
        ? []
        : [words.t('groupTests:leftOut', { count: leftOut, n: formatCount(leftOut), least })]),
    ].join(' '),
  ]
}

function lowNumbers(words: Words, { field }: GroupTests, test: LowShareTest): readonly string[] {
  const { method, statistic, degreesOfFreedom, pValue, cramersV, hasFewDates, apart } = test
  return [
    words.t(`groupTests:numbers.${method}`, {
      statistic: formatStatistic(statistic),
      df: degreesText(words, degreesOfFreedom),
      p: formatChance(pValue),
      effect: formatEffect(cramersV),
    }),
    ...(hasFewDates ? [words.t('groupTests:fewDates')] : []),
    ...(apart.length === 0
      ? []
      : [words.t('groupTests:apart', { list: apart.map(each => apartText(words, field, each)).join('; ') })]),
  ]
}

function apartText(words: Words, field: GroupTests['field'], { key, n, low, residual, pValue }: GroupApart) {
  return words.t('groupTests:apartOne', {
    key: nameValue(words, field, key),
    share: formatPercent(low / n, n),
    n: formatCount(n),
    z: formatSigned(residual, 2),
    p: formatChance(pValue),
  })
}

function scoresNumbers(words: Words, { field }: GroupTests, test: ScoreRanksTest): readonly string[] {
  const { method, statistic, degreesOfFreedom, pValue, effect, pairs, comparedPairs } = test
  return [
    words.t(`groupTests:numbers.${method}`, {
      statistic: formatStatistic(statistic),
      df: degreesOfFreedom === null ? '' : degreesText(words, [degreesOfFreedom]),
      p: formatChance(pValue),
      effect: formatEffect(effect),
    }),
    ...(pairs.length === 0
      ? []
      : [
          words.t('groupTests:pairs', {
            count: comparedPairs,
            n: formatCount(comparedPairs),
            list: pairs.map(each => pairText(words, field, each)).join('; '),
          }),
        ]),
  ]
}

function pairText(words: Words, field: GroupTests['field'], { one, other, z, pValue }: PairApart): string {
  const [higher, lower] = z > 0 ? [one, other] : [other, one]
  return words.t('groupTests:pair', {
    higher: nameValue(words, field, higher),
    lower: nameValue(words, field, lower),
    z: roundHalfAway(Math.abs(z), 2).toFixed(2),
    p: formatChance(pValue),
  })
}

function degreesText(words: Words, [first, second]: readonly number[]): string {
  return second === undefined
    ? words.t('groupTests:numbers.df', { count: first, n: formatCount(first!) })
    : words.t('groupTests:numbers.dfOfF', { between: formatCount(first!), within: formatCount(second) })
}

/** Two decimals, from 100 on whole. */
function formatStatistic(value: number): string {
  return value < 100 ? roundHalfAway(value, 2).toFixed(2) : formatCount(roundHalfAway(value, 0))
}

/** Two decimals; an effect that is written as 0 is below .01. */
export function formatEffect(effect: number): string {
  return Math.abs(effect) > 0 && Math.abs(effect) < 0.005
    ? '< .01'
    : roundHalfAway(effect, 2).toFixed(2).replace('-', '−')
}
