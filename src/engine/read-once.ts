import type { JobContext } from '#core/job-context.ts'
import { createJobContext, PATIENT_STRETCH_MS } from './job-context.ts'
import { shareTask, type SharedTask } from './shared-task.ts'

type Read<T> = (context: JobContext) => Promise<T>

/** Read when it is asked for, and then kept; counts of a screen go before. Stopped when nobody waits for it any more. */
export function readOnce<T>(read: Read<T>): Read<T> {
  let task: SharedTask<T> | null = null
  return context => {
    if (task === null || task.isLost) task = shareTask(read, PATIENT_STRETCH_MS)
    return task.join(context)
  }
}

/**
 * The same, read to the end although nobody waits any more: whoever changes filters faster than it is read would begin it
 * again each time, and never have it.
 */
export function readToTheEnd<T>(read: Read<T>): Read<T> {
  const join = readOnce(read)
  return context => {
    const joined = join(context)
    const nobody = createJobContext(new AbortController().signal, () => undefined)
    // Whoever waits hears of a failure.
    join(nobody).catch(() => undefined)
    return joined
  }
}
