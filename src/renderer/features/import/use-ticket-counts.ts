import { useEffect, useState } from 'react'
import type { EngineJobs, TicketsFound } from '#contracts/engine-jobs.ts'
import type { AppError } from '#core/errors.ts'
import type { TicketCounts } from '#core/importing/tickets/ticket-counts.ts'
import type { ProjectRecord } from '#storage/records.ts'
import { useJob } from '../../jobs/use-job.ts'
import type { ImportDraft } from './import-draft.ts'
import { planOf } from './import-model.ts'
import type { ImportFlow } from './use-import-flow.ts'

/** Quiet after a change before the files are read through. */
const SETTLED_MS = 200

/** How the responses find their tickets as things stand. */
export interface ForetoldTickets {
  /** Null while they are counted, and while something keeps the draft from being imported. */
  readonly counts: TicketCounts | null
  readonly isCounting: boolean
  /** Why they cannot be counted; the import would fail alike. */
  readonly error: AppError | null
}

interface Answer {
  readonly key: string
  readonly found: TicketsFound
  readonly counts: TicketCounts | null
  readonly error: AppError | null
}

/**
 * The counts that the import would give, to the last response, of the metric in sight: both files are read as the import reads
 * them, anew after each change of the draft.
 */
export function useTicketCounts(
  draft: ImportDraft,
  { sourceId, replaces, tickets: { found } }: Pick<ImportFlow, 'sourceId' | 'replaces' | 'tickets'>,
  project: ProjectRecord | null,
): ForetoldTickets {
  const { run, reset } = useJob('foretell-import')
  const [answer, setAnswer] = useState<Answer>()
  const plan = found === null || draft.ticketColumn === undefined ? null : planOf(draft)
  const projectId = draft.metrics === undefined ? (project?.id ?? null) : null
  const key =
    plan === null || sourceId === null
      ? null
      : JSON.stringify({ sourceId, projectId, plan, replaces: replaces.map(({ id }) => id) })
  useEffect(() => {
    if (key === null || found === null) return
    const ask = async () => {
      const question = JSON.parse(key) as EngineJobs['foretell-import']['input']
      const end = await run({ ...question, joinsTickets: true })
      if (end.status === 'cancelled') return
      const known = { key, found }
      setAnswer(
        end.status === 'done'
          ? { ...known, counts: end.result.tickets ?? null, error: null }
          : { ...known, counts: null, error: end.error },
      )
    }
    const timer = setTimeout(() => void ask(), SETTLED_MS)
    return () => {
      clearTimeout(timer)
      reset()
    }
  }, [key, found, run, reset])
  if (key === null) return { counts: null, isCounting: false, error: null }
  if (answer?.key !== key || answer.found !== found) return { counts: null, isCounting: true, error: null }
  return { counts: answer.counts, isCounting: false, error: answer.error }
}
