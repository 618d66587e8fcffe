import { agents } from './agents.ts'
import { cli } from './cli.ts'
import { common } from './common.ts'
import { comparison } from './comparison.ts'
import { drivers } from './drivers.ts'
import { errors } from './errors.ts'
import { findings } from './findings.ts'
import { groupTests } from './group-tests.ts'
import { impact } from './impact.ts'
import { importing } from './importing.ts'
import { languages } from './languages.ts'
import { metrics } from './metrics.ts'
import { openHours } from './open-hours.ts'
import { privacy } from './privacy.ts'
import { report } from './report.ts'
import { screens } from './screens.ts'
import { shell } from './shell.ts'
import { support } from './support.ts'
import { themes } from './themes.ts'
import { tickets } from './tickets.ts'
import { thresholds } from './thresholds.ts'
import { trend } from './trend.ts'

/** Every English sentence, by area; each area is a namespace (`metrics:nps.name`). */
export const english = {
  agents,
  common,
  cli,
  comparison,
  drivers,
  errors,
  findings,
  groupTests,
  impact,
  importing,
  languages,
  metrics,
  openHours,
  privacy,
  report,
  screens,
  shell,
  support,
  themes,
  tickets,
  thresholds,
  trend,
} as const
