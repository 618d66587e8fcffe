import type { ThemeAction, ThemeStep } from '#contracts/theme-actions.ts'
import type { JobContext } from '#core/job-context.ts'
import { lastStep, listed, nextStep, redo, undo, withEdits } from '#core/themes/edits/history.ts'
import { themeNumber } from '#core/themes/theme-number.ts'
import { madeThemes, withFreeIds } from '#core/themes/edits/made-themes.ts'
import type { ThemeEdit } from '#core/themes/edits/theme-edit.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import type { ThemeEditsRecord } from '#storage/records.ts'
import { changeThemes, readThemeEdits, startThemesAfresh, type ThemesNow } from '#storage/theme-edits.ts'
import { withCodebook, withStateAgain, withStateBefore } from '#storage/theme-states.ts'
import type { Engine } from '../engine.ts'
import { historyOf, takenIds } from '../theme-history.ts'
import type { Job } from './job.ts'

/** Stores what is to be done; the next job that shows themes finds it replayed, or being replayed. */
export const editThemesJob: Job<'edit-themes'> = async (engine, input, context) => {
  const step = await store(engine, input, context)
  engine.editsAhead.replay(input.projectId)
  return step
}

const store: Job<'edit-themes'> = async (engine, { projectId, action }, context) => {
  const { strict } = await engine.databases()
  switch (action.kind) {
    case 'do':
      return doAll(strict, projectId, [action.edit])
    case 'do-together':
      return doAll(strict, projectId, action.edits)
    case 'move':
      return doAll(strict, projectId, [await moveOf(engine, projectId, action, context)])
    case 'undo':
      return change(strict, projectId, undone)
    case 'redo':
      return change(strict, projectId, redone)
    case 'use-codebook': {
      const { codebook } = action
      return change(strict, projectId, (before, { found, freeMark }) => ({
        after: withCodebook(before, { codebook, mark: freeMark }, found),
        codebook: codebook.name,
      }))
    }
    case 'afresh': {
      const open = await engine.projects.open(projectId, context)
      const { found } = await open.themes(context)
      const highest = found.run.themes.reduce((most, { id }) => Math.max(most, themeNumber(id)), 0)
      const { themesRevision = 0 } = await startThemesAfresh(strict, projectId, highest)
      return { edits: [], history: historyOf(await readThemeEdits(strict, projectId)), themesRevision }
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
    const taken = new Set(takenIds(before))
    const step: ThemeEdit[] = []
    for (const wanted of edits) {
      const edit = withFreeIds(wanted, taken)
      for (const id of madeThemes(edit)) taken.add(id)
      step.push(edit)
    }
    // What was undone cannot be done again any more, a codebook and a look afresh neither.
    const { later: _, ...rest } = before
    return { after: step.length === 0 ? before : { ...rest, ...withEdits(before, step) }, step }
  })
}

/** A change, with the edits, the codebook or the look afresh that it is about. */
interface Changed {
  readonly after: ThemeEditsRecord
  readonly step?: readonly ThemeEdit[]
  readonly codebook?: string | undefined
  readonly isAfresh?: boolean
}

function undone(before: ThemeEditsRecord, { found }: ThemesNow): Changed {
  const step = lastStep(before.done.slice(before.afreshAfter ?? 0))
  if (step.length > 0) return { after: { ...before, ...undo(before) }, step }
  const after = withStateBefore(before, found)
  return after === null ? { after: before } : { after, ...sourceOf(before) }
}

function redone(before: ThemeEditsRecord, { found }: ThemesNow): Changed {
  const step = nextStep(before.undone)
  if (step.length > 0) return { after: { ...before, ...redo(before) }, step }
  const after = withStateAgain(before, found)
  return after === null ? { after: before } : { after, ...sourceOf(after) }
}

/** What gives the themes of a state that took the place of another. */
function sourceOf({ codebook, afreshAfter }: ThemeEditsRecord): Pick<Changed, 'codebook' | 'isAfresh'> {
  return { codebook: codebook?.codebook.name, isAfresh: afreshAfter !== undefined }
}

async function change(
  database: LowdownDatabase,
  projectId: string,
  act: (before: ThemeEditsRecord, now: ThemesNow) => Changed,
): Promise<ThemeStep> {
  let taken: Omit<ThemeStep, 'themesRevision'> | null = null
  const { themesRevision = 0 } = await changeThemes(database, projectId, (before, now) => {
    const { after, step = [], codebook, isAfresh = false } = act(before, now)
    taken = {
      edits: step.map(listed),
      ...(codebook !== undefined && { codebook }),
      ...(isAfresh && { afresh: true as const }),
      history: historyOf(after),
    }
    return after
  })
  return { ...taken!, themesRevision }
}

async function moveOf(
  engine: Engine,
  projectId: string,
  { indices, to }: Extract<ThemeAction, { readonly kind: 'move' }>,
  context: JobContext,
): Promise<ThemeEdit> {
  const open = await engine.projects.open(projectId, context)
  const { found } = await open.themes(context)
  const references = await (await found.material(context)).references(context)
  const comments = indices.map(index => references.referenceOf(index)).filter(each => each !== null)
  return { kind: 'move', comments, to }
}
