import { useCallback } from 'react'
import { toWireError } from '#core/errors.ts'
import { listProjects } from '#storage/projects.ts'
import { useServices } from '../../app/app-services.ts'
import { useLiveQuery } from '../../jobs/use-live-query.ts'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { MethodsProvider } from '../methods/index.ts'
import { WelcomeScreen } from '../welcome/index.ts'
import { ProjectsScreen } from './ProjectsScreen.tsx'

/** The start: the projects, or the welcome while there are none. */
export function HomeScreen() {
  const { database } = useServices()
  const query = useCallback(() => listProjects(database), [database])
  const projects = useLiveQuery(query)
  if (projects.status === 'loading') return null
  if (projects.status === 'failed') {
    return (
      <div className="app-page">
        <ErrorNotice error={toWireError(projects.error)} />
      </div>
    )
  }
  if (projects.value.length === 0) return <WelcomeScreen />
  return (
    <MethodsProvider>
      <ProjectsScreen projects={projects.value} />
    </MethodsProvider>
  )
}
