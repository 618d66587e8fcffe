import { AppError } from '../../errors.ts'
import type { JobContext } from '../../job-context.ts'
import { equalPartOfJob } from '../../part-of-job.ts'
import { CODED_FIELDS, type ResponseChunk } from '../../survey/response-chunk.ts'
import type { ByteSource } from '../byte-source.ts'
import { importFile } from '../import-file.ts'
import type { FileInspection, ImportPlan } from '../mapping.ts'
import { ticketPlan, type TicketOptions } from './ticket-plan.ts'
import { buildTicketTable, type ReadTickets, type TicketHeaders, type TicketTable } from './ticket-table.ts'

/** Tickets that are joined at once: they are kept in memory, some 300 bytes each. */
const MOST_TICKETS = 1_000_000

/** A ticket file that was inspected. */
export interface InspectedTickets {
  readonly source: ByteSource
  readonly inspection: FileInspection
}

/**
 * Read ticket files as the files of responses are read, and put them together.
 *
 * @throws AppError `tickets/no-id` where a file has no column of ids, `tickets/none` where no row has one, `tickets/too-many`,
 * and those of the reader.
 */
export async function readTickets(
  files: readonly InspectedTickets[],
  options: TicketOptions,
  context: JobContext,
): Promise<TicketTable> {
  const plans = files.map(({ inspection }) => ticketPlan(inspection, options))
  const read: ReadTickets[] = []
  for (const [index, file] of files.entries()) {
    const room = MOST_TICKETS - read.flatMap(({ chunks }) => chunks).reduce((sum, { size }) => sum + size, 0)
    const part = equalPartOfJob(context, { index, count: files.length })
    read.push(await readOne(file, plans[index]!, room, part))
  }
  return buildTicketTable(read, options.timezone, context)
}

async function readOne(
  { source, inspection }: InspectedTickets,
  plan: ImportPlan,
  room: number,
  context: JobContext,
): Promise<ReadTickets> {
  const chunks: ReadTickets['chunks'][number][] = []
  let size = 0
  const sink = {
    chunk: ({ texts: { id, requester }, ...codes }: ResponseChunk) => {
      size += codes.size
      if (size > room) throw new AppError('tickets/too-many', { file: source.name, limit: MOST_TICKETS })
      chunks.push({ ...codes, texts: { id, requester } })
      return Promise.resolve()
    },
    rejected: () => Promise.resolve(),
  }
  const { outcome, dictionaries } = await importFile(source, plan, sink, context).catch(withoutTickets)
  const { byReason, total } = outcome.rejected
  const withoutId = byReason['non-answer'] ?? 0
  return {
    importId: source.name,
    chunks,
    dictionaries,
    facts: {
      file: source.name,
      sha256: await source.sha256(),
      idColumn: headerOf(inspection, plan.mapping.id[0]!),
      rows: outcome.rows,
      withoutId,
      unusable: total - withoutId,
    },
    headers: headersOf(inspection, plan),
    warnings: outcome.warnings.map(warning => ({
      ...warning,
      values: { ...warning.values, file: source.name },
    })),
  }

  function withoutTickets(error: unknown): never {
    if (!(error instanceof AppError) || error.code !== 'import/no-responses') throw error
    const column = headerOf(inspection, plan.mapping.id[0]!)
    throw new AppError('tickets/none', { ...error.details, column })
  }
}

function headersOf(inspection: FileInspection, { mapping }: ImportPlan): TicketHeaders {
  const fields = [...CODED_FIELDS, 'requester', 'date'] as const
  return Object.fromEntries(
    fields
      .filter(field => mapping[field].length > 0)
      .map(field => [field, mapping[field].map(index => headerOf(inspection, index)).join(' + ')]),
  )
}

function headerOf({ columns }: FileInspection, index: number): string {
  return columns[index]!.header.trim() || `#${index + 1}`
}
