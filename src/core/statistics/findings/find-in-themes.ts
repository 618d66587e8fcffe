import type { JobContext } from '../../job-context.ts'
import type { Dataset } from '../../survey/dataset.ts'
import type { Scale } from '../../survey/scale.ts'
import type { ThemeRun } from '../../themes/theme.ts'
import { answerScale } from '../answer-scale.ts'
import { countInTurn } from '../count-responses.ts'
import { coveredStretch } from '../covered-stretch.ts'
import { daySlots } from '../day-slots.ts'
import type { Trend } from '../figures.ts'
import { scoreParts } from '../group-totals.ts'
import { figuresReader } from '../score-figures.ts'
import { NAMING_RULES, type NamingRules } from '../thresholds.ts'
import { occupiedDays, trendOf } from '../trend.ts'
import type { ThemeFindings } from './finding.ts'
import { themeChanges } from './theme-changes.ts'
import { countThemes } from './theme-counts.ts'
import { themesByTopic, themesByWeekday } from './theme-crossings.ts'
import { themeImpactFinding } from './theme-impact-finding.ts'

export interface FindInThemesInput {
  readonly dataset: Dataset
  readonly run: ThemeRun
  /** 1 for a response in play, else 0; null for all. */
  readonly mask: Uint8Array | null
  readonly scale: Scale
  /** When anything is said. Absent: from 30 responses and three points on. */
  readonly rules?: NamingRules
}

/**
 * What the data can carry about themes: the one that weighs most on the low share, those that became more or less frequent,
 * and those that go with a topic or a weekday. Top themes only. Some 1.5 s for a million responses and twenty themes.
 */
export async function findInThemes(input: FindInThemesInput, context: JobContext): Promise<ThemeFindings> {
  const { dataset, mask, scale, rules = NAMING_RULES } = input
  const parts = scoreParts(dataset.scoreValues, scale.low, answerScale(scale, dataset.scoreValues).min)
  const counts = await countThemes({ ...input, isLow: parts.isLow }, rules.leastResponses, context)
  if (counts.all.low === 0 || counts.all.n < rules.leastResponses) return { findings: [], isTooFew: false }
  const days = daySlots(dataset)
  const { day: totals } = await countInTurn({ dataset, days }, mask, parts, context)
  await context.pause()
  const covered = coveredStretch(dataset)
  await context.pause()
  const trend: Trend = trendOf({
    days: occupiedDays(totals, days),
    totals,
    figuresOf: figuresReader(null),
    covered,
  })
  const impact = await themeImpactFinding(counts, rules, context)
  return {
    findings: [
      ...(impact === null ? [] : [impact]),
      ...(await themeChanges(counts, trend, rules, context)),
      ...(await themesByTopic(counts, dataset.fields.topic.values, rules, context)),
      ...(await themesByWeekday(counts, rules, context)),
    ],
    isTooFew: impact === null && counts.themes.every(({ spread }) => spread === null),
  }
}
