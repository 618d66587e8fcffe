import type { Trend, TrendControl, TrendPoint } from '../statistics/figures.ts'
import type { Course, Finding } from '../statistics/findings/finding.ts'
import type { ResultChange, ResultControl, ResultPeriod, ResultTrend } from './result-trend-format.ts'

/** The course over time as it stands in the result file. @param course - Absent: changes were not looked for. */
export function resultTrend({ unit, points, outside, control }: Trend, course?: Course): ResultTrend {
  const low = control?.low ?? null
  const mean = control?.mean ?? null
  return {
    unit,
    points: points.map((point, index) => resultPeriod(point, index, low, mean)),
    notDrawn: outside,
    low: resultControl(low),
    mean: resultControl(mean),
    levels: (course?.levels ?? []).map(level => ({
      from: level.from,
      to: level.to,
      n: level.n,
      low: level.low,
      share: level.share,
    })),
    changePoints: (course?.changes ?? []).map(resultChange),
  }
}

function resultPeriod(
  point: TrendPoint,
  index: number,
  low: TrendControl | null,
  mean: TrendControl | null,
): ResultPeriod {
  const { n, share, interval } = point.low
  return {
    start: point.start,
    end: point.end,
    partial: point.partial,
    n: point.n,
    mean: point.mean,
    meanInterval: point.meanInterval,
    low: { n, share, interval },
    limits: low?.limits[index] ?? null,
    place: low?.places[index] ?? null,
    meanLimits: mean?.limits[index] ?? null,
    meanPlace: mean?.places[index] ?? null,
  }
}

function resultControl(control: TrendControl | null): ResultControl | null {
  if (control === null) return null
  const { centre, sigmaZ, isWidened, chanceOfOutside } = control
  return { centre, sigmaZ, method: isWidened ? 'laney' : 'plain', chanceOfOutside }
}

function resultChange({
  key,
  n,
  share,
  otherN,
  otherShare,
  difference,
  interval,
  pValue,
}: Finding): ResultChange {
  return { since: key, n, share, otherN: otherN ?? 0, otherShare, difference, interval, pValue }
}
