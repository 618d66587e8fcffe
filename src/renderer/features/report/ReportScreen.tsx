import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readOpenHours } from '#core/statistics/open-hours.ts'
import type { Report } from '#core/report/report.ts'
import { readRepeatDays } from '#core/statistics/support/repeat-contacts.ts'
import type { Scale } from '#core/survey/scale.ts'
import { disguiseWords } from '#words/privacy-sentences.ts'
import { figuresRevision } from '#storage/records.ts'
import { sideName } from '#words/comparison-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobClient } from '../../jobs/job-client-context.ts'
import { useJobResult } from '../../jobs/use-job-result.ts'
import { figuresOf, FiguresPanel, lastComparison, NothingInPlay } from '../analysis/index.ts'
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
  const client = useJobClient()
  const [compare] = useState(() => lastComparison(client, project.id) ?? UNASKED)
  const [isCompared, setCompared] = useState(compare !== UNASKED)
  const input = {
    projectId: project.id,
    selection,
    title: standardTitle,
    madeOn,
    language: words.language,
    ...(project.trendUnit !== undefined && { trendUnit: project.trendUnit }),
    ...(project.reportFields !== undefined && { fields: project.reportFields }),
    privacy: project.namesInReports === true ? null : disguiseWords(words),
    ...(isCompared && { compare: { choice: compare.choice, groupBy: compare.groupBy } }),
  }
  const hours = readOpenHours(project.openHours)?.join() ?? ''
  const days = readRepeatDays(project.repeatDays)
  const revision = `${figuresRevision(project)} ${project.headline ?? ''} ${hours} ${days}`
  const figures = figuresOf(useJobResult('build-report', input, revision))
  const title = chosenTitle ?? standardTitle
  const report = figures.isStale ? null : withTitle(figures.result, title.trim() || standardTitle)
  return (
    <div className="make-report">
      <ReportOptions
        title={title}
        onTitle={setTitle}
        report={report}
        comparison={{
          isWanted: isCompared,
          text: words.t('screens:compare.inReport', {
            first: sideName(words, compare.choice, 'first'),
            second: sideName(words, compare.choice, 'second'),
          }),
        }}
        onComparison={setCompared}
      />
      <div className="make-report-pages">
        <FiguresPanel title={words.t('screens:analysis.report.preview')} figures={figures}>
          {result => <ReportPreview report={result} title={title.trim() || standardTitle} />}
        </FiguresPanel>
      </div>
    </div>
  )
}

/** What is offered where nothing was compared yet. */
const UNASKED = { choice: { kind: 'halves' }, groupBy: null } as const

/** The title is the only part that the user types: the figures need not be counted again for it. */
function withTitle(report: Report | null, title: string): Report | null {
  return report === null ? null : { ...report, title }
}
