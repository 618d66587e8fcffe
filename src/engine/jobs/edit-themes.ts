import type { ThemeAction } from '#contracts/engine-jobs.ts'
import type { JobContext } from '#core/job-context.ts'
import { redo, undo, withEdit } from '#core/themes/edits/history.ts'
import { themeNumber } from '#core/themes/edits/lasting-ids.ts'
import type { ThemeEdit } from '#core/themes/edits/theme-edit.ts'
import { changeThemeEdits, startThemesAfresh } from '#storage/theme-edits.ts'
import type { Engine } from '../engine.ts'
import type { Job } from './job.ts'

/** Stores what is to be done; the next job that shows themes replays it. */
export const editThemesJob: Job<'edit-themes'> = async (engine, { projectId, action }, context) => {
  const { strict } = await engine.databases()
  switch (action.kind) {
    case 'do':
      await changeThemeEdits(strict, projectId, history => withEdit(history, action.edit))
      break
    case 'move': {
      const edit = await moveOf(engine, projectId, action, context)
      await changeThemeEdits(strict, projectId, history => withEdit(history, edit))
      break
    }
    case 'undo':
      await changeThemeEdits(strict, projectId, undo)
      break
    case 'redo':
      await changeThemeEdits(strict, projectId, redo)
      break
    case 'afresh': {
      const open = await engine.projects.open(projectId, context)
      const { found } = await open.themes(context)
      const highest = found.run.themes.reduce((most, { id }) => Math.max(most, themeNumber(id)), 0)
      await startThemesAfresh(strict, projectId, highest)
    }
  }
  return null
}

async function moveOf(
  engine: Engine,
  projectId: string,
  { indices, to }: Extract<ThemeAction, { readonly kind: 'move' }>,
  context: JobContext,
): Promise<ThemeEdit> {
  const open = await engine.projects.open(projectId, context)
  const { found } = await open.themes(context)
  const references = await found.material.references(context)
  const comments = indices.map(index => references.referenceOf(index)).filter(each => each !== null)
  return { kind: 'move', comments, to }
}
