import { expect, test } from 'vitest'
import { inBlocks } from '#core/in-blocks.ts'

test.each([
  [0, 4, []],
  [3, 4, [[0, 3]]],
  [
    9,
    4,
    [
      [0, 4],
      [4, 8],
      [8, 9],
    ],
  ],
])(
  '%i rows in blocks of %i, with a pause before each; a cancelled job does no more',
  async (size, rows, blocks) => {
    const done: unknown[] = []
    const context = {
      signal: new AbortController().signal,
      report: () => undefined,
      pause: () => Promise.resolve(void done.push('pause')),
    }
    await inBlocks(size, context, (from, to) => done.push([from, to]), rows)
    expect(done).toEqual(blocks.flatMap(block => ['pause', block]))
    const cancelled = { ...context, pause: () => Promise.reject(new Error('cancelled')) }
    const worked: number[] = []
    const again = inBlocks(size, cancelled, from => worked.push(from), rows)
    if (size > 0) await expect(again).rejects.toThrow('cancelled')
    expect(worked).toEqual([])
  },
)
