import { useCallback, useEffect, useMemo, useState } from 'react'
import type { EngineJobs } from '#contracts/engine-jobs.ts'
import type { ResponseCount } from '#core/importing/count-responses.ts'
import { listFamily } from '#storage/projects.ts'
import type { ProjectRecord } from '#storage/records.ts'
import { useServices } from '../../app/app-services.ts'
import { useJob } from '../../jobs/use-job.ts'
import { useLiveQuery } from '../../jobs/use-live-query.ts'
import { estimatedCount } from './estimated-count.ts'
import type { ImportDraft } from './import-draft.ts'
import { planOf } from './import-model.ts'
import { keptApartBy, metricDrafts } from './metric-set.ts'
import { projectOfMetric } from './project-of-metric.ts'
import type { ImportFlow } from './use-import-flow.ts'

/** Quiet after a change before the file is read through: who settles several things is not followed at every step. */
const SETTLED_MS = 200

/** What one metric would give. */
export interface ForetoldCount {
  /** '' where the file has one metric. */
  readonly metric: string
  /** Null while there is no scale. What is not exact is the most that can come. */
  readonly count: ResponseCount | null
}

export interface ForetoldCounts {
  /** Of each metric that is taken. */
  readonly counts: readonly ForetoldCount[]
  /** The file is being read for the exact counts. */
  readonly isCounting: boolean
}

type Question = EngineJobs['foretell-import']['input']
type Answer = EngineJobs['foretell-import']['output']

/**
 * How many responses the import would give as things stand, for each metric: at once from what the inspection knows, and
 * where that cannot be exact (rows that are taken in after all, responses that are there already, several ratings of a ticket, several files), from reading
 * the file as the import will read it, once for each such metric.
 *
 * @param isReady - False while something keeps the draft from being imported: then nothing is read.
 */
export function useForetoldCounts(
  draft: ImportDraft,
  isReady: boolean,
  { sourceId, replaces }: Pick<ImportFlow, 'sourceId' | 'replaces'>,
  project: ProjectRecord | null,
): ForetoldCounts {
  const projectOf = useProjectOfMetric(draft, project)
  const metrics = useMemo(
    () =>
      metricDrafts(draft).flatMap(({ name, isTaken, draft: one }) => {
        if (!isTaken) return []
        const target = projectOf(name)
        const replaced = replaces.reduce((sum, { outcome }) => sum + outcome.responses, 0)
        const estimate = estimatedCount(one, (target?.responses ?? 0) - replaced)
        return [{ metric: name, projectId: target?.id ?? null, plan: planOf(one), estimate }]
      }),
    [draft, replaces, projectOf],
  )
  const questions = metrics.map(({ estimate, plan, projectId }): Question | null =>
    !isReady || estimate?.isExact !== false || plan === null || sourceId === null
      ? null
      : { sourceId, projectId, plan, replaces: replaces.map(({ id }) => id) },
  )
  const { answers, isAsking } = useAnswers(questions)
  const counts = metrics.map(({ metric, estimate }, index): ForetoldCount => {
    const answer = answers?.[index]
    return {
      metric,
      count: answer === undefined || answer === null ? estimate : { ...answer, isExact: true },
    }
  })
  return { counts, isCounting: isAsking }
}

/** The project that a metric goes into; null for a new one. */
function useProjectOfMetric(
  draft: ImportDraft,
  project: ProjectRecord | null,
): (metric: string) => ProjectRecord | null {
  const { database } = useServices()
  const by = keptApartBy(draft)
  const familyId = project?.family?.id
  const query = useCallback(() => listFamily(database, familyId), [database, familyId])
  const live = useLiveQuery(query)
  const family = live.status === 'ready' ? live.value : null
  return useCallback(
    metric => (by === null ? project : (projectOfMetric(family ?? [], by, metric) ?? null)),
    [by, project, family],
  )
}

interface Answers {
  /** One for each question, null where there is none; null as a whole until all are there. */
  readonly answers: readonly (Answer | null)[] | null
  readonly isAsking: boolean
}

/** The counts for exactly these questions, never for those before. */
function useAnswers(questions: readonly (Question | null)[]): Answers {
  const { run, reset } = useJob('foretell-import')
  const [known, setKnown] = useState<{ readonly key: string } & Pick<Answers, 'answers'>>()
  const key = questions.every(question => question === null) ? null : JSON.stringify(questions)
  useEffect(() => {
    if (key === null) return
    let isWanted = true
    const ask = async () => {
      const answers: (Answer | null)[] = []
      for (const question of JSON.parse(key) as typeof questions) {
        const end = question === null ? null : await run(question)
        if (!isWanted || end?.status === 'cancelled') return
        answers.push(end?.status === 'done' ? end.result : null)
      }
      setKnown({ key, answers })
    }
    const timer = setTimeout(() => void ask(), SETTLED_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
      reset()
    }
  }, [key, run, reset])
  if (key === null) return { answers: null, isAsking: false }
  return known?.key === key ? { answers: known.answers, isAsking: false } : { answers: null, isAsking: true }
}
