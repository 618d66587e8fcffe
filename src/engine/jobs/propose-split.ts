import { maskOf } from '../rows-in-play.ts'
import { historyOf } from '../theme-history.ts'
import type { Job } from './job.ts'

export const proposeSplitJob: Job<'propose-split'> = async (engine, input, context) => {
  const open = await engine.projects.open(input.projectId, context)
  const { run, found, edits } = await open.themes(context)
  const mask = await maskOf(open, input.selection, context)
  const { proposeSplit } = await import('#core/themes/edits/propose-split.ts')
  const comments = await (await found.material(context)).words(context)
  const isInPlay = (index: number): boolean => mask === null || mask[index] === 1
  return proposeSplit(run, comments, input.theme, { isInPlay, firstNumber: historyOf(edits).nextThemeNumber })
}
