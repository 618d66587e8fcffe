import { responseRate } from '#core/importing/offered/response-rate.ts'
import { COMPARABLE_BASE } from '#core/statistics/thresholds.ts'
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
          <li key={sentence}>{words.t(`report:limits.${sentence}`, { base: COMPARABLE_BASE })}</li>
        ))}
      </ul>
    </section>
  )
}
