import { useEffect, useState } from 'react'
import type { EngineJobs } from '#contracts/engine-jobs.ts'
import type { AppError } from '#core/errors.ts'
import { figuresRevision } from '#storage/records.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobResult } from '../../jobs/use-job-result.ts'

/** Typing goes on for so long before a rule is counted. */
const PAUSE_MS = 150
const SAMPLES = 3

export interface TriedRule {
  /** Of the rule as it was a moment ago; null before the first count, and where counting failed. */
  readonly result: EngineJobs['try-rule']['output'] | null
  /** The result is not that of the rule as it stands. */
  readonly isStale: boolean
  /** Why it could not be counted. */
  readonly error: AppError | null
  /** Count again, after a failure. */
  readonly retry: () => void
}

/**
 * What a rule matches, counted anew as it is typed.
 *
 * @param theme - The theme that the rule is for; null: a new one.
 */
export function useTriedRule(rule: string, theme: string | null): TriedRule {
  const { project, selection } = useProject()
  const settled = useSettled(rule)
  const isEmpty = settled.trim() === ''
  const input = { projectId: project.id, selection, rule: settled, theme, samples: SAMPLES }
  const job = useJobResult('try-rule', isEmpty ? null : input, figuresRevision(project))
  const result = isEmpty || job.error !== null ? null : job.result
  // The job says a moment late that it runs; what was counted says itself of which rule.
  const isStale = rule !== settled || (!isEmpty && job.error === null && result?.rule !== rule)
  return { result, isStale: isStale || job.status === 'running', error: job.error, retry: job.retry }
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(setSettled, PAUSE_MS, text)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
