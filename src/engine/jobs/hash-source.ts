import { unlessAborted } from '../unless-aborted.ts'
import type { Job } from './job.ts'

export const hashSourceJob: Job<'hash-source'> = async (engine, { sourceId }, { signal }) => {
  const { source } = engine.sources.get(sourceId)
  return { sha256: await unlessAborted(source.sha256(), signal) }
}
