import type { EngineJobs } from '#contracts/engine-jobs.ts'
import { AppError } from '#core/errors.ts'
import { sumOutcomes } from '#core/importing/files/sum-outcomes.ts'
import type { ImportPlan } from '#core/importing/mapping.ts'
import type { JobContext } from '#core/job-context.ts'
import { ticketsToJoin } from '#core/importing/tickets/ticket-join.ts'
import type { TicketTable } from '#core/importing/tickets/ticket-table.ts'
import { equalPartOfJob, partOfJob } from '#core/part-of-job.ts'
import { completeInProjects } from '#storage/imports.ts'
import type { Engine } from './engine.ts'
import { storeParts, unlessNothingNew } from './import-parts.ts'
import { discarded, storeInProject, type StoredSource } from './import-source.ts'
import { TICKETS_DONE, ticketsOf } from './open-tickets.ts'
import type { OpenSource } from './sources/open-sources.ts'

/** Where one metric of a file goes. */
interface MetricToImport {
  readonly projectId: string
  readonly plan: ImportPlan
}

interface StoredMetric {
  readonly projectId: string
  readonly imports: readonly StoredSource[]
}

/**
 * Import an open source once for each metric, in order, each into its own project. All of them become visible in one
 * transaction at the end, or none. A metric that has nothing new gives no import. The file is read once for each.
 *
 * @throws AppError as for one import; `import/nothing-new` where no metric has anything new.
 */
export async function importMetrics(
  engine: Engine,
  open: OpenSource,
  metrics: readonly MetricToImport[],
  context: JobContext,
): Promise<EngineJobs['import-metrics']['output']> {
  const { strict } = await engine.databases()
  const stored: StoredMetric[] = []
  const nothingNew: AppError[] = []
  try {
    const [first] = metrics
    const table =
      first === undefined ? null : await ticketsOf(open, first.plan, partOfJob(context, 0, TICKETS_DONE))
    const from = table === null ? 0 : TICKETS_DONE
    for (const [index, metric] of metrics.entries()) {
      const part = equalPartOfJob(context, { index, count: metrics.length, from })
      const imports = await storeMetric(engine, open, { ...metric, table }, part).catch(unlessNothingNew)
      if (imports instanceof AppError) nothingNew.push(imports)
      else stored.push({ projectId: metric.projectId, imports })
    }
    if (stored.length === 0 && nothingNew[0] !== undefined) throw nothingNew[0]
    await completeInProjects(strict, stored)
    return stored.map(({ projectId, imports }) => ({
      projectId,
      outcome: sumOutcomes(imports.map(({ record }) => record.outcome)),
    }))
  } catch (error) {
    await Promise.all(stored.flatMap(({ imports }) => imports).map(one => discarded(one, context)))
    throw error
  }
}

async function storeMetric(
  engine: Engine,
  { source, inspection, parts }: OpenSource,
  { projectId, plan, table }: MetricToImport & { readonly table: TicketTable | null },
  context: JobContext,
): Promise<readonly StoredSource[]> {
  const tickets = table === null ? null : ticketsToJoin(table)
  const file = { source, inspection, projectId, plan, replaces: [], tickets }
  if (parts !== undefined) return storeParts(engine, { ...file, parts }, context)
  return [await storeInProject(engine, { ...file, batch: null }, context)]
}
