import type { EngineJobs, FromWorker, JobName, ToWorker } from '#contracts/engine-jobs.ts'
import { isAbortError, toWireError } from '#core/errors.ts'
import type { JobContext } from '#core/job-context.ts'
import { createJobContext, PATIENT_STRETCH_MS } from './job-context.ts'

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

/** What follows the counts of a screen: it takes longer, and nobody's eyes rest on it yet. */
const PATIENT: ReadonlySet<JobName> = new Set<JobName>([
  'find-differences',
  'find-in-themes',
  'test-groups',
  'agent-themes',
  'themes',
  'prepare-edits',
  'count-drivers',
])

/** A screen asks for all it shows within one turn of the page; the counts may come last. */
const OTHERS_FIRST_MS = 2

/** Serve jobs: each `run` is answered by exactly one `done` or `failed`. Jobs take turns whenever one pauses; the patient ones begin last. */
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
    const isPatient = PATIENT.has(data.job)
    const context = createJobContext(
      controller.signal,
      progress => port.postMessage({ type: 'progress', id: data.id, progress }),
      isPatient ? PATIENT_STRETCH_MS : undefined,
    )
    const work = async () => {
      if (isPatient) await othersFirst(controller.signal)
      return handler(data.input, context)
    }
    void answer(port, data.id, controller.signal, work).finally(() => running.delete(data.id))
  }
  port.postMessage({ type: 'ready' })
}

type Output = EngineJobs[JobName]['output']

function othersFirst(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => (signal.aborted ? reject(signal.reason as Error) : resolve()), OTHERS_FIRST_MS)
  })
}

async function answer(
  port: JobPort,
  id: number,
  signal: AbortSignal,
  work: () => Promise<Output>,
): Promise<void> {
  try {
    port.postMessage({ type: 'done', id, output: await work() })
  } catch (error) {
    const cancelled = signal.aborted && isAbortError(error)
    port.postMessage({ type: 'failed', id, error: toWireError(error), cancelled })
  }
}
