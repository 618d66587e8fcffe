import type { Codebook } from '#core/themes/codebook/codebook.ts'
import { codebookOf } from '../project-codebook.ts'
import type { Job } from './job.ts'

export const compareCodebooksJob: Job<'compare-codebooks'> = async (engine, input, context) => {
  const open = await engine.projects.open(input.projectId, context)
  const { edits } = await open.themes(context)
  const before = input.before ?? edits.codebook?.codebook
  if (before === undefined) return null
  const after = input.after ?? (await codebookOf(open, open.project.name, context))
  const isSuccessor = input.before === null && input.after === null
  const { diffCodebooks } = await import('#core/themes/codebook/diff-codebooks.ts')
  return {
    before: headOf(before),
    after: headOf(after),
    differences: diffCodebooks(before, after, isSuccessor),
  }
}

function headOf({ name, comments }: Codebook) {
  return { name, comments }
}
