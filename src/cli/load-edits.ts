import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '#core/errors.ts'
import { type EditsFile, readEditsFile } from '#core/themes/edits/edits-file.ts'

/** The edits in a file. @throws AppError `import/unreadable-file`, `themes/…-edits` */
export async function loadEdits(path: string): Promise<EditsFile> {
  const file = basename(path)
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new AppError('import/unreadable-file', { file }, { cause: error })
  }
  return readEditsFile(text, file)
}
