import type { GroupTests, LowShareTest, ScoreRanksTest } from '../statistics/group-tests/group-tests.ts'

/** The tests of a field in the shape of the result file; the sentence was made by the shell. */
export interface ResultGroupTests extends GroupTests {
  readonly text: string
}

/**
 * The tests of a field, their keys always in one order.
 *
 * @param sentenceOf - The sentence that says it, e.g. `words/group-test-sentences.ts`.
 */
export function resultGroupTests(
  tests: GroupTests,
  sentenceOf: (tests: GroupTests) => string,
): ResultGroupTests {
  const { field, keys, n, leftOut, least, isExploratory, low, scores } = tests
  return {
    ...{ field, text: sentenceOf(tests), keys, n, leftOut, least, isExploratory },
    low: low === null ? null : resultLowTest(low),
    scores: scores === null ? null : resultScoresTest(scores),
  }
}

function resultLowTest(test: LowShareTest): LowShareTest {
  const { method, statistic, degreesOfFreedom, pValue, cramersV, hasFewDates } = test
  const apart = test.apart.map(({ key, n, low, residual, pValue: chance }) => ({
    ...{ key, n, low, residual },
    pValue: chance,
  }))
  return { method, statistic, degreesOfFreedom, pValue, cramersV, hasFewDates, apart }
}

function resultScoresTest(test: ScoreRanksTest): ScoreRanksTest {
  const { method, statistic, degreesOfFreedom, pValue, effect, comparedPairs } = test
  const pairs = test.pairs.map(({ one, other, z, pValue: chance }) => ({ one, other, z, pValue: chance }))
  return { method, statistic, degreesOfFreedom, pValue, effect, pairs, comparedPairs }
}
