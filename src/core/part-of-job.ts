import type { JobContext } from './job-context.ts'

/** The context for a part of a job: its fractions 0..1 become `from`..`to` of the whole. */
export function partOfJob(context: JobContext, from: number, to: number): JobContext {
  return {
    signal: context.signal,
    pause: () => context.pause(),
    report: progress => {
      context.report({ ...progress, fraction: from + (to - from) * progress.fraction })
    },
  }
}
