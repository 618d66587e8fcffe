import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
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
  return useJobResultAhead(job, input, revision)[0]
}

/**
 * The same, with a function that runs the job for an input that is about to come: at once instead of when the page has been
 * drawn with it. Where another one comes after all, that is run.
 */
export function useJobResultAhead<N extends JobName>(
  job: N,
  input: EngineJobs[N]['input'] | null,
  revision: number | string = 0,
): readonly [JobResult<EngineJobs[N]['output']>, askAhead: (input: EngineJobs[N]['input']) => void] {
  const { run, reset, status, result, progress, error } = useJob(job)
  const [attempt, setAttempt] = useState(0)
  const askedAhead = useRef<string | null>(null)
  const key = input === null ? null : JSON.stringify(input)
  const askAhead = useCallback(
    (coming: EngineJobs[N]['input']) => {
      askedAhead.current = runKey(JSON.stringify(coming), revision, attempt)
      void run(coming)
    },
    [revision, attempt, run],
  )
  useEffect(() => {
    const isAsked = key !== null && askedAhead.current === runKey(key, revision, attempt)
    askedAhead.current = null
    if (key === null) reset()
    else if (!isAsked) void run(JSON.parse(key) as EngineJobs[N]['input'])
  }, [key, revision, attempt, run, reset])
  const retry = useCallback(() => {
    setAttempt(before => before + 1)
  }, [])
  const shown = useMemo(
    () => ({ status, result, progress, error, retry }),
    [status, result, progress, error, retry],
  )
  return [shown, askAhead]
}

function runKey(key: string, revision: number | string, attempt: number): string {
  return `${revision} ${attempt} ${key}`
}
