import type { TicketsFound } from '#contracts/engine-jobs.ts'
import { openFiles } from '../sources/open-files.ts'
import type { OpenSource } from '../sources/open-sources.ts'
import type { Job } from './job.ts'

/** Opens ticket files beside an open source, in the place of those that were there. */
export const addTicketsJob: Job<'add-tickets'> = async ({ sources }, input, context) => {
  const tickets = await openFiles(input.source, {}, context)
  try {
    const found = ticketsFound(tickets)
    await sources.inTurn(input.sourceId, context.signal, async present => {
      await present.tickets?.source.close()
      sources.replace(input.sourceId, { ...present, tickets })
    })
    return found
  } catch (error) {
    await tickets.source.close()
    throw error
  }
}

/** Lets go of the ticket files of an open source; nothing happens where it has none. */
export const dropTicketsJob: Job<'drop-tickets'> = async ({ sources }, { sourceId }, context) => {
  await sources.inTurn(sourceId, context.signal, async present => {
    const { tickets, ...rest } = present
    sources.replace(sourceId, rest)
    await tickets?.source.close()
  })
  return null
}

function ticketsFound({ source, inspection, parts }: OpenSource): TicketsFound {
  const files = parts ?? [{ source, inspection }]
  return {
    files: files.map(file => ({ file: file.source.name, rows: file.inspection.rows })),
    leftOut: (inspection.files ?? []).filter(({ error }) => error !== undefined).map(({ name }) => name),
    inspection,
  }
}
