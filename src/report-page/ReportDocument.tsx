import { memo } from 'react'
import type { Report } from '#core/report/report.ts'
import { BREAKDOWN_FIELDS } from '#core/statistics/figures.ts'
import { InTurn } from '#drawing/turns.tsx'
import type { Words } from '#words/create-words.ts'
import '#drawing/tokens.css'
import './report.css'
import { BreakdownSection } from './sections/BreakdownSection.tsx'
import { ComparisonSection } from './sections/ComparisonSection.tsx'
import { FieldsSection } from './sections/FieldsSection.tsx'
import { Limits } from './sections/Limits.tsx'
import { Overview } from './sections/Overview.tsx'
import { Provenance } from './sections/Provenance.tsx'
import { Themes } from './sections/Themes.tsx'
import { TitlePage } from './sections/TitlePage.tsx'

interface ReportDocumentProps {
  readonly report: Report
  readonly words: Words
  /** In place of the title in the report, while it is typed: only the first page is drawn anew. */
  readonly title?: string
}

/**
 * The whole report: preview, PDF and HTML file are this component. It computes no figure; it shows those it is given.
 * Complete at once, but section by section where drawing takes turns (the preview).
 */
export function ReportDocument({ report, words, title = report.title }: ReportDocumentProps) {
  return (
    <article className="report" lang={report.language}>
      <TitlePage report={{ ...report, title }} words={words} />
      <FiguresPages report={report} words={words} />
    </article>
  )
}

const FiguresPages = memo(function FiguresPages({ report, words }: Omit<ReportDocumentProps, 'title'>) {
  return (
    <>
      <InTurn>
        <Overview report={report} words={words} />
      </InTurn>
      <InTurn>
        <Themes report={report} words={words} />
      </InTurn>
      {BREAKDOWN_FIELDS.map(field => (
        <InTurn key={field}>
          <BreakdownSection field={field} report={report} words={words} />
        </InTurn>
      ))}
      <InTurn>
        <FieldsSection report={report} words={words} />
      </InTurn>
      {report.comparison !== undefined && (
        <InTurn>
          <ComparisonSection report={report} words={words} />
        </InTurn>
      )}
      <InTurn>
        <Limits report={report} words={words} />
      </InTurn>
      <InTurn>
        <Provenance report={report} words={words} />
      </InTurn>
    </>
  )
})
