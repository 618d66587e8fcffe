import type { FromWorker, ToWorker } from '#contracts/engine-jobs.ts'
import { serveJobs, type JobHandlers } from '#engine/serve-jobs.ts'

/** A worker in name: the real protocol over a `MessageChannel`, in this thread. */
export interface ChannelWorker extends Worker {
  readonly isTerminated: boolean
  readonly sent: readonly ToWorker[]
  readonly received: readonly FromWorker[]
}

/** Serve `handlers` as a worker would; jobs that are not given are never asked for. */
export function channelWorker(handlers: Partial<JobHandlers>): ChannelWorker {
  const { port1, port2 } = new MessageChannel()
  const sent: ToWorker[] = []
  const received: FromWorker[] = []
  const worker = {
    isTerminated: false,
    sent,
    received,
    onmessage: null as ((event: MessageEvent<FromWorker>) => void) | null,
    onerror: null,
    onmessageerror: null,
    postMessage(message: ToWorker) {
      sent.push(message)
      port1.postMessage(message)
    },
    terminate() {
      worker.isTerminated = true
      port1.close()
    },
  }
  port1.onmessage = (event: MessageEvent<FromWorker>) => {
    received.push(event.data)
    worker.onmessage?.(event)
  }
  serveJobs(port2, handlers as JobHandlers)
  return worker as unknown as ChannelWorker
}
