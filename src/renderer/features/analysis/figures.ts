import type { AppError } from '#core/errors.ts'
import type { Progress } from '#core/job-context.ts'
import type { JobState } from '../../jobs/use-job.ts'

/** Figures that a screen shows, and how far they are. */
export interface Figures<Output> {
  /** Of the selection in force, or while `isStale` of the one before; null before the first. */
  readonly result: Output | null
  /** The result belongs to an earlier selection or low rule: never shown without saying so. */
  readonly isStale: boolean
  /** The result is of before an edit of the user, which counts within a moment: it can be used meanwhile. */
  readonly isEdited?: boolean
  readonly status: 'running' | 'done' | 'failed' | 'cancelled'
  readonly progress: Progress | null
  readonly error: AppError | null
  /** Null where there is nothing worth cancelling. */
  readonly cancel: (() => void) | null
  /** Ask again, after a failure or a cancel. */
  readonly retry: () => void
}

/** A job that is always asked for, as figures; one that has not begun yet is as good as running. */
export function figuresOf<Output>(job: JobState<Output> & { readonly retry: () => void }): Figures<Output> {
  const status = job.status === 'idle' ? 'running' : job.status
  const isStale = status !== 'done' && job.result !== null
  return {
    result: job.result,
    isStale,
    status,
    progress: job.progress,
    error: job.error,
    cancel: null,
    retry: job.retry,
  }
}
