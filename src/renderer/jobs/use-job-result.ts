import { useCallback, useEffect, useMemo, useState } from 'react'
import type { EngineJobs, JobName } from '#contracts/engine-jobs.ts'
import { useJob, type JobState } from './use-job.ts'

export interface JobResult<Output> extends JobState<Output> {
  /** Run the same input again, after a failure. */
  readonly retry: () => void
}

/**
 * The result of a job for an input, run again whenever the input is another (compared as JSON). The result of the
 * input before stays until the new one is there. Null input: nothing is asked.
 *
 * @param revision - Whatever else the result depends on: the project's revision.
 */
export function useJobResult<N extends JobName>(
  job: N,
  input: EngineJobs[N]['input'] | null,
  revision: number | string = 0,
): JobResult<EngineJobs[N]['output']> {
  const { run, reset, status, result, progress, error } = useJob(job)
  const [attempt, setAttempt] = useState(0)
  const key = input === null ? null : JSON.stringify(input)
  useEffect(() => {
    if (key === null) reset()
    else void run(JSON.parse(key) as EngineJobs[N]['input'])
  }, [key, revision, attempt, run, reset])
  const retry = useCallback(() => {
    setAttempt(before => before + 1)
  }, [])
  return useMemo(() => ({ status, result, progress, error, retry }), [status, result, progress, error, retry])
}
