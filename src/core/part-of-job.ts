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

/** The context for one of `count` parts of a job that are taken for equal, `index` from 0; they begin at `from`. */
export function equalPartOfJob(
  context: JobContext,
  { index, count, from = 0 }: { readonly index: number; readonly count: number; readonly from?: number },
): JobContext {
  const share = (1 - from) / count
  return partOfJob(context, from + index * share, from + (index + 1) * share)
}
