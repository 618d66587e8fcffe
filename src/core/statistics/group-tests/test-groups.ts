import type { JobContext } from '../../job-context.ts'
import { holdsPeople } from '../../report/privacy/people-columns.ts'
import { knownNames } from '../../report/privacy/known-names.ts'
import { columnName, isColumnField } from '../../selection/selection.ts'
import { WEEKDAYS, type Dataset } from '../../survey/dataset.ts'
import { answerScale } from '../answer-scale.ts'
import type { Thresholds } from '../base-size.ts'
import type { GroupField } from '../figures.ts'
import { scoreParts } from '../group-totals.ts'
import type { GroupedResponses } from '../grouped/break-down.ts'
import type { FieldChoice } from '../grouped/field-choice.ts'
import { groupFieldsOf, groupingOf } from '../grouped/grouping.ts'
import { comparedGroups, leastCompared, type ComparedGroups } from './compared-groups.ts'
import type { GroupTests } from './group-tests.ts'
import { lowShareTest } from './low-share-test.ts'
import { scoreRanksTest } from './score-ranks-test.ts'
import { mayBeTested, TESTED_FIELDS } from './tested-fields.ts'
import { weekdayTest } from './weekday-test.ts'

/**
 * The fields of a dataset whose values are tested for a difference: neither agents nor other columns of people, who are
 * compared at the same work only; nor hours, months and themes.
 */
export function testedFields(dataset: Dataset): readonly GroupField[] {
  const agents = knownNames(dataset.fields.agent.values)
  const isOfPeople = (field: GroupField): boolean => {
    if (!isColumnField(field)) return false
    const name = columnName(field)
    const column = dataset.others.find(other => other.name === name)?.column
    return column !== undefined && holdsPeople(name, column, agents)
  }
  return groupFieldsOf(dataset, false).filter(field => mayBeTested(field) && !isOfPeople(field))
}

/**
 * Do the values of a field differ by more than chance: in their low share, and in their scores by rank (reference: metrics 5).
 * One question a field, so nothing is corrected for other fields. Null for a field that is not tested, and with fewer than
 * two groups of enough responses. Every response counts once, whatever its weight. Three passes over the responses.
 */
export async function testGroups(
  counted: GroupedResponses,
  field: GroupField,
  thresholds: Thresholds,
  context: JobContext,
): Promise<GroupTests | null> {
  return testedFields(counted.dataset).includes(field) ? testOne(counted, field, thresholds, context) : null
}

async function testOne(
  counted: GroupedResponses,
  field: GroupField,
  thresholds: Thresholds,
  context: JobContext,
): Promise<GroupTests | null> {
  const { dataset, scale } = counted
  const { isLow } = scoreParts(dataset.scoreValues, scale.low, answerScale(scale, dataset.scoreValues).min)
  const groups = comparedGroups(counted, groupingOf(dataset, field, null), isLow, thresholds)
  await context.pause()
  if (groups.keys.length < 2) return null
  const isWeekday = field === 'weekday'
  return {
    field,
    keys: groups.keys,
    n: groups.n.reduce((sum, n) => sum + n, 0),
    leftOut: groups.leftOut,
    least: leastCompared(thresholds),
    isExploratory: counted.mask !== null,
    low: isWeekday
      ? await weekdayTest(counted, groups, weekdaysOf(groups), isLow, context)
      : await lowShareTest(groups, context),
    scores: isWeekday || scale.kind === 'none' ? null : scoreRanksTest(groups),
  }
}

/**
 * The tests of the fields that every report breaks down by, and of those that were chosen beside them; see {@link testGroups}.
 * Those without two groups to compare are left out.
 */
export async function testFields(
  counted: GroupedResponses,
  chosen: readonly FieldChoice[],
  thresholds: Thresholds,
  context: JobContext,
): Promise<readonly GroupTests[]> {
  const alone = chosen.flatMap(({ by, across }) => (across === null ? by : []))
  const found: GroupTests[] = []
  const tested = testedFields(counted.dataset)
  for (const field of new Set<GroupField>(
    [...TESTED_FIELDS, ...alone].filter(each => tested.includes(each)),
  )) {
    await context.pause()
    const tests = await testOne(counted, field, thresholds, context)
    if (tests !== null) found.push(tests)
  }
  return found
}

function weekdaysOf({ keys }: ComparedGroups): readonly number[] {
  return keys.map(key => WEEKDAYS.findIndex(weekday => weekday === key))
}
