import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Report } from '#core/report/report.ts'
import type { Scale } from '#core/survey/scale.ts'
import { disguiseWords } from '#words/privacy-sentences.ts'
import { figuresRevision } from '#storage/records.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobResult } from '../../jobs/use-job-result.ts'
import { figuresOf, FiguresPanel, NothingInPlay } from '../analysis/index.ts'
import { ReportOptions } from './ReportOptions.tsx'
import { ReportPreview } from './ReportPreview.tsx'
import { dayOf, defaultReportTitle } from './report-title.ts'
import './report-screen.css'

/** The deliverable: its title and reach, its pages, and the ways to save it. */
export function ReportScreen() {
  const { t } = useTranslation()
  const { project, summary } = useProject()
  if (project.scale === null) return null
  if (summary.result?.selected === 0) return <NothingInPlay title={t('screens:app.section.report')} />
  return <ReportMaker scale={project.scale} />
}

function ReportMaker({ scale }: { readonly scale: Scale }) {
  const { words } = useServices()
  const { project, selection } = useProject()
  const [madeOn] = useState(() => dayOf(new Date()))
  const standardTitle = defaultReportTitle(project.name, scale, words)
  const [chosenTitle, setTitle] = useState<string | null>(null)
  const input = {
    projectId: project.id,
    selection,
    title: standardTitle,
    madeOn,
    language: words.language,
    ...(project.trendUnit !== undefined && { trendUnit: project.trendUnit }),
    privacy: project.namesInReports === true ? null : disguiseWords(words),
  }
  const revision = `${figuresRevision(project)} ${project.headline ?? ''}`
  const figures = figuresOf(useJobResult('build-report', input, revision))
  const title = chosenTitle ?? standardTitle
  const report = figures.isStale ? null : withTitle(figures.result, title.trim() || standardTitle)
  return (
    <div className="make-report">
      <ReportOptions title={title} onTitle={setTitle} report={report} />
      <div className="make-report-pages">
        <FiguresPanel title={words.t('screens:analysis.report.preview')} figures={figures}>
          {result => <ReportPreview report={result} title={title.trim() || standardTitle} />}
        </FiguresPanel>
      </div>
    </div>
  )
}

/** The title is the only part that the user types: the figures need not be counted again for it. */
function withTitle(report: Report | null, title: string): Report | null {
  return report === null ? null : { ...report, title }
}
