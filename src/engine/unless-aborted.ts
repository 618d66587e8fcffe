import type { JobContext } from '#core/job-context.ts'

/** What a promise gives that knows of no signal, or the signal's reason as soon as it is aborted. */
export function unlessAborted<T>(promise: Promise<T>, signal: JobContext['signal']): Promise<T> {
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error)
    })
    promise.then(resolve, reject)
  })
}
