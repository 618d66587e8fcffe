import { createJobClient, type JobClient } from './job-client.ts'

/** The client of the real engine, in a worker of this page. */
export function startEngine(): JobClient {
  return createJobClient(
    () => new Worker(new URL('../../engine/engine.worker.ts', import.meta.url), { type: 'module' }),
  )
}
