import { lowInPlay } from '#core/themes/low-in-play.ts'
import type { ThemeEdit } from '#core/themes/edits/theme-edit.ts'
import { maskOf } from '../rows-in-play.ts'
import type { Job } from './job.ts'

/** The edits are replayed as they would be: what is promised is what comes. */
export const tryDeleteJob: Job<'try-delete'> = async (engine, input, context) => {
  const open = await engine.projects.open(input.projectId, context)
  const { run, tryEdits } = await open.themes(context)
  const mask = await maskOf(open, input.selection, context)
  const deleted = run.themes.map(
    ({ id, parent = null }) =>
      input.themes.includes(id) || (parent !== null && input.themes.includes(parent)),
  )
  const edits = input.themes.map((theme): ThemeEdit => ({ kind: 'delete', theme, comments: 'fitting' }))
  const { run: after } = await tryEdits(edits, context)
  const counts = { n: 0, fitting: 0 }
  for (const [index, isLow] of lowInPlay(open.data.dataset, open.scale, mask).entries()) {
    if (isLow === 0 || deleted[run.mainTheme[index]!] !== true) continue
    counts.n++
    if (after.mainTheme[index]! >= 0) counts.fitting++
  }
  return counts
}
