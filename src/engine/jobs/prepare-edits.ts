import { quoteThemes } from '#core/themes/theme-quotes.ts'
import { themeMembers } from '#core/themes/theme-members.ts'
import { lowInPlay } from '#core/themes/low-in-play.ts'
import type { Job } from './job.ts'

/** With more of them the words of all comments take a hundred megabytes and more. */
const MOST_RESPONSES = 100_000

export const prepareEditsJob: Job<'prepare-edits'> = async (engine, { projectId }, context) => {
  const open = await engine.projects.open(projectId, context)
  const { dataset, comments } = open.data
  if (dataset.size > MOST_RESPONSES) return null
  const { run, found } = await open.themes(context)
  const members = await themeMembers(run, lowInPlay(dataset, open.scale, null), context)
  const texts = await comments.low(open.scale, context)
  await quoteThemes(run.themes, members, texts, context, found.quoteMemory)
  const material = await found.material(context)
  await material.words(context)
  await material.units(context)
  await material.references(context)
  return null
}
