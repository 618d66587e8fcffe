import type { JobContext } from '../../job-context.ts'
import { isoDay } from '../../survey/calendar-day.ts'
import type { DaySlots } from '../day-slots.ts'
import type { Trend } from '../figures.ts'
import { benjaminiHochberg } from '../significance/corrections.ts'
import { FALSE_ALARMS, type NamingRules } from '../thresholds.ts'
import { dayChanges, type CommentDay, type DayChange } from './day-changes.ts'
import type { Finding } from './finding.ts'
import { contrastFindings, spreadThemes, type SpreadTheme, type ThemeContrast } from './theme-contrasts.ts'
import type { CommentSpread, ThemeCounts } from './theme-counts.ts'

/** More days than these are dealt as whole periods. */
const MOST_DAYS = 1_000
const MOST_TOLD = 3

/**
 * Themes that more, or fewer, low-score comments are about since some period: the last change that holds, against the
 * stretch before it. Days are the sample (whole periods where there are more than a thousand days), as is said at
 * {@link dayChanges}; corrected after Benjamini and Hochberg over the themes. Whole periods only, of the unit in which
 * changes of the low share are looked for. Where one theme takes up more, all others take up less: the comments of a theme
 * that is told are left out, and the rest is looked at again.
 */
export async function themeChanges(
  counts: ThemeCounts,
  trend: Trend,
  rules: NamingRules,
  context: JobContext,
): Promise<readonly Finding[]> {
  const calendar = calendarOf(trend, counts.days)
  const told: Finding[] = []
  let themes = spreadThemes(counts)
  let spread = counts.spread
  while (told.length < MOST_TOLD) {
    const contrasts = await changedThemes(themes, spread, { calendar, rules }, context)
    const limits = { most: contrasts.length, looked: contrasts.length }
    const isLeft = new Map(
      contrastFindings(contrasts, { spread }, rules, limits).map(each => [each.key, each]),
    )
    // Told is the share of all low-score comments, where it moved the same way.
    const next = contrastFindings(contrasts, counts, rules, limits).find(
      ({ key, difference }) => difference * (isLeft.get(key)?.difference ?? 0) > 0,
    )
    if (next === undefined) break
    told.push(next)
    const gone = themes.find(({ id }) => id === next.key)!.spread
    themes = themes.filter(({ id }) => id !== next.key)
    spread = { ...spread, byDay: spread.byDay.map((n, slot) => n - gone.byDay[slot]!) }
  }
  return told
}

interface Looking {
  readonly calendar: Calendar
  readonly rules: NamingRules
}

/** Of these themes those whose share of these comments changed. */
async function changedThemes(
  themes: readonly SpreadTheme[],
  spread: CommentSpread,
  { calendar, rules }: Looking,
  context: JobContext,
): Promise<readonly ThemeContrast[]> {
  const looked: {
    readonly theme: SpreadTheme
    readonly first: number
    readonly changes: readonly DayChange[]
  }[] = []
  for (const theme of themes) {
    const days = commentDays(spread, theme.spread, calendar)
    const stretch = { days, first: 0, last: calendar.periods.length - 1 }
    const { first, changes } = await dayChanges(stretch, rules.leastResponses, context)
    if (first !== null) looked.push({ theme, first, changes })
  }
  const adjusted = benjaminiHochberg(looked.map(({ first }) => first))
  return looked.flatMap(({ theme, changes }, index) =>
    adjusted[index]! > FALSE_ALARMS ? [] : contrastOf(theme, changes, adjusted[index]!, calendar),
  )
}

/** The whole periods, and in which of them each slot of a day lies; -1 for none. */
interface Calendar {
  readonly periods: readonly { readonly start: string; readonly end: string }[]
  readonly periodOf: Int32Array
}

function calendarOf({ points }: Trend, slots: DaySlots): Calendar {
  const periods = points.filter(({ partial }) => !partial)
  const periodOf = new Int32Array(slots.count).fill(-1)
  let at = 0
  for (let slot = 1; slot < slots.count && at < periods.length; slot++) {
    const day = isoDay(slots.dayOf(slot))
    while (at < periods.length && periods[at]!.end < day) at++
    if (at < periods.length && periods[at]!.start <= day) periodOf[slot] = at
  }
  return { periods, periodOf }
}

function commentDays(
  all: CommentSpread,
  about: CommentSpread,
  { periodOf }: Calendar,
): readonly CommentDay[] {
  const days: CommentDay[] = []
  for (const [slot, n] of all.byDay.entries())
    if (n > 0 && periodOf[slot]! >= 0) days.push({ period: periodOf[slot]!, n, about: about.byDay[slot]! })
  return days.length <= MOST_DAYS ? days : joined(days)
}

function joined(days: readonly CommentDay[]): readonly CommentDay[] {
  const periods: CommentDay[] = []
  for (const day of days) {
    const last = periods.at(-1)
    if (last?.period !== day.period) periods.push(day)
    else
      periods[periods.length - 1] = {
        period: day.period,
        n: last.n + day.n,
        about: last.about + day.about,
      }
  }
  return periods
}

/** The last change: what was said since against the stretch before. */
function contrastOf(
  theme: SpreadTheme,
  changes: readonly DayChange[],
  pValue: number,
  { periods, periodOf }: Calendar,
): ThemeContrast {
  const last = changes.at(-1)!
  const from = changes.at(-2)?.period ?? 0
  const sidesOf = ({ byDay }: CommentSpread) => {
    let [group, others] = [0, 0]
    for (const [slot, n] of byDay.entries()) {
      const period = periodOf[slot]!
      if (period >= last.period) group += n
      else if (period >= from) others += n
    }
    return { group, others }
  }
  return {
    code: 'theme-change',
    theme,
    since: periods[last.period]!.start,
    sidesOf,
    pValue: Math.max(pValue, last.pValue),
    notes: [],
  }
}
