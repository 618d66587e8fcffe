import type { ByteSource } from '../byte-source.ts'

/** Bytes at the front of a file by which kind, encoding, delimiter and header are recognised. */
const HEAD_BYTES = 65_536

/** The first 64 kB of a file, or all of a smaller one. */
export async function readHead(source: ByteSource): Promise<Uint8Array> {
  const head = new Uint8Array(HEAD_BYTES)
  let length = 0
  for await (const bytes of source.read()) {
    const part = bytes.subarray(0, HEAD_BYTES - length)
    head.set(part, length)
    length += part.length
    if (length === HEAD_BYTES) break
  }
  return head.subarray(0, length)
}
