import type { EngineJobs, JobName } from '#contracts/engine-jobs.ts'
import type { JobContext } from '#core/job-context.ts'
import type { Engine } from '../engine.ts'
import type { JobHandlers } from '../serve-jobs.ts'
import { agentThemesJob } from './agent-themes.ts'
import { addTicketsJob, dropTicketsJob } from './add-tickets.ts'
import { breakDownJob } from './break-down.ts'
import { buildReportJob } from './build-report.ts'
import { compareJob } from './compare.ts'
import { compareCodebooksJob } from './compare-codebooks.ts'
import { countDriversJob } from './count-drivers.ts'
import { readCodebookJob } from './read-codebook.ts'
import { writeCodebookJob } from './write-codebook.ts'
import { closeSourceJob } from './close-source.ts'
import { deleteImportsJob } from './delete-imports.ts'
import { deleteProjectJob } from './delete-project.ts'
import { editThemesJob } from './edit-themes.ts'
import { explainCommentJob } from './explain-comment.ts'
import { findDifferencesJob } from './find-differences.ts'
import { findInThemesJob } from './find-in-themes.ts'
import { foretellImportJob } from './foretell-import.ts'
import { hashSourceJob } from './hash-source.ts'
import { importFileJob } from './import-file.ts'
import { importMetricsJob } from './import-metrics.ts'
import { inspectAgainJob } from './inspect-again.ts'
import { inspectFileJob } from './inspect-file.ts'
import type { Job } from './job.ts'
import { listCommentsJob } from './list-comments.ts'
import { listRejectedJob } from './list-rejected.ts'
import { lookAtNamesJob } from './look-at-names.ts'
import { prepareEditsJob } from './prepare-edits.ts'
import { proposeSplitJob } from './propose-split.ts'
import { responseRatesJob } from './response-rates.ts'
import { summariseJob } from './summarise.ts'
import { testGroupsJob } from './test-groups.ts'
import { themesJob } from './themes.ts'
import { trendJob } from './trend.ts'
import { tryDeleteJob } from './try-delete.ts'
import { tryRuleJob } from './try-rule.ts'
import { writeEditsJob } from './write-edits.ts'

const JOBS: { readonly [N in JobName]: Job<N> } = {
  'inspect-file': inspectFileJob,
  'inspect-again': inspectAgainJob,
  'hash-source': hashSourceJob,
  'add-tickets': addTicketsJob,
  'drop-tickets': dropTicketsJob,
  'close-source': closeSourceJob,
  'foretell-import': foretellImportJob,
  'import-file': importFileJob,
  'import-metrics': importMetricsJob,
  'delete-imports': deleteImportsJob,
  'delete-project': deleteProjectJob,
  'list-rejected': listRejectedJob,
  'break-down': breakDownJob,
  summarise: summariseJob,
  trend: trendJob,
  'find-differences': findDifferencesJob,
  'find-in-themes': findInThemesJob,
  'test-groups': testGroupsJob,
  'agent-themes': agentThemesJob,
  themes: themesJob,
  compare: compareJob,
  'list-comments': listCommentsJob,
  'build-report': buildReportJob,
  'look-at-names': lookAtNamesJob,
  'response-rates': responseRatesJob,
  'edit-themes': editThemesJob,
  'prepare-edits': prepareEditsJob,
  'try-rule': tryRuleJob,
  'try-delete': tryDeleteJob,
  'propose-split': proposeSplitJob,
  'explain-comment': explainCommentJob,
  'write-edits': writeEditsJob,
  'read-codebook': readCodebookJob,
  'write-codebook': writeCodebookJob,
  'compare-codebooks': compareCodebooksJob,
  'count-drivers': countDriversJob,
}

/** All jobs, on one engine. */
export function jobHandlers(engine: Engine): JobHandlers {
  const handlers = Object.entries(JOBS).map(([name, job]) => [name, bound(job as AnyJob, engine)])
  return Object.fromEntries(handlers) as JobHandlers
}

type AnyJob = (engine: Engine, input: unknown, context: JobContext) => Promise<EngineJobs[JobName]['output']>

function bound(job: AnyJob, engine: Engine) {
  return (input: unknown, context: JobContext) => job(engine, input, context)
}
