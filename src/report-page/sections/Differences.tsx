import { readThresholds } from '#core/statistics/base-size.ts'
import { findingEvidence, findingSentence } from '#words/finding-sentences.ts'
import { thresholdValues } from '#words/threshold-sentences.ts'
import type { SectionProps } from './section-props.ts'

/** What differs by more than chance, each as a sentence with its numbers; says so where nothing does. */
export function Differences({ report, words }: SectionProps) {
  const { findings, unseen, isExploratory } = report.findings
  const isBlind = unseen.includes('no-low-scores') || unseen.includes('too-few-responses')
  return (
    <>
      <h3>{words.t('report:findings.heading')}</h3>
      {findings.length === 0 ? (
        <p>{isBlind ? null : words.t('report:findings.none')}</p>
      ) : (
        <ul className="report-findings">
          {findings.map(finding => (
            <li key={`${finding.code} ${finding.key} ${finding.at?.key ?? ''}`}>
              {findingSentence(words, finding)}
              <span className="report-finding-evidence">{findingEvidence(words, finding)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="report-note">
        {[
          words.t('report:findings.rule', thresholdValues(readThresholds(report.thresholds))),
          ...(isExploratory ? [words.t('report:findings.exploratory')] : []),
          ...unseen.map(part => words.t(`findings:unseen.${part}`)),
        ].join(' ')}
      </p>
    </>
  )
}
