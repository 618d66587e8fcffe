import type { Report } from '#core/report/report.ts'
import { BREAKDOWN_FIELDS } from '#core/statistics/figures.ts'
import type { Words } from '#words/create-words.ts'
import '#drawing/tokens.css'
import './report.css'
import { BreakdownSection } from './sections/BreakdownSection.tsx'
import { Limits } from './sections/Limits.tsx'
import { Overview } from './sections/Overview.tsx'
import { Provenance } from './sections/Provenance.tsx'
import { Themes } from './sections/Themes.tsx'
import { TitlePage } from './sections/TitlePage.tsx'

/** The whole report: preview, PDF and HTML file are this component. It computes no figure; it shows those it is given. */
export function ReportDocument({ report, words }: { readonly report: Report; readonly words: Words }) {
  return (
    <article className="report" lang={report.language}>
      <TitlePage report={report} words={words} />
      <Overview report={report} words={words} />
      <Themes report={report} words={words} />
      {BREAKDOWN_FIELDS.map(field => (
        <BreakdownSection key={field} field={field} report={report} words={words} />
      ))}
      <Limits report={report} words={words} />
      <Provenance report={report} words={words} />
    </article>
  )
}
