import { useEffect, useMemo, useState } from 'react'
import type { EngineJobs } from '#contracts/engine-jobs.ts'
import type { ResponseCount } from '#core/importing/count-responses.ts'
import type { ImportPlan } from '#core/importing/mapping.ts'
import type { ProjectRecord } from '#storage/records.ts'
import { useJob } from '../../jobs/use-job.ts'
import { estimatedCount } from './estimated-count.ts'
import type { ImportDraft } from './import-draft.ts'
import type { ImportFlow } from './use-import-flow.ts'

/** Quiet after a change before the file is read through: who settles several things is not followed at every step. */
const SETTLED_MS = 200

interface ForetoldCount {
  /** Null while there is no scale. What is not exact is the most that can come. */
  readonly count: ResponseCount | null
  /** The file is being read for the exact count. */
  readonly isCounting: boolean
}

type Question = EngineJobs['foretell-import']['input']

/**
 * How many responses the import would give as things stand: at once from what the inspection knows, and where that
 * cannot be exact (responses that are there already, several ratings of a ticket, several files), from reading the file
 * as the import will read it.
 *
 * @param plan - Null while something keeps the draft from being imported.
 */
export function useForetoldCount(
  draft: ImportDraft,
  plan: ImportPlan | null,
  flow: Pick<ImportFlow, 'sourceId' | 'replaces'>,
  project: ProjectRecord | null,
): ForetoldCount {
  const { sourceId, replaces } = flow
  const others = (project?.responses ?? 0) - replaces.reduce((sum, { outcome }) => sum + outcome.responses, 0)
  const estimate = useMemo(() => estimatedCount(draft, others), [draft, others])
  const question: Question | null =
    plan === null || sourceId === null
      ? null
      : {
          sourceId,
          projectId: project?.id ?? null,
          plan,
          replaces: replaces.map(({ id }) => id),
        }
  const { answer, isAsking } = useAnswer(estimate?.isExact === false ? question : null)
  if (answer !== null) return { count: { ...answer, isExact: true }, isCounting: false }
  return { count: estimate, isCounting: isAsking }
}

interface Answer {
  /** Null until it is there, and where there is none. */
  readonly answer: EngineJobs['foretell-import']['output'] | null
  readonly isAsking: boolean
}

/** The count for exactly this question, never for the one before. */
function useAnswer(question: Question | null): Answer {
  const { run, reset } = useJob('foretell-import')
  const [known, setKnown] = useState<{ readonly key: string } & Pick<Answer, 'answer'>>()
  const key = question === null ? null : JSON.stringify(question)
  useEffect(() => {
    if (key === null) return
    const timer = setTimeout(() => {
      void run(JSON.parse(key) as Question).then(end => {
        if (end.status !== 'cancelled') setKnown({ key, answer: end.status === 'done' ? end.result : null })
      })
    }, SETTLED_MS)
    return () => {
      clearTimeout(timer)
      reset()
    }
  }, [key, run, reset])
  if (key === null) return { answer: null, isAsking: false }
  return known?.key === key ? { answer: known.answer, isAsking: false } : { answer: null, isAsking: true }
}
