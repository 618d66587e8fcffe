import type { JobContext } from '#core/job-context.ts'
import { columnsOf } from '#core/importing/mapping.ts'
import type { GroupField } from '#core/statistics/figures.ts'
import { suppressTable, tableOf } from '#core/statistics/grouped/field-tables.ts'
import { groupFieldsOf } from '#core/statistics/grouped/grouping.ts'
import type { ThemeRun } from '#core/themes/theme.ts'
import type { ImportRecord } from '#storage/records.ts'
import type { OpenProject } from '../open-project.ts'
import { maskOf } from '../rows-in-play.ts'
import { SCREEN_TABLES } from './breakdown-rows.ts'
import type { Job } from './job.ts'

export const breakDownJob: Job<'break-down'> = async (engine, input, context) => {
  const open = await engine.projects.open(input.projectId, context)
  const mask = await maskOf(open, input.selection, context)
  const { by, across } = input
  const run = await themesFor(open, [by, across], context)
  const { dataset } = open.data
  await context.pause()
  const table = tableOf({ dataset, mask, scale: open.scale }, run, { by, across }, SCREEN_TABLES)
  return {
    by,
    across,
    fields: groupFieldsOf(dataset, true),
    dates: dateHeaders(open.imports),
    table: suppressTable(table, open.thresholds),
  }
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
