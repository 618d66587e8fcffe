import { supportRows, supportSentences } from '#words/support-sentences.ts'
import type { SectionProps } from './section-props.ts'

/** What the tickets behind the answers took, against the score; nothing where the files do not say. */
export function SupportWork({ report, words }: SectionProps) {
  const { support } = report.findings
  if (support === undefined) return null
  return (
    <>
      <h3>{words.t('support:title')}</h3>
      {supportSentences(words, support).map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      <table className="report-table">
        <caption>{words.t('support:caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('support:figure')}</th>
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
        <tbody>
          {supportRows(words, support).map(row => (
            <tr key={row.key}>
              <th scope="row">{row.figure}</th>
              <td>{row.range}</td>
              <td className="number">{row.responses}</td>
              <td className="number">{row.lowShare}</td>
              <td className="number">{row.interval}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="report-note">{words.t('support:note')}</p>
    </>
  )
}
