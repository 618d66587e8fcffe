import type { JobContext } from '../../job-context.ts'
import { weekdayOf } from '../../survey/calendar-day.ts'
import { benjaminiHochberg } from '../significance/corrections.ts'
import { FALSE_ALARMS, type NamingRules } from '../thresholds.ts'
import type { Finding } from './finding.ts'
import {
  chancesOfDays,
  contrastOfDays,
  KINDS_OF_DAY,
  type ContrastOfDays,
  type KindOfDay,
} from './kinds-of-day.ts'
import { sharesWord } from './shares-word.ts'
import {
  chanceOf,
  contrastFindings,
  countsOn,
  spreadThemes,
  type Sides,
  type SpreadTheme,
  type ThemeContrast,
} from './theme-contrasts.ts'
import type { CommentSpread, ThemeCounts } from './theme-counts.ts'

const MOST_TOLD = 3

/** A contrast that was looked at, before it is known how sure it is. */
type Looked = Omit<ThemeContrast, 'pValue' | 'notes'>

/** Exact tests between two pauses: some 2 ms, with the comments of a million responses, too. */
const TESTS_A_PAUSE = 8

/**
 * Themes that low-score comments are about more, or less, often under one topic than under the others: a scan of all pairs
 * of a theme and a topic with enough low-score comments, exact tests, Benjamini and Hochberg over the pairs. A theme that
 * bears the name of the topic is not told under it: that is no news.
 */
export async function themesByTopic(
  counts: ThemeCounts,
  topics: readonly string[],
  rules: NamingRules,
  context: JobContext,
): Promise<readonly Finding[]> {
  const themes = spreadThemes(counts)
  // Added up once: there may be thousands of topics.
  const totals = new Map([counts, ...themes].map(({ spread }) => [spread, totalOf(spread.byTopic)]))
  const all = totals.get(counts.spread)!
  const large = [...counts.spread.byTopic.entries()].filter(
    ([, n]) => n >= rules.leastResponses && all - n >= rules.leastResponses,
  )
  const looked = themes.flatMap(theme =>
    large.map(([code]): Looked => {
      const sidesOf = (comments: CommentSpread): Sides => {
        const group = comments.byTopic[code]!
        return { group, others: totals.get(comments)! - group }
      }
      return { code: 'crossing-theme-topic', theme, at: { field: 'topic', key: topics[code]! }, sidesOf }
    }),
  )
  const chances: number[] = []
  for (const [index, { theme, sidesOf }] of looked.entries()) {
    if (index % TESTS_A_PAUSE === 0) await context.pause()
    const { group, others } = countsOn(sidesOf, counts.spread, theme.spread)
    chances.push(chanceOf(group, others))
  }
  const adjusted = benjaminiHochberg(chances)
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
  const looked: LookedAtDays[] = []
  for (const theme of spreadThemes(counts)) {
    looked.push(...(await contrastsOfTheme(theme, counts.spread, { weekdays, rules }, context)))
  }
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

interface LookedAtDays {
  readonly theme: SpreadTheme
  readonly kind: KindOfDay
  readonly contrast: ContrastOfDays
}

async function contrastsOfTheme(
  theme: SpreadTheme,
  all: CommentSpread,
  { weekdays, rules: { leastResponses } }: { readonly weekdays: Uint8Array; readonly rules: NamingRules },
  context: JobContext,
): Promise<readonly LookedAtDays[]> {
  const days = Array.from(weekdays, (weekday, slot) => ({
    weekday,
    n: slot === 0 ? 0 : all.byDay[slot]!,
    low: slot === 0 ? 0 : theme.spread.byDay[slot]!,
  }))
  const looked: LookedAtDays[] = []
  for (const kind of KINDS_OF_DAY) {
    await context.pause()
    const contrast = contrastOfDays(days, kind)
    // One Saturday is an event: without days as the sample nothing is said.
    if (contrast?.days == null) continue
    const isLarge = Math.min(contrast.group.n, contrast.others.n) >= leastResponses
    if (isLarge) looked.push({ theme, kind, contrast })
  }
  return looked
}

function totalOf(counts: Uint32Array): number {
  return counts.reduce((sum, n) => sum + n, 0)
}

function sidesOfKind({ byDay }: CommentSpread, weekdays: Uint8Array, { isInside }: KindOfDay): Sides {
  let [group, others] = [0, 0]
  for (let slot = 1; slot < byDay.length; slot++) {
    if (isInside(weekdays[slot]!)) group += byDay[slot]!
    else others += byDay[slot]!
  }
  return { group, others }
}
