import { setImmediate } from 'node:timers/promises'
import type { JobContext, Progress } from '#core/job-context.ts'

/** Longest stretch of work without letting signals and timers in. */
const STRETCH_MS = 30

/**
 * A job context for plain Node. `part` maps the job's own 0..1 into its share of the whole run.
 */
export function createNodeContext(options: {
  readonly signal: AbortSignal
  readonly report: (progress: Progress) => void
  readonly part: readonly [from: number, to: number]
}): JobContext {
  const { signal, report } = options
  const [from, to] = options.part
  let restedMs = performance.now()
  return {
    signal,
    report: progress => report({ ...progress, fraction: from + (to - from) * progress.fraction }),
    async pause() {
      if (performance.now() - restedMs < STRETCH_MS) return
      await setImmediate()
      restedMs = performance.now()
      signal.throwIfAborted()
    },
  }
}
