import type { Job } from './job.ts'

/** A workbook is a ZIP archive. */
const ZIP = [0x50, 0x4b, 0x03, 0x04]

export const readCodebookJob: Job<'read-codebook'> = async (_engine, { file, bytes }) => {
  if (ZIP.every((byte, at) => bytes[at] === byte)) {
    const { readCodebookWorkbook } = await import('#core/themes/codebook/codebook-workbook.ts')
    return readCodebookWorkbook(bytes, file)
  }
  const { parseCodebook } = await import('#core/themes/codebook/codebook-file.ts')
  return parseCodebook(new TextDecoder().decode(bytes), file)
}
