import type { JobContext, Progress } from '#core/job-context.ts'
import { createJobContext } from './job-context.ts'

/** A computation that several jobs wait for. */
export interface SharedTask<T> {
  /** Wait for it, hearing of its progress. A cancelled job stops waiting; the others are not disturbed. */
  join(context: JobContext): Promise<T>
  /** True when nobody waited any more, so that it was stopped, or when it failed: whoever comes now needs another. */
  readonly isLost: boolean
}

/**
 * Begin a computation that goes on as long as anyone waits for it. Its first job joins right away.
 *
 * @param stretchMs - longest stretch of work before messages are let in; that of a job somebody waits for when absent
 */
export function shareTask<T>(work: (context: JobContext) => Promise<T>, stretchMs?: number): SharedTask<T> {
  const stopped = new AbortController()
  const waiting = new Set<JobContext>()
  let isLost = false
  const report = (progress: Progress): void => {
    for (const context of waiting) context.report(progress)
  }
  const result = work(createJobContext(stopped.signal, report, stretchMs))
  result.catch(() => {
    isLost = true
  })

  function leave(context: JobContext): void {
    waiting.delete(context)
    if (waiting.size > 0) return
    isLost = true
    stopped.abort(new DOMException('Nobody waits for it', 'AbortError'))
  }

  return {
    get isLost() {
      return isLost
    },
    async join(context) {
      context.signal.throwIfAborted()
      waiting.add(context)
      let stopWaiting = (): void => undefined
      const cancelled = new Promise<never>((_resolve, reject) => {
        stopWaiting = () => {
          if (waiting.has(context)) leave(context)
          reject(context.signal.reason as Error)
        }
      })
      // The worker's signals are the browser's, of which the core knows a part only.
      context.signal.addEventListener('abort', stopWaiting)
      try {
        return await Promise.race([result, cancelled])
      } finally {
        context.signal.removeEventListener('abort', stopWaiting)
        waiting.delete(context)
      }
    },
  }
}
