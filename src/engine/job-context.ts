import type { JobContext, Progress } from '#core/job-context.ts'

/** Longest stretch of work of a job that somebody waits for. */
const WORK_MS = 30

/**
 * Longest stretch of work that follows the counts of a screen (findings, themes): so much less than a frame that counts of a
 * new filter come within one.
 */
export const PATIENT_STRETCH_MS = 3

/** Shortest time between two reports of the same stage. */
const REPORT_EVERY_MS = 50

/**
 * The context of one job: reports no more often than a screen can follow, fractions never falling, and pauses by a
 * macrotask, because a worker reads no message (a cancel) while it computes.
 *
 * @param stretchMs - longest stretch of work before messages are let in
 */
export function createJobContext(
  signal: AbortSignal,
  send: (progress: Progress) => void,
  stretchMs = WORK_MS,
): JobContext {
  let workingSinceMs = performance.now()
  return {
    signal,
    report: throttled(send),
    async pause() {
      signal.throwIfAborted()
      if (performance.now() - workingSinceMs < stretchMs) return
      await nextMacrotask()
      workingSinceMs = performance.now()
      signal.throwIfAborted()
    },
  }
}

function throttled(send: (progress: Progress) => void): (progress: Progress) => void {
  let sentAtMs = -Infinity
  let stage: Progress['stage'] | null = null
  let highest = 0
  return progress => {
    highest = Math.max(highest, Math.min(1, progress.fraction))
    const nowMs = performance.now()
    if (progress.stage === stage && nowMs - sentAtMs < REPORT_EVERY_MS) return
    sentAtMs = nowMs
    stage = progress.stage
    send({ ...progress, fraction: highest })
  }
}

/** A message to ourselves: unlike `setTimeout` it waits no 4 ms when repeated. */
function nextMacrotask(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
