import type { JobContext } from '../../job-context.ts'
import { exactWholeP } from '../agents/stratified-test.ts'
import { impactOn, RANK_FROM } from '../impact/theme-impact.ts'
import { benjaminiHochberg } from '../significance/corrections.ts'
import { FALSE_ALARMS, type NamingRules } from '../thresholds.ts'
import type { Finding } from './finding.ts'
import { findingOf, without, type LowCount } from './shares-compared.ts'
import type { ThemeCounts } from './theme-counts.ts'

/**
 * The theme that weighs most on the low share: of those whose comments are low more often than other comments (exact test,
 * Benjamini and Hochberg over the themes with 30 mentions or more), and whose whole impact on all responses lies above
 * zero, the one with the largest impact; null where there is none. It is set against other comments, not against all
 * responses: who writes at all is often less content, and then any theme would look bad.
 */
export async function themeImpactFinding(
  counts: ThemeCounts,
  rules: NamingRules,
  context: JobContext,
): Promise<Finding | null> {
  const least = Math.max(RANK_FROM, rules.leastResponses)
  const compared = counts.themes
    .filter(({ mentions }) => mentions.n >= least)
    .flatMap(theme => {
      const impact = impactOn(LOW, { all: split(counts.all), mentioned: split(theme.mentions) })
      return impact === null ? [] : [{ theme, impact }]
    })
  const chances: number[] = []
  for (const { theme } of compared) {
    await context.pause()
    chances.push(chanceOf(theme.mentions, counts.withWords))
  }
  const adjusted = benjaminiHochberg(chances)
  const largest = Math.max(...compared.map(({ impact }) => impact.impact))
  const found = compared.flatMap(({ theme, impact }, index): Finding[] => {
    const { overall, without: rest, impact: value, interval } = impact
    if (adjusted[index]! > FALSE_ALARMS || interval === null || interval[0] <= 0) return []
    const { id, label, mentions } = theme
    const groups = { group: mentions, others: without(counts.withWords, mentions), notes: [] }
    const finding = findingOf({ code: 'theme-impact', key: id, ...groups }, adjusted[index]!, rules)
    if (finding === null || finding.difference < 0) return []
    const isLargest = value === largest
    return [
      { ...finding, label, impact: { n: counts.all.n, overall, without: rest, value, interval, isLargest } },
    ]
  })
  const [first] = found.toSorted((a, b) => b.impact!.value - a.impact!.value)
  return first ?? null
}

/** What a response adds to the low share: one that is not low, one that is. */
const LOW = Float64Array.of(0, 1)

function split({ n, low }: LowCount): readonly number[] {
  return [n - low, low]
}

function chanceOf({ n, low }: LowCount, all: LowCount): number {
  return n === all.n ? 1 : exactWholeP([{ n, low, referenceN: all.n, referenceLow: all.low }], low)
}
