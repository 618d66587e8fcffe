import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { ResponseCount } from '#core/importing/count-responses.ts'
import { REJECT_REASONS } from '#core/importing/mapping.ts'
import type { ProjectRecord } from '#storage/records.ts'
import { formatCount } from '#words/format.ts'
import { useImportStarter } from '../../app/import-starter.ts'
import { Button } from '../../ui/Button.tsx'
import { estimatedCount } from './estimated-count.ts'
import { goToProblem } from './go-to-problem.ts'
import type { ImportDraft } from './import-draft.ts'
import { openMetric, openQuestions, planOf, problemOf } from './import-model.ts'
import { keptApartBy, metricDrafts } from './metric-set.ts'
import { useForetoldCount } from './use-foretold-count.ts'
import type { ImportFlow } from './use-import-flow.ts'

interface ImportBarProps {
  readonly draft: ImportDraft
  readonly flow: ImportFlow
  readonly project: ProjectRecord | null
  /** False: its scale is another than that of the project. */
  readonly fitsProject: boolean
}

/** What the import will give as things stand, and the button that does it, or leads to what has to be settled first. */
export function ImportBar({ draft, flow, project, fitsProject }: ImportBarProps) {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  const { finish } = useImportStarter()
  const problem = problemOf(draft) ?? (fitsProject ? null : 'other-scale')
  const { count, isCounting } = useForetoldCount(
    draft,
    problem === null && draft.metrics === undefined ? planOf(draft) : null,
    flow,
    project,
  )
  const back = () => {
    finish(null)
    navigate('/')
  }
  const settle = () => {
    const open = problem === 'open-metric' ? openMetric(draft) : null
    // With its questions in sight the button leads to the first of them.
    if (open !== null) flow.change({ kind: 'look-at-metric', index: open })
    else if (problem !== null) goToProblem(problem, draft)
  }
  return (
    <footer className="import-bar">
      <div className="import-bar-words" role="status">
        {problem === null && draft.metrics !== undefined ? (
          <MetricCounts draft={draft} others={project?.responses ?? 0} />
        ) : problem === null && count !== null ? (
          <CountWords count={count} isCounting={isCounting} />
        ) : (
          <p>{t(`screens:import.problem.${problem ?? 'no-scale'}`)}</p>
        )}
        {project !== null && (
          <p className="import-note">{t('screens:import.into', { project: project.name })}</p>
        )}
      </div>
      <Button onPress={back}>{t('screens:ui.cancel')}</Button>
      {problem === null ? (
        <StartButton draft={draft} count={count} flow={flow} />
      ) : (
        <Button kind="primary" onPress={settle}>
          {t(`screens:import.settle.${problem}`, { count: openQuestions(draft).length })}
        </Button>
      )}
    </footer>
  )
}

interface StartButtonProps {
  readonly draft: ImportDraft
  readonly count: ResponseCount | null
  readonly flow: ImportFlow
}

function StartButton({ draft, count, flow }: StartButtonProps) {
  const { t } = useTranslation()
  const by = keptApartBy(draft)
  if (by !== null) {
    return (
      <Button kind="primary" onPress={flow.startImport}>
        {t(`screens:import.startMetrics.${by}`, {
          count: draft.metrics?.entries.filter(({ isTaken }) => isTaken).length,
        })}
      </Button>
    )
  }
  const responses = count?.responses ?? 0
  const values = { count: responses, responses: formatCount(responses) }
  return (
    <Button kind="primary" isDisabled={responses === 0} onPress={flow.startImport}>
      {responses === 0 ? t('screens:import.startNone') : t(startKey(count, flow), values)}
    </Button>
  )
}

function startKey(count: ResponseCount | null, { replaces }: ImportFlow): string {
  if (count?.isExact === false)
    return replaces.length === 0 ? 'screens:import.startAbout' : 'screens:import.replaceStartAbout'
  return replaces.length === 0 ? 'screens:import.start' : 'screens:import.replaceStart'
}

/** What each of the metrics that are taken will give. */
function MetricCounts({ draft, others }: { readonly draft: ImportDraft; readonly others: number }) {
  const { t } = useTranslation()
  const counts = metricDrafts(draft).flatMap(({ name, isTaken, draft: one }) => {
    const count = isTaken ? estimatedCount(one, others) : null
    if (count === null) return []
    const { responses, isExact } = count
    const key = isExact ? 'screens:import.gives' : 'screens:import.givesAtMost'
    const said = t(key, { count: responses, responses: formatCount(responses) })
    return [t('screens:import.metric.gives', { metric: name, responses: said })]
  })
  return <p>{counts.join(' · ')}</p>
}

interface CountWordsProps {
  readonly count: ResponseCount
  readonly isCounting: boolean
}

function CountWords({ count, isCounting }: CountWordsProps) {
  const { t } = useTranslation()
  const rejected = REJECT_REASONS.flatMap(reason => {
    const n = count.rejected[reason] ?? 0
    return n === 0
      ? []
      : [t('screens:import.rejected', { n: formatCount(n), reason: t(`screens:import.reason.${reason}`) })]
  })
  const values = { count: count.responses, responses: formatCount(count.responses) }
  return (
    <>
      <p>{t(count.isExact ? 'screens:import.gives' : 'screens:import.givesAtMost', values)}</p>
      {rejected.length > 0 && (
        <p className="import-note">{t('screens:import.notTaken', { reasons: rejected.join(' · ') })}</p>
      )}
      {isCounting && <p className="import-note">{t('screens:import.countingKnown')}</p>}
    </>
  )
}
