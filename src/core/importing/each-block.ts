import type { JobContext } from '../job-context.ts'
import type { ByteSource } from './byte-source.ts'

/** Read the file once. `take` tells how many data rows there were so far. */
export async function eachBlock<Block extends { readonly bytesRead: number }>(
  source: ByteSource,
  blocks: AsyncIterable<Block>,
  context: JobContext,
  take: (block: Block) => Promise<number>,
): Promise<void> {
  for await (const block of blocks) {
    const done = await take(block)
    const fraction = Math.min(1, block.bytesRead / Math.max(1, source.sizeBytes))
    context.report({ stage: 'importing', fraction, ...(done > 0 && { done }) })
    await context.pause()
  }
}
