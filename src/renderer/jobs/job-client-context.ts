import { createContext, useContext } from 'react'
import type { JobClient } from './job-client.ts'

/** The one client of the app, given at its root. */
export const JobClientContext = createContext<JobClient | null>(null)

/** @throws Error outside of a `JobClientContext`: a mistake in the code. */
export function useJobClient(): JobClient {
  const client = useContext(JobClientContext)
  if (client === null) throw new Error('There is no JobClientContext above this component')
  return client
}
