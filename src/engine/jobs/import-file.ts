import { ticketsToJoin } from '#core/importing/tickets/ticket-join.ts'
import { partOfJob } from '#core/part-of-job.ts'
import { importParts } from '../import-parts.ts'
import { importSource } from '../import-source.ts'
import { TICKETS_DONE, ticketsOf } from '../open-tickets.ts'
import type { Job } from './job.ts'

/** Imports an open source, one file or several, all or nothing, and closes it. */
export const importFileJob: Job<'import-file'> = (engine, input, context) => {
  const { sourceId, projectId, plan, replaces = [] } = input
  return engine.sources.inTurn(sourceId, context.signal, async open => {
    const { source, inspection, parts } = open
    const table = await ticketsOf(open, plan, partOfJob(context, 0, TICKETS_DONE))
    const tickets = table === null ? null : ticketsToJoin(table)
    const rest = table === null ? context : partOfJob(context, TICKETS_DONE, 1)
    const file = { source, inspection, projectId, plan, replaces, tickets }
    const done =
      parts === undefined
        ? await importSource(engine, { ...file, batch: null }, rest)
        : await importParts(engine, { ...file, parts }, rest)
    await engine.sources.close(sourceId)
    return done
  })
}
