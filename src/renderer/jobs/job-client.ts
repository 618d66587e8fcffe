import type { EngineJobs, FromWorker, JobName, ToWorker } from '#contracts/engine-jobs.ts'
import { AppError, fromWireError } from '#core/errors.ts'
import type { Progress } from '#core/job-context.ts'

/** Time a cancelled job has to stop by itself before its worker is stopped. */
const STOP_WITHIN_MS = 1000

export interface RunOptions {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** What is moved with the input: ports of a source handle. */
  readonly transfer?: readonly Transferable[] | undefined
}

/** The page's side of the engine. */
export interface JobClient {
  /**
   * Have a job done. After a cancel it settles at once: nothing of what the job began is visible any more, its leftovers
   * are deleted meanwhile, or at the next start.
   * @throws AppError what the job failed with; `engine/stopped` when its worker broke down.
   * @throws DOMException `AbortError` when it was cancelled.
   */
  run<N extends JobName>(
    job: N,
    input: EngineJobs[N]['input'],
    options?: RunOptions,
  ): Promise<EngineJobs[N]['output']>
  /** Stop the worker; jobs under way are rejected with `engine/stopped`. */
  dispose(): void
}

interface Pending {
  resolve(output: never): void
  reject(error: Error): void
  readonly onProgress: RunOptions['onProgress']
  /** Takes its listener off the signal and stops the clock of its cancel. */
  release(): void
}

/**
 * Make the client. A worker is started by the first job, and again by the first job after one broke down or had to
 * be stopped; sources that were open in it are lost with it.
 */
export function createJobClient(makeWorker: () => Worker): JobClient {
  const pending = new Map<number, Pending>()
  let worker: Worker | null = null
  let lastId = 0

  function settle(id: number): Pending | undefined {
    const job = pending.get(id)
    pending.delete(id)
    job?.release()
    return job
  }

  function stop(message: string): void {
    worker?.terminate()
    worker = null
    for (const id of [...pending.keys()]) settle(id)?.reject(new AppError('engine/stopped', { message }))
  }

  function receive(message: FromWorker): void {
    if (message.type === 'ready') return
    if (message.type === 'progress') {
      pending.get(message.id)?.onProgress?.(message.progress)
      return
    }
    const job = settle(message.id)
    if (message.type === 'done') job?.resolve(message.output as never)
    else job?.reject(message.cancelled ? cancelled() : fromWireError(message.error))
  }

  function start(): Worker {
    const started = makeWorker()
    started.onmessage = (event: MessageEvent<FromWorker>) => {
      receive(event.data)
    }
    started.onerror = event => {
      // Also fired when its script cannot be loaded; then without a message.
      stop(event.message || 'The worker could not be started')
    }
    started.onmessageerror = () => {
      stop('A message of the worker could not be read')
    }
    return started
  }

  function cancel(id: number): () => void {
    worker?.postMessage({ type: 'cancel', id } satisfies ToWorker)
    const timer = setTimeout(() => {
      settle(id)?.reject(cancelled())
      stop('The worker was stopped because a cancelled job would not end')
    }, STOP_WITHIN_MS)
    return () => {
      clearTimeout(timer)
    }
  }

  return {
    run(job, input, { signal, onProgress, transfer = [] } = {}) {
      if (signal?.aborted === true) return Promise.reject(cancelled())
      return new Promise((resolve, reject) => {
        lastId += 1
        const id = lastId
        let stopClock = (): void => undefined
        const onAbort = (): void => {
          stopClock = cancel(id)
        }
        signal?.addEventListener('abort', onAbort, { once: true })
        const release = (): void => {
          signal?.removeEventListener('abort', onAbort)
          stopClock()
        }
        pending.set(id, { resolve, reject, onProgress, release })
        worker ??= start()
        worker.postMessage({ type: 'run', id, job, input }, [...transfer])
      })
    },
    dispose() {
      stop('The window was closed')
    },
  }
}

function cancelled(): DOMException {
  return new DOMException('The job was cancelled', 'AbortError')
}
