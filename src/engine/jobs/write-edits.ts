import type { Job } from './job.ts'

export const writeEditsJob: Job<'write-edits'> = async (engine, { projectId }, context) => {
  const open = await engine.projects.open(projectId, context)
  const { edits, found } = await open.themes(context)
  const { writeEditsFile } = await import('#core/themes/edits/edits-file.ts')
  return { text: writeEditsFile(edits.done, [...found.run.themes, ...edits.named]) }
}
