import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EngineJobs } from '#contracts/engine-jobs.ts'
import type { ComparedField } from '#core/statistics/comparison/comparison-choice.ts'
import type { ComparedMeasure } from '#core/statistics/comparison/comparison.ts'
import type { Scale } from '#core/survey/scale.ts'
import { figuresRevision } from '#storage/records.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobClient } from '../../jobs/job-client-context.ts'
import { useJobResult } from '../../jobs/use-job-result.ts'
import {
  figuresOf,
  FiguresPanel,
  lastComparison,
  NothingInPlay,
  rememberComparison,
} from '../analysis/index.ts'
import { choiceOf, HALVES } from './compare-form.ts'
import { CompareControls } from './CompareControls.tsx'
import { ComparisonView } from './ComparisonView.tsx'
import { formOf } from './form-of-choice.ts'
import './compare.css'

/** Two periods, or two groups, side by side: how far they are apart, and from what that comes. */
export function CompareScreen() {
  const { t } = useTranslation()
  const { project, summary } = useProject()
  if (project.scale === null) return null
  if (summary.result?.selected === 0) return <NothingInPlay title={t('screens:app.section.compare')} />
  return <Compare scale={project.scale} />
}

function Compare({ scale }: { readonly scale: Scale }) {
  const { t } = useTranslation()
  const client = useJobClient()
  const { project, selection, summary } = useProject()
  const [last] = useState(() => lastComparison(client, project.id))
  const [form, setForm] = useState(() => (last === null ? HALVES : formOf(last.choice)))
  const [groupBy, setGroupBy] = useState<readonly ComparedField[] | null>(last?.groupBy ?? null)
  const [measure, setMeasure] = useState<ComparedMeasure>('low-share')
  const wanted = choiceOf(form)
  // What was asked for last stays while the controls ask for nothing.
  const [choice, setChoice] = useState(wanted ?? HALVES_CHOICE)
  if (wanted !== null && JSON.stringify(wanted) !== JSON.stringify(choice)) setChoice(wanted)
  useEffect(
    () => rememberComparison(client, { projectId: project.id, choice, groupBy }),
    [client, project.id, choice, groupBy],
  )
  const input: EngineJobs['compare']['input'] = { projectId: project.id, selection, choice, groupBy, measure }
  const figures = figuresOf(useJobResult('compare', input, figuresRevision(project)))
  const { result } = figures
  return (
    <div className="compare">
      {result !== null && (
        <CompareControls
          form={form}
          onForm={setForm}
          groupBy={groupBy}
          groupedBy={result.comparison.groupedBy}
          onGroupBy={setGroupBy}
          measure={measure}
          onMeasure={setMeasure}
          columns={result.columns}
          period={summary.result?.period ?? null}
          scale={scale}
        />
      )}
      <FiguresPanel title={t('screens:app.section.compare')} figures={figures}>
        {({ comparison }) => <ComparisonView comparison={comparison} scale={scale} />}
      </FiguresPanel>
    </div>
  )
}

const HALVES_CHOICE = { kind: 'halves' } as const
