import { openFiles } from '../sources/open-files.ts'
import type { Job } from './job.ts'

/** Opens a source, which stays open unless the inspection fails. */
export const inspectFileJob: Job<'inspect-file'> = async (engine, input, context) => {
  const open = await openFiles(input.source, input.reading, context)
  return { sourceId: engine.sources.add(open), inspection: open.inspection }
}
