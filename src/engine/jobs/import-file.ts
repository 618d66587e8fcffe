import { importParts } from '../import-parts.ts'
import { importSource } from '../import-source.ts'
import type { Job } from './job.ts'

/** Imports an open source, one file or several, all or nothing, and closes it. */
export const importFileJob: Job<'import-file'> = (engine, input, context) => {
  const { sourceId, projectId, plan, replaces = [] } = input
  return engine.sources.inTurn(sourceId, context.signal, async ({ source, inspection, parts }) => {
    const done =
      parts === undefined
        ? await importSource(engine, { source, inspection, projectId, plan, replaces, batch: null }, context)
        : await importParts(engine, { source, inspection, parts, projectId, plan, replaces }, context)
    await engine.sources.close(sourceId)
    return done
  })
}
