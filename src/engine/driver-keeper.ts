import type { JobContext } from '#core/job-context.ts'
import type { NamedDrivers } from '#core/themes/drivers/named-drivers.ts'
import type { ResponseData } from './response-data.ts'
import { PATIENT_STRETCH_MS } from './job-context.ts'
import { shareTask, type SharedTask } from './shared-task.ts'

/** What is known of responses whose comments are read. */
type Read = Pick<ResponseData, 'comments'> & { readonly dataset: Pick<ResponseData['dataset'], 'size'> }

/** Keeps which drivers the comments of responses name, as long as the responses are kept. */
export interface DriverKeeper {
  /** From memory, else read now. Jobs that ask at the same time share the work. */
  named(data: Read, context: JobContext): Promise<NamedDrivers>
}

export function createDriverKeeper(): DriverKeeper {
  const kept = new WeakMap<Read['comments'], SharedTask<NamedDrivers>>()
  return {
    named(data, context) {
      const known = kept.get(data.comments)
      if (known !== undefined && !known.isLost) return known.join(context)
      const task = shareTask(inner => readNamed(data, inner), PATIENT_STRETCH_MS)
      // The same for every way to name people.
      kept.set(data.comments, task)
      return task.join(context)
    },
  }
}

async function readNamed({ comments, dataset }: Read, context: JobContext): Promise<NamedDrivers> {
  const [texts, { readNamedDrivers }] = await Promise.all([
    comments.all(context),
    import('#core/themes/drivers/named-drivers.ts'),
  ])
  return readNamedDrivers({ size: dataset.size, text: index => texts.text(index) }, context)
}
