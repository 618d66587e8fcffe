import type { EngineJobs } from '#contracts/engine-jobs.ts'
import { AppError } from '#core/errors.ts'
import { planFile } from '#core/importing/files/plan-files.ts'
import { sumOutcomes } from '#core/importing/files/sum-outcomes.ts'
import { KnownResponses } from '#core/importing/identity/known-responses.ts'
import { importFile } from '#core/importing/import-file.ts'
import type { ImportSink } from '#core/importing/import-sink.ts'
import type { ImportOutcome, ImportPlan } from '#core/importing/mapping.ts'
import { ticketsToJoin } from '#core/importing/tickets/ticket-join.ts'
import type { JobContext } from '#core/job-context.ts'
import { equalPartOfJob, partOfJob } from '#core/part-of-job.ts'
import type { Engine } from './engine.ts'
import { earlierFingerprints } from './known-responses.ts'
import { TICKETS_DONE, ticketsOf } from './open-tickets.ts'
import type { OpenSource } from './sources/open-sources.ts'

/** Share of the whole after which the earlier imports are known. */
const KNOWN_DONE = 0.1

interface ForetoldInto {
  /** Null: a new project. */
  readonly projectId: string | null
  readonly replaces: readonly string[]
  /** The tickets that belong to the source are read and joined too. */
  readonly joinsTickets: boolean
}

/** Nothing is kept of what is only counted. */
const NOWHERE: ImportSink = { chunk: () => Promise.resolve(), rejected: () => Promise.resolve() }

/**
 * What an import would give, to the last row: the file is read as the import reads it, and nothing is stored. Of several
 * files each is compared with those before it, as they are imported. Costs as much as the import without its writing.
 *
 * @throws AppError as the import would, but not `import/nothing-new`: then no response comes.
 */
export async function foretellImport(
  engine: Engine,
  open: OpenSource,
  plan: ImportPlan,
  { projectId, replaces, joinsTickets }: ForetoldInto,
  context: JobContext,
): Promise<EngineJobs['foretell-import']['output']> {
  const { source, inspection, parts } = open
  const table = joinsTickets ? await ticketsOf(open, plan, partOfJob(context, 0, TICKETS_DONE)) : null
  const tickets = table === null ? null : ticketsToJoin(table)
  const begun = table === null ? 0 : TICKETS_DONE
  const earlierPart = partOfJob(context, begun, begun + KNOWN_DONE)
  const { strict } = await engine.databases()
  const known =
    projectId === null ? [] : [...(await earlierFingerprints(strict, { projectId, replaces }, earlierPart))]
  const files = parts ?? [{ source, inspection }]
  const outcomes: ImportOutcome[] = []
  for (const [index, file] of files.entries()) {
    const made = parts === undefined ? { plan } : planFile(inspection, file.inspection, plan)
    if ('error' in made) continue
    const part = equalPartOfJob(context, { index, count: files.length, from: begun + KNOWN_DONE })
    const isCompared = known.length > 0 || files.length > 1
    const earlier = isCompared ? new KnownResponses(known) : null
    const { outcome, fingerprints } = await importFile(file.source, made.plan, NOWHERE, part, {
      known: earlier,
      tickets,
    })
    outcomes.push(outcome)
    if (fingerprints !== null) known.push(fingerprints)
  }
  if (outcomes.length === 0) throw new AppError('import/no-score-column', { file: source.name })
  const { rows, responses, rejected, tickets: joined } = sumOutcomes(outcomes)
  return { rows, responses, rejected: rejected.byReason, ...(joined !== undefined && { tickets: joined }) }
}
