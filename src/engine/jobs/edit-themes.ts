import type { ThemeAction, ThemeStep } from '#contracts/engine-jobs.ts'
import type { JobContext } from '#core/job-context.ts'
import { lastStep, listed, nextStep, redo, undo, viewOf, withEdits } from '#core/themes/edits/history.ts'
import { themeNumber } from '#core/themes/edits/lasting-ids.ts'
import { madeThemes, withFreeIds } from '#core/themes/edits/made-themes.ts'
import type { EditHistory, ThemeEdit } from '#core/themes/edits/theme-edit.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import { changeThemeEdits, readThemeEdits, startThemesAfresh } from '#storage/theme-edits.ts'
import type { Engine } from '../engine.ts'
import type { Job } from './job.ts'

/** Stores what is to be done; the next job that shows themes replays it. */
export const editThemesJob: Job<'edit-themes'> = async (engine, { projectId, action }, context) => {
  const { strict } = await engine.databases()
  switch (action.kind) {
    case 'do':
      return doAll(strict, projectId, [action.edit])
    case 'do-together':
      return doAll(strict, projectId, action.edits)
    case 'move':
      return doAll(strict, projectId, [await moveOf(engine, projectId, action, context)])
    case 'undo':
      return change(strict, projectId, before => ({ after: undo(before), step: lastStep(before.done) }))
    case 'redo':
      return change(strict, projectId, before => ({ after: redo(before), step: nextStep(before.undone) }))
    case 'afresh': {
      const open = await engine.projects.open(projectId, context)
      const { found } = await open.themes(context)
      const highest = found.run.themes.reduce((most, { id }) => Math.max(most, themeNumber(id)), 0)
      await startThemesAfresh(strict, projectId, highest)
      return { edits: [], history: viewOf(await readThemeEdits(strict, projectId)) }
    }
  }
}

/** Within the transaction: nobody takes an id between the look and the write. */
function doAll(
  database: LowdownDatabase,
  projectId: string,
  edits: readonly ThemeEdit[],
): Promise<ThemeStep> {
  return change(database, projectId, before => {
    const taken = new Set(before.done.flatMap(madeThemes))
    const step: ThemeEdit[] = []
    for (const wanted of edits) {
      const edit = withFreeIds(wanted, taken)
      for (const id of madeThemes(edit)) taken.add(id)
      step.push(edit)
    }
    return { after: withEdits(before, step), step }
  })
}

async function change(
  database: LowdownDatabase,
  projectId: string,
  act: (before: EditHistory) => { readonly after: EditHistory; readonly step: readonly ThemeEdit[] },
): Promise<ThemeStep> {
  let done: ThemeStep | null = null
  await changeThemeEdits(database, projectId, before => {
    const { after, step } = act(before)
    done = { edits: step.map(listed), history: viewOf(after) }
    return after
  })
  return done!
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
