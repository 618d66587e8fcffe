import { createEngine } from './engine.ts'
import { jobHandlers } from './jobs/job-handlers.ts'
import { serveJobs } from './serve-jobs.ts'

const engine = createEngine()
// The first job needs it soon: an import would otherwise wait for it when its file has been looked at. Whoever needs
// it hears of a failure.
engine
  .databases()
  .then(databases => databases.relaxed())
  .catch(() => undefined)
serveJobs(self, jobHandlers(engine))
