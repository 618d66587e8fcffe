import { COMPARABLE_BASE } from '#core/statistics/headline.ts'
import { formatCount } from '#words/format.ts'
import { filterText, lowRuleText, responsesText } from '../report-texts.ts'
import { Facts, type Fact } from './Facts.tsx'
import { SectionHeading } from './SectionHeading.tsx'
import type { SectionProps } from './section-props.ts'
import { SourceFile } from './SourceFile.tsx'

/** The last page: everything that is needed to get the same numbers again. */
export function Provenance({ report, words }: SectionProps) {
  const definitions = ['shareInterval', 'meanInterval', 'naming', 'rounding']
  return (
    <section className="report-section report-provenance">
      <SectionHeading title={words.t('report:source.heading')} />
      {report.sources.map((source, index) => (
        <SourceFile
          key={index}
          source={source}
          words={words}
          position={{ number: index + 1, total: report.sources.length }}
        />
      ))}
      <h3>{words.t('report:source.reading')}</h3>
      <Facts facts={readingFacts({ report, words })} />
      <h3>{words.t('report:source.definitions')}</h3>
      {definitions.map(definition => (
        <p key={definition} className="report-definition">
          {words.t(`report:source.${definition}`, { base: COMPARABLE_BASE })}
        </p>
      ))}
    </section>
  )
}

function readingFacts({ report, words }: SectionProps): Fact[] {
  const { scale } = report
  const say = (key: string): string => words.t(`report:source.${key}`)
  const direction = say(scale.lowIsGood ? 'lowIsGood' : 'highIsGood')
  const labels = scale.labels?.map(([label, score]) => words.t('report:source.label', { label, score })) ?? []
  const nonAnswers = (scale.nonAnswers ?? []).map(label => words.t('report:source.nonAnswer', { label }))
  return [
    {
      name: say('scale'),
      values: [words.t('report:source.scaleValue', { min: scale.min, max: scale.max, direction })],
    },
    ...(labels.length > 0 ? [{ name: say('labels'), values: [[...labels, ...nonAnswers].join(', ')] }] : []),
    { name: say('low'), values: [lowRuleText(report, words)] },
    { name: say('timezone'), values: [report.timezone] },
    { name: say('selection'), values: [filterText(report, words)] },
    { name: say('inPlay'), values: [responsesText(report, words)] },
    ...(report.summary.withoutDate > 0
      ? [{ name: say('withoutDate'), values: [formatCount(report.summary.withoutDate)] }]
      : []),
    { name: say('privacy'), values: [say('privacyValue')] },
    { name: say('made'), values: [`Lowdown ${report.generator.version}`] },
  ]
}
