import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { AppError } from '#core/errors.ts'
import { parseCodebook, serialiseCodebook } from '#core/themes/codebook/codebook-file.ts'
import { readCodebookWorkbook, writeCodebookWorkbook } from '#core/themes/codebook/codebook-workbook.ts'
import type { Codebook } from '#core/themes/codebook/codebook.ts'
import { writeBytes, writeText } from './write-file.ts'

/**
 * The codebook in a file, JSON or Excel by its ending.
 *
 * @throws AppError `import/unreadable-file`, `codebook/damaged`, `codebook/newer`
 */
export async function loadCodebook(path: string): Promise<Codebook> {
  const file = basename(path)
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new AppError('import/unreadable-file', { file }, { cause: error })
  })
  return isWorkbook(path) ? readCodebookWorkbook(bytes, file) : parseCodebook(bytes.toString('utf8'), file)
}

/** Write a codebook, JSON or Excel by the ending of its name. @throws AppError `report/write-failed` */
export async function saveCodebook(path: string, codebook: Codebook): Promise<void> {
  if (isWorkbook(path)) await writeBytes(path, await writeCodebookWorkbook(codebook))
  else await writeText(path, serialiseCodebook(codebook))
}

function isWorkbook(path: string): boolean {
  return extname(path).toLowerCase() === '.xlsx'
}
