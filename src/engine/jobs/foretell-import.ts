import { foretellImport } from '../foretell-import.ts'
import type { Job } from './job.ts'

/** Counts what an import would give; the source stays open. */
export const foretellImportJob: Job<'foretell-import'> = (engine, input, context) => {
  const { sourceId, projectId, plan, replaces = [], joinsTickets = false } = input
  return engine.sources.inTurn(sourceId, context.signal, open =>
    foretellImport(engine, open, plan, { projectId, replaces, joinsTickets }, context),
  )
}
