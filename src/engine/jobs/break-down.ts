import type { JobContext } from '#core/job-context.ts'
import { columnsOf } from '#core/importing/mapping.ts'
import type { GroupField } from '#core/statistics/figures.ts'
import { breakDown } from '#core/statistics/grouped/break-down.ts'
import { crossTable } from '#core/statistics/grouped/cross-table.ts'
import { groupFieldsOf, groupingOf } from '#core/statistics/grouped/grouping.ts'
import { suppressBreakdown } from '#core/statistics/suppress-groups.ts'
import type { ThemeRun } from '#core/themes/theme.ts'
import type { ImportRecord } from '#storage/records.ts'
import { maskOf, type OpenProject } from '../open-project.ts'
import { BREAKDOWN_ROWS } from './breakdown-rows.ts'
import type { Job } from './job.ts'

export const breakDownJob: Job<'break-down'> = async (engine, input, context) => {
  const open = await engine.projects.open(input.projectId, context)
  const mask = await maskOf(open, input.selection, context)
  const { by, across } = input
  const run = await themesFor(open, [by, across], context)
  const { dataset } = open.data
  const counted = { dataset, mask, scale: open.scale }
  await context.pause()
  const answer = {
    by,
    across,
    fields: groupFieldsOf(dataset, true),
    dates: dateHeaders(open.imports),
  }
  const grouping = groupingOf(dataset, by, run)
  if (across === null) {
    const breakdown = suppressBreakdown(breakDown(counted, grouping, BREAKDOWN_ROWS), open.thresholds)
    return { ...answer, table: { kind: 'one', breakdown } }
  }
  await context.pause()
  const crossed = crossTable(counted, grouping, groupingOf(dataset, across, run), open.thresholds)
  return { ...answer, table: { kind: 'crossed', crossed } }
}

async function themesFor(
  open: OpenProject,
  fields: readonly (GroupField | null)[],
  context: JobContext,
): Promise<ThemeRun | null> {
  return fields.includes('theme') ? (await open.themes(context)).run : null
}

/** The header of each column that gives dates, `#7` where it is blank. */
function dateHeaders(imports: readonly ImportRecord[]): readonly string[] {
  const headers = imports.flatMap(({ plan, headers: all }) =>
    columnsOf(plan.mapping, 'date').map(index => all[index]?.trim() || `#${index + 1}`),
  )
  return [...new Set(headers)]
}
