import { responseRate } from '#core/importing/offered/response-rate.ts'
import { readThresholds } from '#core/statistics/base-size.ts'
import { thresholdValues } from '#words/threshold-sentences.ts'
import { SectionHeading } from './SectionHeading.tsx'
import type { SectionProps } from './section-props.ts'

/** What a careful reader must not read into the figures. */
export function Limits({ report, words }: SectionProps) {
  const hasAgents = report.summary.breakdowns.agent.rows.length > 0
  const hasThemes = report.themes.themes.length > 0
  const sentences = [
    ...(report.isSample ? ['sample'] : []),
    responseRate(report.sources) === null ? 'answers' : 'answersOfSent',
    'cause',
    ...(hasAgents ? ['agents'] : []),
    'small',
    'interval',
    ...(hasThemes ? ['themes', 'quotes'] : []),
  ]
  return (
    <section className="report-section">
      <SectionHeading title={words.t('report:limits.heading')} />
      <ul className="report-limits">
        {sentences.map(sentence => (
          <li key={sentence}>
            {words.t(`report:limits.${sentence}`, thresholdValues(readThresholds(report.thresholds)))}
          </li>
        ))}
      </ul>
    </section>
  )
}
