import { inspectOpen } from '../sources/open-files.ts'
import type { Job } from './job.ts'

/** Reads an open source in another way; where that fails the reading before stays. */
export const inspectAgainJob: Job<'inspect-again'> = async (engine, input, context) => {
  const open = await inspectOpen(engine.sources.get(input.sourceId), input.reading, context)
  engine.sources.replace(input.sourceId, open)
  return open.inspection
}
