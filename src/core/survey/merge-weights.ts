import type { PlacedChunk } from './merge-kept-columns.ts'

/**
 * The weights of all responses, 1 for those of an import without any. Null where they say nothing: all are the same, or
 * all are 0.
 */
export function mergeWeights(chunks: readonly PlacedChunk[], size: number): Float64Array | null {
  if (chunks.every(({ chunk }) => chunk.weight === undefined)) return null
  const weights = new Float64Array(size).fill(1)
  for (const { chunk, start } of chunks)
    if (chunk.weight !== undefined) weights.set(chunk.weight.subarray(0, chunk.size), start)
  return weights.every(weight => weight === weights[0]) ? null : weights
}
