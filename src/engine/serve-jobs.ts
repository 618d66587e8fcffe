import type { EngineJobs, FromWorker, JobName, ToWorker } from '#contracts/engine-jobs.ts'
import { isAbortError, toWireError } from '#core/errors.ts'
import type { JobContext } from '#core/job-context.ts'
import { createJobContext } from './job-context.ts'

/** One function a job. It throws `AppError`s, and the signal's reason when it was cancelled. */
export type JobHandlers = {
  readonly [N in JobName]: (
    input: EngineJobs[N]['input'],
    context: JobContext,
  ) => Promise<EngineJobs[N]['output']>
}

/** The side of a worker (or of a port) on which jobs are served. */
export interface JobPort {
  postMessage(message: FromWorker): void
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
}

/** Serve jobs: each `run` is answered by exactly one `done` or `failed`. Jobs take turns whenever one pauses. */
export function serveJobs(port: JobPort, handlers: JobHandlers): void {
  const running = new Map<number, AbortController>()
  port.onmessage = ({ data }) => {
    if (data.type === 'cancel') {
      running.get(data.id)?.abort(new DOMException('The job was cancelled', 'AbortError'))
      return
    }
    const controller = new AbortController()
    running.set(data.id, controller)
    const handler = handlers[data.job] as (input: unknown, context: JobContext) => Promise<Output>
    void answer(port, data.id, controller.signal, context => handler(data.input, context)).finally(() =>
      running.delete(data.id),
    )
  }
  port.postMessage({ type: 'ready' })
}

type Output = EngineJobs[JobName]['output']

async function answer(
  port: JobPort,
  id: number,
  signal: AbortSignal,
  work: (context: JobContext) => Promise<Output>,
): Promise<void> {
  const context = createJobContext(signal, progress => port.postMessage({ type: 'progress', id, progress }))
  try {
    port.postMessage({ type: 'done', id, output: await work(context) })
  } catch (error) {
    const cancelled = signal.aborted && isAbortError(error)
    port.postMessage({ type: 'failed', id, error: toWireError(error), cancelled })
  }
}
