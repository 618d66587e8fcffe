import { createContext, useContext } from 'react'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import type { Words } from '#words/create-words.ts'
import type { JobClient } from '../jobs/job-client.ts'
import type { Platform } from '../platform/platform.ts'

/** What the screens work with; made once, in `main.tsx`, and given at the root. */
export interface AppServices {
  readonly platform: Platform
  readonly jobs: JobClient
  /** For the small tables: projects, imports, settings. The responses stay in the worker. */
  readonly database: LowdownDatabase
  readonly words: Words
}

export const AppServicesContext = createContext<AppServices | null>(null)

/** @throws Error outside of the app: a mistake in the code. */
export function useServices(): AppServices {
  const services = useContext(AppServicesContext)
  if (services === null) throw new Error('There is no AppServicesContext above this component')
  return services
}
