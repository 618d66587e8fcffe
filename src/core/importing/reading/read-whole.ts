import { AppError } from '../../errors.ts'
import type { ByteSource } from '../byte-source.ts'

const MEGABYTE = 1024 * 1024

/**
 * All bytes of a file that has to be held whole.
 *
 * @throws AppError `import/too-large` above the limit, `import/file-changed`, and what the source throws.
 */
export async function readWhole(
  source: ByteSource,
  { kind, limitBytes }: { readonly kind: string; readonly limitBytes: number },
): Promise<Uint8Array> {
  const { name: file, sizeBytes } = source
  if (sizeBytes > limitBytes) throw tooLargeFile(file, { kind, sizeBytes, limitBytes })
  const bytes = new Uint8Array(sizeBytes)
  let length = 0
  for await (const piece of source.read()) {
    if (length + piece.length > sizeBytes) throw new AppError('import/file-changed', { file })
    bytes.set(piece, length)
    length += piece.length
  }
  return bytes.subarray(0, length)
}

/** The error of a file that is too large to be held whole; megabytes are binary. */
export function tooLargeFile(
  file: string,
  {
    kind,
    sizeBytes,
    limitBytes,
  }: { readonly kind: string; readonly sizeBytes: number; readonly limitBytes: number },
): AppError {
  return new AppError('import/too-large', {
    file,
    kind,
    sizeMegabytes: Math.ceil(sizeBytes / MEGABYTE),
    limitMegabytes: limitBytes / MEGABYTE,
  })
}
