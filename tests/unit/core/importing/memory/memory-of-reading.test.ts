import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildForNode, type BuiltScript } from '../../../../helpers/build-for-node.ts'
import type { MemoryInUse } from '../../../../processes/measure-reading.ts'

let script: BuiltScript

/** A process of its own, since the memory of this one is that of the tests. */
beforeAll(async () => {
  script = await buildForNode('measure-reading.ts')
})
afterAll(() => script.remove())

/** Less than the difference between two sizes of the file: nothing of it can be kept. */
const HEAP_MEGABYTES = 40
const TIMEOUT_MS = 180_000
/** What the heap may differ by between two places of a file, wherever the collector stood. */
const TOLERANCE_BYTES = 6 << 20
/** What tells whether the ids are all different takes so much of each; see `UniqueHashes`. */
const BYTES_A_ROW = 27
/** Pieces of the file and what is made of them; what is out of use is given back some time after a collection. */
const BUFFER_BYTES = 48 << 20

test.each<[kind: string, megabytes: readonly number[]]>([
  ['csv', [20, 80, 200]],
  ['tsv', [20, 60]],
  ['jsonl', [20, 60]],
])('memory does not grow with a file of %s', { timeout: TIMEOUT_MS }, (kind, megabytes) => {
  const limit = `--max-old-space-size=${String(HEAP_MEGABYTES)}`
  const printed = execFileSync(
    process.execPath,
    ['--expose-gc', limit, script.path, kind, megabytes.join(',')],
    { encoding: 'utf8' },
  )
  const measured = JSON.parse(printed) as MemoryInUse[]
  for (const stage of ['inspect', 'import']) {
    const places = measured.filter(place => place.stage === stage)
    expect(places.map(place => place.megabytes)).toEqual(megabytes)
    for (const { megabytes: at, rows, heapBytes, bufferBytes } of places) {
      expect(heapBytes - places[0]!.heapBytes, `${stage} at ${String(at)} MB`).toBeLessThan(TOLERANCE_BYTES)
      expect(bufferBytes, `${stage} at ${String(at)} MB`).toBeLessThan(BUFFER_BYTES + BYTES_A_ROW * rows)
    }
  }
})
