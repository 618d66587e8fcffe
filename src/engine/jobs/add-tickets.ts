import type { TicketsFound } from '#contracts/engine-jobs.ts'
import { columnNames } from '#core/importing/kept-columns.ts'
import { ticketPlan } from '#core/importing/tickets/ticket-plan.ts'
import { SUPPORT_ROLES } from '#core/survey/support-role.ts'
import { CODED_FIELDS } from '#core/survey/response-chunk.ts'
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

/** @throws AppError `tickets/no-id` */
function ticketsFound({ source, inspection, parts }: OpenSource): TicketsFound {
  const files = parts ?? [{ source, inspection }]
  const plans = files.map(file => ticketPlan(file.inspection, { timezone: 'UTC' }))
  const [first] = files
  const { mapping, kept = [] } = plans[0]!
  const names = columnNames(first!.inspection.columns)
  const nameOf = (columns: readonly number[]): string => columns.map(index => names[index]).join(' + ')
  const fields = [...CODED_FIELDS, 'requester', 'date'] as const
  const figures = SUPPORT_ROLES.flatMap(role => kept.find(({ figure }) => figure?.role === role) ?? [])
  return {
    files: files.map(file => ({ file: file.source.name, rows: file.inspection.rows })),
    leftOut: (inspection.files ?? []).filter(({ error }) => error !== undefined).map(({ name }) => name),
    idColumn: nameOf(mapping.id),
    columns: [
      ...fields
        .filter(field => mapping[field].length > 0)
        .map(field => ({ field, name: nameOf(mapping[field]) })),
      ...figures.map(({ name, figure }) => ({ field: figure!.role, name })),
      ...kept
        .filter(({ figure }) => figure === undefined)
        .map(({ name }) => ({ field: 'other' as const, name })),
    ],
  }
}
