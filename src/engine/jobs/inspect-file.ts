import { inspectFile } from '#core/importing/inspect-file.ts'
import { openSource } from '../sources/open-sources.ts'
import type { Job } from './job.ts'

/** Opens a source, which stays open unless the inspection fails. */
export const inspectFileJob: Job<'inspect-file'> = async (engine, input, context) => {
  const source = await openSource(input.source, context)
  try {
    const inspection = await inspectFile(source, input.reading, context)
    return { sourceId: engine.sources.add({ source, inspection }), inspection }
  } catch (error) {
    await source.close()
    throw error
  }
}
