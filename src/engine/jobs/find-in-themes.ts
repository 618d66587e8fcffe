import type { JobContext } from '#core/job-context.ts'
import { namingRules } from '#core/statistics/base-size.ts'
import { findInThemes } from '#core/statistics/findings/find-in-themes.ts'
import type { ThemeFindings } from '#core/statistics/findings/finding.ts'
import { suppressThemeFindings } from '#core/statistics/findings/suppress-findings.ts'
import type { OpenProject } from '../open-project.ts'
import { maskOf } from '../rows-in-play.ts'
import type { Job } from './job.ts'

export const findInThemesJob: Job<'find-in-themes'> = async (engine, input, context) => {
  const open = await engine.projects.open(input.projectId, context)
  const mask = await maskOf(open, input.selection, context)
  return themeFindingsInPlay(open, mask, context)
}

/** What differs in the themes of the responses in play, with the user's edits. */
export async function themeFindingsInPlay(
  open: OpenProject,
  mask: Uint8Array | null,
  context: JobContext,
): Promise<ThemeFindings> {
  const { run } = await open.themes(context)
  const { dataset } = open.data
  const counted = { dataset, mask, scale: open.scale }
  const rules = namingRules(open.thresholds)
  const findings = await findInThemes({ ...counted, run, rules }, context)
  return suppressThemeFindings(findings, counted, open.thresholds)
}
