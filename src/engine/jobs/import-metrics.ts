import { importMetrics } from '../import-metrics.ts'
import type { Job } from './job.ts'

/** Imports an open source once for each metric, all or nothing, and closes it. */
export const importMetricsJob: Job<'import-metrics'> = (engine, { sourceId, metrics }, context) =>
  engine.sources.inTurn(sourceId, context.signal, async open => {
    const done = await importMetrics(engine, open, metrics, context)
    await engine.sources.close(sourceId)
    return done
  })
