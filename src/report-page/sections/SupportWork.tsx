import { readThresholds } from '#core/statistics/base-size.ts'
import { hiddenRanges, supportRows, supportSentences } from '#words/support-sentences.ts'
import type { SectionProps } from './section-props.ts'

const COLUMNS = 4

/** What the tickets behind the answers took, against the score; nothing where the files do not say. */
export function SupportWork({ report, words }: SectionProps) {
  const { support } = report.findings
  if (support === undefined) return null
  const thresholds = readThresholds(report.thresholds)
  const rows = supportRows(words, support, thresholds)
  const figures = [...new Set(rows.map(({ figure }) => figure))]
  const hidden = hiddenRanges(words, support, thresholds)
  return (
    <>
      <h3>{words.t('support:title')}</h3>
      {supportSentences(words, support).map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      {rows.length > 0 && (
        <table className="report-table">
          <caption>{words.t('support:caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{words.t('support:range')}</th>
              <th scope="col" className="number">
                {words.t('support:responses')}
              </th>
              <th scope="col" className="number">
                {words.t('support:lowShare')}
              </th>
              <th scope="col" className="number">
                {words.t('support:interval')}
              </th>
            </tr>
          </thead>
          {figures.map(figure => (
            <tbody key={figure}>
              <tr className="group">
                <th scope="rowgroup" colSpan={COLUMNS}>
                  {figure}
                </th>
              </tr>
              {rows
                .filter(row => row.figure === figure)
                .map(row => (
                  <tr key={row.key} className={row.base === 'normal' ? undefined : 'small'}>
                    <th scope="row">{row.range}</th>
                    <td className="number">{row.responses}</td>
                    <td className="number">{row.lowShare}</td>
                    <td className="number range">{row.interval}</td>
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      )}
      <p className="report-note">{[...hidden, words.t('support:note')].join(' ')}</p>
    </>
  )
}
