/**
 * The same array, alone in its buffer. A view into a larger buffer is stored with all of that buffer.
 * Copies only where it must.
 */
export function ownArray<
  T extends { readonly buffer: ArrayBufferLike; readonly byteLength: number; slice(): T },
>(array: T): T {
  return array.byteLength === array.buffer.byteLength ? array : array.slice()
}
