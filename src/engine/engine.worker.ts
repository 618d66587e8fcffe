import { createEngine } from './engine.ts'
import { jobHandlers } from './jobs/job-handlers.ts'
import { serveJobs } from './serve-jobs.ts'

serveJobs(self, jobHandlers(createEngine()))
