import type { Job } from './job.ts'

export const explainCommentJob: Job<'explain-comment'> = async (engine, { projectId, index }, context) => {
  const open = await engine.projects.open(projectId, context)
  const themes = await open.themes(context)
  const { explainComment } = await import('#core/themes/edits/explain-comment.ts')
  return explainComment(themes, themes.edits.done, await themes.found.material(context), index, context)
}
