import { AppError } from '#core/errors.ts'
import { importParts } from '../import-parts.ts'
import { importSource } from '../import-source.ts'
import type { Job } from './job.ts'

/** Imports an open source, one file or several, all or nothing, and closes it. */
export const importFileJob: Job<'import-file'> = (engine, input, context) => {
  const { sourceId, projectId, plan, replaces = null } = input
  return engine.sources.inTurn(sourceId, context.signal, async ({ source, inspection, parts }) => {
    if (parts !== undefined && replaces !== null) {
      const present = await (await engine.databases()).strict.imports.get(replaces)
      throw new AppError('import/other-file', { file: source.name, present: present?.file ?? '' })
    }
    const done =
      parts === undefined
        ? await importSource(engine, { source, inspection, projectId, plan, replaces, batch: null }, context)
        : await importParts(engine, { inspection, parts, projectId, plan }, context)
    await engine.sources.close(sourceId)
    return done
  })
}
