import { useState } from 'react'
import type { TicketsFound } from '#contracts/engine-jobs.ts'
import { toWireError, type WireError } from '#core/errors.ts'
import type { Progress } from '#core/job-context.ts'
import { recognisedTicketColumns, ticketColumnOf } from '#core/importing/tickets/ticket-plan.ts'
import { useServices } from '../../app/app-services.ts'
import { useReportError } from '../../app/report-error.ts'
import { useJob } from '../../jobs/use-job.ts'
import type { ImportDraft } from './import-draft.ts'
import type { DraftChange } from './import-model.ts'
import type { OpenSource } from './use-read-again.ts'

/** The ticket files that are joined with the open file. */
export interface UsedTickets {
  /** Null: none are. Another object for other files. */
  readonly found: TicketsFound | null
  /** A file is being looked at. */
  readonly isReading: boolean
  readonly progress: Progress | null
  readonly error: WireError | null
  /** Asks for a file; what is open so far gives way. */
  readonly add: (draft: ImportDraft) => void
  /** Stops looking at a file; what was open before stays. */
  readonly cancel: () => void
  readonly drop: () => void
}

/** Adds ticket files to the open source, and takes them away again. */
export function useTickets(source: OpenSource, change: (change: DraftChange) => void): UsedTickets {
  const { platform } = useServices()
  const reportError = useReportError()
  const adding = useJob('add-tickets')
  const dropping = useJob('drop-tickets')
  const [found, setFound] = useState<TicketsFound | null>(null)
  const [openError, setOpenError] = useState<WireError | null>(null)

  const add = async ({ inspection, mapping, ticketColumn }: ImportDraft): Promise<void> => {
    setOpenError(null)
    const file = await platform.pickFile()
    const sourceId = source.held()
    if (file === null || sourceId === null) return
    const { handle, transfer } = await file.open()
    const end = await adding.run({ sourceId, source: handle }, transfer)
    if (end.status !== 'done') return
    setFound(end.result)
    change({ kind: 'ticket-columns', columns: recognisedTicketColumns(end.result.inspection) })
    const column = ticketColumn ?? ticketColumnOf(inspection.columns, mapping)
    if (column !== null) change({ kind: 'ticket-column', column })
  }
  const drop = async (): Promise<void> => {
    const sourceId = source.held()
    adding.reset()
    setFound(null)
    setOpenError(null)
    change({ kind: 'ticket-columns', columns: null })
    change({ kind: 'ticket-column', column: null })
    if (sourceId !== null) await dropping.run({ sourceId })
  }
  return {
    found,
    isReading: adding.status === 'running',
    progress: adding.progress,
    error: openError ?? adding.error,
    add: draft => void add(draft).catch((error: unknown) => setOpenError(toWireError(error))),
    cancel: adding.cancel,
    drop: () => void drop().catch(reportError),
  }
}
