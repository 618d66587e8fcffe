import type { JobContext } from '#core/job-context.ts'
import type { NamedDrivers } from '#core/themes/drivers/named-drivers.ts'
import type { Comments } from './response-data.ts'
import { PATIENT_STRETCH_MS } from './job-context.ts'
import { shareTask, type SharedTask } from './shared-task.ts'

/** Keeps which drivers the comments in memory name, as long as the comments are kept. */
export interface DriverKeeper {
  /** From memory, else read now. Jobs that ask at the same time share the work. */
  named(comments: Comments, context: JobContext): Promise<NamedDrivers>
}

export function createDriverKeeper(): DriverKeeper {
  const kept = new WeakMap<Comments, SharedTask<NamedDrivers>>()
  return {
    named(comments, context) {
      const known = kept.get(comments)
      if (known !== undefined && !known.isLost) return known.join(context)
      const task = shareTask(inner => readNamed(comments, inner), PATIENT_STRETCH_MS)
      kept.set(comments, task)
      return task.join(context)
    },
  }
}

async function readNamed({ texts, present }: Comments, context: JobContext): Promise<NamedDrivers> {
  const { readNamedDrivers } = await import('#core/themes/drivers/named-drivers.ts')
  return readNamedDrivers({ size: present.length, text: index => texts.text(index) }, context)
}
