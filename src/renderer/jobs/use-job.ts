import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import type { EngineJobs, JobName } from '#contracts/engine-jobs.ts'
import { AppError, fromWireError, isAbortError, toWireError } from '#core/errors.ts'
import type { Progress } from '#core/job-context.ts'
import { useJobClient } from './job-client-context.ts'

type JobStatus = 'idle' | 'running' | 'done' | 'failed'

/** How a run ended; a cancel, by the user or by a newer run, is no failure. */
type JobEnd<Output> =
  | { readonly status: 'done'; readonly result: Output }
  | { readonly status: 'failed'; readonly error: AppError }
  | { readonly status: 'cancelled' }

export interface JobState<Output> {
  readonly status: JobStatus
  /** Of the last run that was done; it stays while the next one runs. */
  readonly result: Output | null
  /** Null unless running and reported. */
  readonly progress: Progress | null
  /** Null unless failed. */
  readonly error: AppError | null
}

export interface UsedJob<N extends JobName> extends JobState<EngineJobs[N]['output']> {
  /** Start; a run under way is cancelled first, its end is not shown. */
  readonly run: (
    input: EngineJobs[N]['input'],
    transfer?: readonly Transferable[],
  ) => Promise<JobEnd<EngineJobs[N]['output']>>
  /** Cancel what runs; back to the last result. */
  readonly cancel: () => void
  /** Cancel what runs and forget result and error. */
  readonly reset: () => void
}

const IDLE = { status: 'idle', result: null, progress: null, error: null } as const

/** One kind of job from a component: the latest run wins, and leaving the screen cancels it. */
export function useJob<N extends JobName>(job: N): UsedJob<N> {
  type Output = EngineJobs[N]['output']
  const client = useJobClient()
  const [state, setState] = useState<JobState<Output>>(IDLE)
  const current = useRef<AbortController | null>(null)

  const stop = useCallback(() => {
    current.current?.abort()
    current.current = null
  }, [])
  useEffect(() => stop, [stop, client, job])

  const run = useCallback(
    async (input: EngineJobs[N]['input'], transfer?: readonly Transferable[]): Promise<JobEnd<Output>> => {
      stop()
      const controller = new AbortController()
      current.current = controller
      const show = (change: (before: JobState<Output>) => JobState<Output>): void => {
        // What follows from a result is drawn in slices: the page can be used meanwhile.
        if (current.current === controller) startTransition(() => setState(change))
      }
      show(before => ({ ...before, status: 'running', progress: null, error: null }))
      const end = await endOf<Output>(
        client.run(job, input, {
          signal: controller.signal,
          onProgress: progress => {
            show(before => ({ ...before, progress }))
          },
          transfer,
        }),
      )
      show(before => stateAfter(before, end))
      return end
    },
    [client, job, stop],
  )

  const cancel = useCallback(() => {
    stop()
    setState(before => stateAfter(before, { status: 'cancelled' }))
  }, [stop])
  const reset = useCallback(() => {
    stop()
    setState(IDLE)
  }, [stop])

  return { ...state, run, cancel, reset }
}

async function endOf<Output>(running: Promise<Output>): Promise<JobEnd<Output>> {
  try {
    return { status: 'done', result: await running }
  } catch (error) {
    if (isAbortError(error)) return { status: 'cancelled' }
    return { status: 'failed', error: error instanceof AppError ? error : fromWireError(toWireError(error)) }
  }
}

function stateAfter<Output>(before: JobState<Output>, end: JobEnd<Output>): JobState<Output> {
  if (end.status === 'done') return { status: 'done', result: end.result, progress: null, error: null }
  if (end.status === 'failed') return { ...before, status: 'failed', progress: null, error: end.error }
  if (before.status !== 'running') return before
  return { ...before, status: before.result === null ? 'idle' : 'done', progress: null }
}
