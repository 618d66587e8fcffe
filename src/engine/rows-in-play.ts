import type { JobContext } from '#core/job-context.ts'
import { assertShown } from '#core/selection/assert-shown.ts'
import { maskOfRows, type ListedRows } from '#core/selection/in-play.ts'
import { listRows } from '#core/selection/list-rows.ts'
import type { Selection } from '#core/selection/selection.ts'
import type { OpenProject } from './open-project.ts'

/** The responses in play of {@link rowsInPlay} as a mask: 1 for each, else 0; null for all of them. */
export async function maskOf(
  open: OpenProject,
  selection: Selection,
  context: JobContext,
): Promise<Uint8Array | null> {
  return maskOfRows(await rowsInPlay(open, selection, context), open.data.dataset.size)
}

/**
 * The responses in play; null for all of them. Themes are found only where the selection names one.
 *
 * @throws AppError `selection/few-selected`, `selection/few-left-out` where figures of the selection would tell of fewer
 * responses than the project shows.
 */
export async function rowsInPlay(
  open: OpenProject,
  selection: Selection,
  context: JobContext,
): Promise<ListedRows | null> {
  if (selection.filters.length === 0) return null
  const needsThemes = selection.filters.some(filter => filter.field === 'theme')
  const run = needsThemes ? (await open.themes(context)).run : null
  const { dataset } = open.data
  const rows = listRows(dataset, selection, run)
  assertShown(rows, dataset.size, open.thresholds)
  return rows
}
