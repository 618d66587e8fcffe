import { inspectFile } from '#core/importing/inspect-file.ts'
import type { Job } from './job.ts'

/** Reads an open source in another way; where that fails the reading before stays. */
export const inspectAgainJob: Job<'inspect-again'> = async (engine, input, context) => {
  const { source } = engine.sources.get(input.sourceId)
  const inspection = await inspectFile(source, input.reading, context)
  engine.sources.replace(input.sourceId, { source, inspection })
  return inspection
}
