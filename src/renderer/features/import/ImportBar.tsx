import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { ResponseCount } from '#core/importing/count-responses.ts'
import { REJECT_REASONS } from '#core/importing/mapping.ts'
import type { ProjectRecord } from '#storage/records.ts'
import { formatCount } from '#words/format.ts'
import { useImportStarter } from '../../app/import-starter.ts'
import { Button } from '../../ui/Button.tsx'
import { goToProblem } from './go-to-problem.ts'
import type { ImportDraft, MetricEntry } from './import-draft.ts'
import { openMetric, openQuestions, problemOf } from './import-model.ts'
import { keptApartBy } from './metric-set.ts'
import { useForetoldCounts, type ForetoldCounts } from './use-foretold-count.ts'
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
  const by = keptApartBy(draft)
  const { counts, isCounting } = useForetoldCounts(draft, problem === null, flow, project)
  const [first] = counts
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
        {problem !== null || first === undefined || first.count === null ? (
          <p>{t(`screens:import.problem.${problem ?? 'no-scale'}`)}</p>
        ) : by === null ? (
          <CountWords count={first.count} />
        ) : (
          <MetricCounts counts={counts} />
        )}
        {isCounting && <p className="import-note">{t('screens:import.countingKnown')}</p>}
        {project !== null && (
          <p className="import-note">{t('screens:import.into', { project: project.name })}</p>
        )}
      </div>
      <Button onPress={back}>{t('screens:ui.cancel')}</Button>
      {problem === null ? (
        <StartButton by={by} counts={counts} flow={flow} />
      ) : (
        <Button kind="primary" onPress={settle}>
          {t(`screens:import.settle.${problem}`, { count: openQuestions(draft).length })}
        </Button>
      )}
    </footer>
  )
}

interface StartButtonProps extends Pick<ForetoldCounts, 'counts'> {
  /** What keeps the metrics apart; null for one metric. */
  readonly by: MetricEntry['by'] | null
  readonly flow: ImportFlow
}

function StartButton({ by, counts, flow }: StartButtonProps) {
  const { t } = useTranslation()
  const responses = counts.reduce((sum, { count }) => sum + (count?.responses ?? 0), 0)
  const isExact = counts.every(({ count }) => count?.isExact !== false)
  const values = { count: responses, responses: formatCount(responses) }
  return (
    <Button kind="primary" isDisabled={responses === 0} onPress={flow.startImport}>
      {responses === 0
        ? t('screens:import.startNone')
        : by === null
          ? t(startKey(isExact, flow), values)
          : t(`screens:import.startMetrics.${by}`, {
              count: counts.length,
              responses: t(isExact ? 'screens:import.gives' : 'screens:import.givesAtMost', values),
            })}
    </Button>
  )
}

function startKey(isExact: boolean, { replaces }: ImportFlow): string {
  if (!isExact)
    return replaces.length === 0 ? 'screens:import.startAbout' : 'screens:import.replaceStartAbout'
  return replaces.length === 0 ? 'screens:import.start' : 'screens:import.replaceStart'
}

/** What each of the metrics that are taken will give. */
function MetricCounts({ counts }: Pick<ForetoldCounts, 'counts'>) {
  const { t } = useTranslation()
  const said = counts.flatMap(({ metric, count }) => {
    if (count === null) return []
    const { responses, isExact } = count
    const key = isExact ? 'screens:import.gives' : 'screens:import.givesAtMost'
    const given = t(key, { count: responses, responses: formatCount(responses) })
    return [t('screens:import.metric.gives', { metric, responses: given })]
  })
  return <p>{said.join(' · ')}</p>
}

interface CountWordsProps {
  readonly count: ResponseCount
}

function CountWords({ count }: CountWordsProps) {
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
    </>
  )
}
