import { lazyDatabases, type Databases } from './databases.ts'
import { createDriverKeeper, type DriverKeeper } from './driver-keeper.ts'
import { createProjectKeeper, type ProjectKeeper } from './open-project.ts'
import { createEditsAhead, type EditsAhead } from './edits-ahead.ts'
import { createRejectedSearch, type RejectedSearch } from './rejected-search.ts'
import { createOpenSources, type OpenSources } from './sources/open-sources.ts'

/** What the jobs of one worker share. */
export interface Engine {
  readonly databases: () => Promise<Databases>
  readonly projects: ProjectKeeper
  readonly editsAhead: EditsAhead
  readonly drivers: DriverKeeper
  readonly sources: OpenSources
  readonly searchRejected: RejectedSearch
}

/** @param databaseName - Another name than the product's, for tests. */
export function createEngine(databaseName?: string): Engine {
  const databases = lazyDatabases(databaseName)
  const projects = createProjectKeeper(databases)
  return {
    databases,
    projects,
    editsAhead: createEditsAhead(projects),
    drivers: createDriverKeeper(),
    sources: createOpenSources(),
    searchRejected: createRejectedSearch(databases),
  }
}
