import type { JobContext } from '#core/job-context.ts'
import { PATIENT_STRETCH_MS } from './job-context.ts'
import { shareTask, type SharedTask } from './shared-task.ts'

/** Something large that is read when asked for, and shared by all who hold it at the same time. */
export interface HeldWeakly<Read> {
  /** From memory where somebody still holds it, else read now. Jobs that ask at the same time share the work. */
  read(context: JobContext): Promise<Read>
  /** Null where it is not in memory any more, or yet. */
  held(): Read | null
}

export function holdWeakly<Read extends object>(
  work: (context: JobContext) => Promise<Read>,
): HeldWeakly<Read> {
  let reading: SharedTask<Read> | null = null
  let known: WeakRef<Read> | null = null
  const held = (): Read | null => known?.deref() ?? null
  return {
    held,
    async read(context) {
      const present = held()
      if (present !== null) return present
      if (reading === null || reading.isLost) reading = shareTask(work, PATIENT_STRETCH_MS)
      const task = reading
      const read = await task.join(context)
      known = new WeakRef(read)
      // From here on only those who asked keep it.
      if (reading === task) reading = null
      return read
    },
  }
}
