import type { EngineJobs, JobName } from '#contracts/engine-jobs.ts'
import type { JobContext } from '#core/job-context.ts'
import type { Engine } from '../engine.ts'

/** The function of one job. */
export type Job<N extends JobName> = (
  engine: Engine,
  input: EngineJobs[N]['input'],
  context: JobContext,
) => Promise<EngineJobs[N]['output']>
