import { unlessAborted } from '../unless-aborted.ts'
import type { Job } from './job.ts'

export const hashSourceJob: Job<'hash-source'> = async (engine, { sourceId }, { signal }) => {
  const { source, parts } = engine.sources.get(sourceId)
  const files = []
  for (const file of parts?.map(part => part.source) ?? [source])
    files.push({ file: file.name, sha256: await unlessAborted(file.sha256(), signal) })
  return { files }
}
