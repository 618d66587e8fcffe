import type { Job } from './job.ts'

export const closeSourceJob: Job<'close-source'> = async (engine, input) => {
  await engine.sources.close(input.sourceId)
  return null
}
