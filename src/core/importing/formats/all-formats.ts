import { asknicely } from './asknicely.ts'
import { delighted } from './delighted.ts'
import type { ExportFormat } from './export-format.ts'
import { formbricks } from './formbricks.ts'
import { freshdesk } from './freshdesk.ts'
import { googleForms } from './google-forms.ts'
import { helpScout } from './help-scout.ts'
import { hubspot } from './hubspot.ts'
import { intercom } from './intercom.ts'
import { limesurvey } from './limesurvey.ts'
import { microsoftForms } from './microsoft-forms.ts'
import { nicereply } from './nicereply.ts'
import { qualtrics } from './qualtrics.ts'
import { retently } from './retently.ts'
import { simplesat } from './simplesat.ts'
import { stellaConnect } from './stella-connect.ts'
import { surveymonkey } from './surveymonkey.ts'
import { typeform } from './typeform.ts'
import { wootric } from './wootric.ts'
import { zendeskExplore } from './zendesk-explore.ts'
import { zendeskExport } from './zendesk-export.ts'
import { zendeskRatings } from './zendesk-ratings.ts'

/** Every format that is recognised, in the order in which they are tried: the surest proofs first. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  qualtrics,
  surveymonkey,
  typeform,
  microsoftForms,
  zendeskExport,
  zendeskExplore,
  intercom,
  formbricks,
  limesurvey,
  delighted,
  hubspot,
  asknicely,
  retently,
  nicereply,
  helpScout,
  freshdesk,
  zendeskRatings,
  simplesat,
  wootric,
  stellaConnect,
  googleForms,
]

/** The format of this name; null for `generic` and names of other versions. */
export function formatNamed(name: string): ExportFormat | null {
  return EXPORT_FORMATS.find(format => format.name === name) ?? null
}
