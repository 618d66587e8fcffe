import { codebookOf } from '../project-codebook.ts'
import type { Job } from './job.ts'

export const writeCodebookJob: Job<'write-codebook'> = async (engine, { projectId, name, form }, context) => {
  const codebook = await codebookOf(await engine.projects.open(projectId, context), name, context)
  const themes = codebook.themes.length
  if (form === 'json') {
    const { serialiseCodebook } = await import('#core/themes/codebook/codebook-file.ts')
    return { content: serialiseCodebook(codebook), themes }
  }
  const { writeCodebookWorkbook } = await import('#core/themes/codebook/codebook-workbook.ts')
  return { content: new Uint8Array(await writeCodebookWorkbook(codebook)), themes }
}
