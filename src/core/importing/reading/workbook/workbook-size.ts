import { AppError } from '../../../errors.ts'

const MEGABYTE = 1024 * 1024

/** Bytes that the parts of a workbook may become together: XML is some ten times what is packed of it. */
const UNPACKED_LIMIT_BYTES = 256 * MEGABYTE

/**
 * Refuse a workbook that would become too large, before anything of it is unpacked. The reader unpacks no part beyond the
 * size that the list of parts says, so a list that lies costs no more than one that does not.
 *
 * @throws AppError `import/workbook-too-large`, `import/broken-file` where the list cannot be read or leaves sizes out.
 */
export async function assertWorkbookSize(bytes: Uint8Array, file: string): Promise<void> {
  const { Uint8ArrayReader, ZipReader } = await import('@zip.js/zip.js/lib/zip-core-native.js')
  const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries().catch((error: unknown) => {
    throw new AppError('import/broken-file', { file, kind: 'Excel' }, { cause: error })
  })
  let unpackedBytes = 0
  for (const { directory, uncompressedSize, compressedSize } of entries) {
    // A few bytes are what packing nothing takes.
    if (!directory && uncompressedSize === 0 && compressedSize > 16)
      throw new AppError('import/broken-file', { file, kind: 'Excel' })
    unpackedBytes += uncompressedSize
  }
  if (unpackedBytes <= UNPACKED_LIMIT_BYTES) return
  throw new AppError('import/workbook-too-large', {
    file,
    unpackedMegabytes: Math.ceil(unpackedBytes / MEGABYTE),
    limitMegabytes: UNPACKED_LIMIT_BYTES / MEGABYTE,
  })
}
