import { responseRate } from '#core/importing/offered/response-rate.ts'
import { trendSteps } from '#core/statistics/trend-steps.ts'
import { sampleSentences } from '#words/sample-sentences.ts'
import { responseRateSentence } from '#words/response-rate.ts'
import { DISTRIBUTION_LIMIT } from '#drawing/distribution-bars.ts'
import { DistributionChart } from '#drawing/DistributionChart.tsx'
import { levelMarks } from '#drawing/trend-marks.ts'
import { TrendChart } from '#drawing/TrendChart.tsx'
import { formatCount, formatPercent } from '#words/format.ts'
import { headlineSentence } from '#words/metric-sentences.ts'
import { afterTodaySentence, changeSentences, trendLegend } from '#words/trend-sentences.ts'
import { fullWidth } from '../print-sizes.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { distributionBars, trendMarks } from './figure-marks.ts'
import { Differences } from './Differences.tsx'
import { RepeatContactsPart } from './RepeatContactsPart.tsx'
import { SupportWork } from './SupportWork.tsx'
import { FiguresList } from './FiguresList.tsx'
import { SectionHeading } from './SectionHeading.tsx'
import type { SectionProps } from './section-props.ts'

const CHART_HEIGHT_PX = 180
const COURSE_HEIGHT_PX = 220

/** The figures of all responses in play, their spread and their course. */
export function Overview({ report, words }: SectionProps) {
  return (
    <section className="report-section report-first-section">
      <SectionHeading
        title={words.t('report:overview.heading')}
        sentence={headlineSentence(words, report.headlines.overview)}
      />
      <FiguresList report={report} words={words} />
      {sampleSentences(words, report.summary.overall).map(({ kind, text }) => (
        <p key={kind} className="report-note">
          {text}
        </p>
      ))}
      {report.summary.overall.n === 0 ? (
        <p>{words.t('report:overview.empty')}</p>
      ) : (
        <>
          <Differences report={report} words={words} />
          <Distribution report={report} words={words} />
          <Course report={report} words={words} />
          <SupportWork report={report} words={words} />
          <RepeatContactsPart report={report} words={words} />
        </>
      )}
    </section>
  )
}

function Distribution({ report, words }: SectionProps) {
  const bars = distributionBars({ report, words })
  const parts = bars
    .filter(bar => bar.n > 0)
    .slice(0, DISTRIBUTION_LIMIT)
    .map(bar => words.t('report:overview.distributionPart', { score: bar.label, n: bar.valueText }))
  return (
    <>
      <h3>{words.t('report:overview.distribution')}</h3>
      <ChartFigure
        caption={words.t(
          `report:overview.${report.summary.overall.isWeighted === true ? 'weightedCaption' : 'distributionCaption'}`,
        )}
      >
        <DistributionChart
          bars={bars}
          formatCount={formatCount}
          joinedText={words.t('report:overview.joined')}
          ariaLabel={words.t('report:overview.distributionAlt', { parts: parts.join(', ') })}
          print={fullWidth(CHART_HEIGHT_PX)}
        />
      </ChartFigure>
    </>
  )
}

function Course({ report, words }: SectionProps) {
  const { trend } = report.summary
  const points = trendMarks({ report, words })
  const [first] = points
  const changes = changeSentences(words, report.findings, 'low')
  return (
    <>
      <h3>{words.t('report:overview.trend')}</h3>
      {changes.length === 0 ? null : <p className="report-before-chart">{changes.join(' ')}</p>}
      {first === undefined ? (
        <p>{words.t('report:overview.noTrend')}</p>
      ) : (
        <ChartFigure caption={trendLegend(words, trend, 'low').join(' ')}>
          <TrendChart
            points={points}
            tone="signal"
            centre={trend.control?.low?.centre ?? null}
            levels={levelMarks(trendSteps(report.findings.course, trend.points), 'low', formatPercent)}
            axis={{ min: 0 }}
            formatAxis={share => formatPercent(share, 0)}
            formatCount={formatCount}
            ariaLabel={words.t('report:overview.trendAlt', {
              n: trend.points.length,
              first: first.label,
              last: points.at(-1)?.label ?? '',
            })}
            print={fullWidth(COURSE_HEIGHT_PX)}
          />
        </ChartFigure>
      )}
      <DateNotes report={report} words={words} />
    </>
  )
}

function DateNotes({ report, words }: SectionProps) {
  const { withoutDate, trend } = report.summary
  const count = (key: string, n: number) => words.t(`report:overview.${key}`, { count: n, n: formatCount(n) })
  const rate = responseRate(report.sources)
  const late = afterTodaySentence(words, report.summary.afterToday, report.madeOn)
  return (
    <>
      {rate !== null ? <p className="report-note">{responseRateSentence(words, rate)}</p> : null}
      {withoutDate > 0 ? <p className="report-note">{count('withoutDate', withoutDate)}</p> : null}
      {late === null ? null : <p className="report-note">{late}</p>}
      {trend.outside > 0 ? <p className="report-note">{count('trendOutside', trend.outside)}</p> : null}
    </>
  )
}
