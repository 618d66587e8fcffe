import { readThresholds } from '#core/statistics/base-size.ts'
import { CREDITED_FIELDS } from '#core/survey/name-credit.ts'
import { formatCount } from '#words/format.ts'
import { languageMix } from '#words/language-mix.ts'
import { statedHours } from '#words/open-hours-sentences.ts'
import { privacySentences } from '#words/privacy-sentences.ts'
import { thresholdSentences, thresholdValues } from '#words/threshold-sentences.ts'
import { shorten } from '../shorten.ts'
import { filterText, lowRuleText, responsesText } from '../report-texts.ts'
import { Facts, type Fact } from './Facts.tsx'
import { SectionHeading } from './SectionHeading.tsx'
import type { SectionProps } from './section-props.ts'
import { SourceFile } from './SourceFile.tsx'

/** The last page: everything that is needed to get the same numbers again. */
export function Provenance({ report, words }: SectionProps) {
  const thresholds = readThresholds(report.thresholds)
  const isShared = report.sources.some(({ credit = {} }) =>
    CREDITED_FIELDS.some(field => credit[field]?.way === 'each'),
  )
  const definitions = [
    'shareInterval',
    'meanInterval',
    ...(isShared ? ['sharedNames'] : []),
    'naming',
    'rounding',
  ]
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
      <div className="report-definitions">
        <h3>{words.t('report:source.definitions')}</h3>
        {definitions.map(definition => (
          <p key={definition} className="report-definition">
            {words.t(`report:source.${definition}`, thresholdValues(thresholds))}
          </p>
        ))}
      </div>
    </section>
  )
}

function languageFacts({ report, words }: SectionProps): Fact[] {
  const list = languageMix(words, report.themes.languages)
  return list === null ? [] : [{ name: words.t('report:source.languages'), values: [list] }]
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
    ...languageFacts({ report, words }),
    ...mergeFacts({ report, words }),
    {
      name: words.t('thresholds:heading'),
      values: thresholdSentences(words, readThresholds(report.thresholds)),
    },
    ...(report.openHours === undefined
      ? []
      : [{ name: words.t('openHours:heading'), values: [statedHours(words, report.openHours.days)] }]),
    { name: say('timezone'), values: [report.timezone] },
    { name: say('selection'), values: [filterText(report, words)] },
    { name: say('inPlay'), values: [responsesText(report, words)] },
    ...(report.summary.withoutDate > 0
      ? [{ name: say('withoutDate'), values: [formatCount(report.summary.withoutDate)] }]
      : []),
    { name: say('privacy'), values: privacySentences(words, report.privacy) },
    { name: say('made'), values: [`Lowdown ${report.generator.version}`] },
  ]
}

/** Merges that are printed one by one, and characters of each. */
const MERGES_SHOWN = 60
const MERGE_LENGTH = 400

/** Which names of the files count under one. */
function mergeFacts({ report, words }: SectionProps): Fact[] {
  return CREDITED_FIELDS.flatMap(field => {
    const merges = (report.merges ?? []).filter(merge => merge.field === field)
    if (merges.length === 0) return []
    const sentences = merges.slice(0, MERGES_SHOWN).map(({ shown, from }) => {
      const names = from.map(name => `“${name}”`).join(', ')
      return shorten(words.t('report:source.merge', { shown, names }), MERGE_LENGTH)
    })
    const more = merges.length - sentences.length
    const rest = more > 0 ? [words.t('report:source.mergesMore', { n: formatCount(more) })] : []
    return [{ name: words.t(`report:source.merges.${field}`), values: [...sentences, ...rest] }]
  })
}
