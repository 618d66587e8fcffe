import type { JobContext } from '../../job-context.ts'
import { weekdayOf } from '../../survey/calendar-day.ts'
import { benjaminiHochberg } from '../significance/corrections.ts'
import { FALSE_ALARMS, type NamingRules } from '../thresholds.ts'
import type { Finding } from './finding.ts'
import { chancesOfDays, contrastOfDays, KINDS_OF_DAY, type KindOfDay } from './kinds-of-day.ts'
import { sharesWord } from './shares-word.ts'
import {
  chanceOf,
  contrastFindings,
  countsOn,
  spreadThemes,
  type Sides,
  type ThemeContrast,
} from './theme-contrasts.ts'
import type { CommentSpread, ThemeCounts } from './theme-counts.ts'

const MOST_TOLD = 3

/** A contrast that was looked at, before it is known how sure it is. */
type Looked = Omit<ThemeContrast, 'pValue' | 'notes'>

/**
 * Themes that low-score comments are about more, or less, often under one topic than under the others: a scan of all pairs
 * of a theme and a topic with enough low-score comments, exact tests, Benjamini and Hochberg over the pairs. A theme that
 * bears the name of the topic is not told under it: that is no news.
 */
export function themesByTopic(
  counts: ThemeCounts,
  topics: readonly string[],
  rules: NamingRules,
): readonly Finding[] {
  const all = counts.spread.byTopic.reduce((sum, n) => sum + n, 0)
  const large = [...counts.spread.byTopic.entries()].filter(
    ([, n]) => n >= rules.leastResponses && all - n >= rules.leastResponses,
  )
  const looked = spreadThemes(counts).flatMap(theme =>
    large.map(([code]): Looked => {
      const sidesOf = ({ byTopic }: CommentSpread): Sides => {
        const group = byTopic[code]!
        return { group, others: byTopic.reduce((sum, n) => sum + n, 0) - group }
      }
      return { code: 'crossing-theme-topic', theme, at: { field: 'topic', key: topics[code]! }, sidesOf }
    }),
  )
  const adjusted = benjaminiHochberg(
    looked.map(({ theme, sidesOf }) => {
      const { group, others } = countsOn(sidesOf, counts.spread, theme.spread)
      return chanceOf(group, others)
    }),
  )
  const found = looked.flatMap((each, index): ThemeContrast[] =>
    adjusted[index]! > FALSE_ALARMS
      ? []
      : [
          {
            ...each,
            pValue: adjusted[index]!,
            notes: ['scan'],
            isExpected: sharesWord(each.theme.label, each.at!.key),
          },
        ],
  )
  return contrastFindings(found, counts, rules, { most: MOST_TOLD, looked: looked.length })
}

/**
 * Themes that low-score comments are about more, or less, often on one weekday, or at weekends, than on the other days: a
 * scan of all pairs with four dates on each side, by the tests of weekdays (days are the sample), Benjamini and Hochberg over
 * the pairs.
 */
export async function themesByWeekday(
  counts: ThemeCounts,
  rules: NamingRules,
  context: JobContext,
): Promise<readonly Finding[]> {
  const weekdays = Uint8Array.from({ length: counts.days.count }, (_, slot) =>
    slot === 0 ? 0 : weekdayOf(counts.days.dayOf(slot)),
  )
  const looked = spreadThemes(counts).flatMap(theme =>
    KINDS_OF_DAY.flatMap(kind => {
      const days = Array.from(weekdays, (weekday, slot) => ({
        weekday,
        n: slot === 0 ? 0 : counts.spread.byDay[slot]!,
        low: slot === 0 ? 0 : theme.spread.byDay[slot]!,
      }))
      const contrast = contrastOfDays(days, kind)
      // One Saturday is an event: without days as the sample nothing is said.
      if (contrast?.days == null) return []
      const isLarge = Math.min(contrast.group.n, contrast.others.n) >= rules.leastResponses
      return isLarge ? [{ theme, kind, contrast }] : []
    }),
  )
  const adjusted = await chancesOfDays(
    looked.map(({ contrast }) => contrast),
    benjaminiHochberg,
    context,
  )
  const found = looked.flatMap(({ theme, kind }, index): ThemeContrast[] =>
    adjusted[index]! > FALSE_ALARMS
      ? []
      : [
          {
            code: 'crossing-theme-weekday',
            theme,
            at: { field: 'weekday', key: kind.key },
            sidesOf: comments => sidesOfKind(comments, weekdays, kind),
            pValue: adjusted[index]!,
            notes: ['scan'],
          },
        ],
  )
  return contrastFindings(found, counts, rules, { most: MOST_TOLD, looked: looked.length })
}

function sidesOfKind({ byDay }: CommentSpread, weekdays: Uint8Array, { isInside }: KindOfDay): Sides {
  let [group, others] = [0, 0]
  for (let slot = 1; slot < byDay.length; slot++) {
    if (isInside(weekdays[slot]!)) group += byDay[slot]!
    else others += byDay[slot]!
  }
  return { group, others }
}
