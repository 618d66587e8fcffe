import type { Report } from '#core/report/report.ts'
import type { Words } from '#words/create-words.ts'

/** What every section of the report takes. */
export interface SectionProps {
  readonly report: Report
  readonly words: Words
}
