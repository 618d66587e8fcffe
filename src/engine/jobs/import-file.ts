import { importParts } from '../import-parts.ts'
import { importSource } from '../import-source.ts'
import type { Job } from './job.ts'

/** Imports an open source, one file or several, all or nothing, and closes it. */
export const importFileJob: Job<'import-file'> = async (engine, input, context) => {
  const { sourceId, projectId, plan, replaces = null } = input
  const { source, inspection, parts } = engine.sources.get(sourceId)
  const done =
    parts === undefined
      ? await importSource(engine, { source, inspection, projectId, plan, replaces, batch: null }, context)
      : await importParts(engine, { inspection, parts, projectId, plan }, context)
  await engine.sources.close(sourceId)
  return done
}
