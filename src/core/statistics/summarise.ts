import type { InPlay } from '../selection/in-play.ts'
import { isoDay, MS_PER_DAY } from '../survey/calendar-day.ts'
import { WEEKDAYS, type Dataset } from '../survey/dataset.ts'
import type { Scale } from '../survey/scale.ts'
import { answerScale } from './answer-scale.ts'
import { valueBreakdown, weekdayBreakdown } from './breakdowns.ts'
import { countResponses, type ResponseCounts } from './count-responses.ts'
import { countWeighted } from './count-weighted.ts'
import { daySlots, type DaySlots } from './day-slots.ts'
import { distributionOf } from './distribution.ts'
import { coveredStretch } from './covered-stretch.ts'
import type { Overall, Summary, Trend, TrendUnit } from './figures.ts'
import { addGroup, emptyTotalsLike, responsesIn, scoreParts, type ScoreParts } from './group-totals.ts'
import { metricsOf } from './metrics.ts'
import { shareAmongNames } from './share-names.ts'
import { figuresReader, type FiguresReader } from './score-figures.ts'
import { controlledTrend, occupiedDays, type OccupiedDay } from './trend.ts'

export interface SummariseOptions {
  /** Rows that a breakdown by topic or agent may have; what is cut off is counted in `omitted`. All of them when absent. */
  readonly rowLimit?: number
  /** Unit of the trend; chosen by the span of the dates when absent, and where it would give too many periods. */
  readonly trendUnit?: TrendUnit | null
  /** `YYYY-MM-DD` in the project's time zone: responses dated after it are counted. */
  readonly today?: string | null
}

/**
 * Count the responses in play and make all figures of the overview, the breakdowns and the trend. One pass over the rows
 * (see {@link countResponses}); the rest costs by the number of topics, agents and days.
 *
 * @param inPlay - As `listRows` gives it, or `selectRows`; null for all.
 */
export function summarise(
  dataset: Dataset,
  inPlay: InPlay,
  scale: Scale,
  options: SummariseOptions = {},
): Summary {
  const answers = answerScale(scale, dataset.scoreValues)
  const days = daySlots(dataset)
  const parts = scoreParts(dataset.scoreValues, scale.low, answers.min)
  const counts = countInPlay(dataset, inPlay, parts, days)
  const figuresOf = figuresReader(scale.kind === 'none' ? null : answers)
  const overall = overallOf(dataset, counts, scale, figuresOf)
  const occupied = occupiedDays(counts.day, days)
  const first = occupied[0]
  const last = occupied.at(-1)
  const { topic, agent } = dataset.fields
  const rowLimit = options.rowLimit ?? Infinity
  const { today = null, trendUnit: unit = null } = options
  return {
    selected: overall.n,
    total: dataset.size,
    overall,
    breakdowns: {
      weekday: weekdayBreakdown(counts.weekday, figuresOf),
      topic: valueBreakdown('topic', topic.values, shareAmongNames(counts.topic, topic), figuresOf, rowLimit),
      agent: valueBreakdown('agent', agent.values, shareAmongNames(counts.agent, agent), figuresOf, rowLimit),
    },
    trend: controlledTrend(
      { days: occupied, totals: counts.day, figuresOf, covered: coveredStretch(dataset), unit },
      scale.kind === 'none' ? null : answers,
    ),
    period:
      first === undefined || last === undefined ? null : { from: isoDay(first.day), to: isoDay(last.day) },
    withoutDate: responsesIn(counts.day, 0),
    ...(today !== null && { afterToday: responsesAfter(occupied, today) }),
  }
}

/** The trend of {@link summarise} alone, by another unit. One pass over the rows. */
export function trendBy(dataset: Dataset, inPlay: InPlay, scale: Scale, unit: TrendUnit): Trend {
  const answers = answerScale(scale, dataset.scoreValues)
  const days = daySlots(dataset)
  const { day } = countInPlay(dataset, inPlay, scoreParts(dataset.scoreValues, scale.low, answers.min), days)
  const isScored = scale.kind !== 'none'
  return controlledTrend(
    {
      days: occupiedDays(day, days),
      totals: day,
      figuresOf: figuresReader(isScored ? answers : null),
      covered: coveredStretch(dataset),
      unit,
    },
    isScored ? answers : null,
  )
}

/** With the weights of the file, unless those in play weigh nothing at all. */
function countInPlay(dataset: Dataset, inPlay: InPlay, parts: ScoreParts, days: DaySlots): ResponseCounts {
  const { weight } = dataset
  if (weight !== undefined) {
    const counts = countWeighted({ dataset, weight, inPlay, days }, parts)
    if (counts.scoreWeights?.some(weight => weight > 0) === true) return counts
  }
  return countResponses(dataset, inPlay, parts, days)
}

function responsesAfter(days: readonly OccupiedDay[], today: string): number {
  const limit = Date.parse(`${today}T00:00:00Z`) / MS_PER_DAY
  return days.reduce((sum, { day, n }) => sum + (day > limit ? n : 0), 0)
}

function overallOf(
  dataset: Dataset,
  counts: ResponseCounts,
  scale: Scale,
  figuresOf: FiguresReader,
): Overall {
  const { scoreValues } = dataset
  const total = emptyTotalsLike(counts.weekday, 1)
  for (let weekday = 0; weekday <= WEEKDAYS.length; weekday++) addGroup(counts.weekday, weekday, total, 0)
  const figures = figuresOf(total, 0)
  return {
    ...figures,
    distribution: distributionOf(scale, scoreValues, counts.scores, counts.scoreWeights),
    metrics: metricsOf({ scale, scoreValues, counts: counts.scoreWeights ?? counts.scores, figures }),
    ...(counts.scoreWeights !== undefined && { isWeighted: true }),
  }
}
