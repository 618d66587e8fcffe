import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeXlsx } from 'hucre/xlsx'
import { buildForNode, type BuiltScript } from '../../../../helpers/build-for-node.ts'
import { makeZip } from '../../../../helpers/make-zip.ts'
import { mutateBytes, seededNumbers } from '../../../../helpers/mutate-bytes.ts'
import { hasSharedData, sharedDataPath } from '../../../../helpers/shared-data.ts'
import { WatchedThread } from '../../../../helpers/watched-thread.ts'
import type { DamagedFile, End } from '../../../../processes/read-damaged-file.ts'

/** `npm run fuzz -- --seconds N --seed N`; a minute in CI, a few seconds elsewhere. */
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? (process.env['CI'] ? 60 : 8))
const SEED = Number(process.env['FUZZ_SEED'] ?? 1)
/** Bytes of each file that are played with: enough for several blocks of the reader now and then. */
const LONGEST = 300_000
/** Of one pass over a file. */
const HANG_MS = 5000
/** More pieces of a file than this take seconds on a busy machine, which is no hang. */
const MOST_PIECES = 50_000
/** Workbooks and archives are made of the beginnings of files: most of what is damaged in them is refused at once. */
const PACKED = 20_000

const fixtures = fileURLToPath(new URL('../../../../fixtures/exports/', import.meta.url))

interface Seed {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Files of the kinds that no fixture has, made of those that are there: as workbook, JSON, JSON Lines and archive. */
async function otherKinds(files: readonly Seed[]): Promise<readonly Seed[]> {
  const made: Seed[] = []
  for (const { name, bytes } of files.filter((_file, index) => index % 3 === 0)) {
    const text = new TextDecoder().decode(bytes.subarray(0, PACKED))
    const rows = text
      .split('\n')
      .slice(0, -1)
      .map(line => line.split(/[,;\t]/))
    const [head = [], ...rest] = rows
    const objects = rest.map(row => Object.fromEntries(head.map((key, index) => [key, row[index] ?? ''])))
    const encoded = (content: string): Uint8Array => new TextEncoder().encode(content)
    made.push(
      { name: `${name}.json`, bytes: encoded(JSON.stringify({ responses: objects })) },
      { name: `${name}.jsonl`, bytes: encoded(objects.map(object => JSON.stringify(object)).join('\n')) },
      { name: `${name}.xlsx`, bytes: await writeXlsx({ sheets: [{ name: 'Data', rows }] }) },
      { name: `${name}.zip`, bytes: await makeZip({ [name]: text, 'other.csv': text.slice(0, 5000) }) },
    )
  }
  return made
}

function filesIn(folder: string): readonly Seed[] {
  return readdirSync(folder)
    .toSorted()
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile() && !path.endsWith('.md'))
    .map(path => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)).subarray(0, LONGEST) }))
}

let script: BuiltScript
let reader: WatchedThread<DamagedFile, End>
beforeAll(async () => {
  script = await buildForNode('read-damaged-file.ts')
  reader = new WatchedThread(script.path, HANG_MS)
})
afterAll(async () => {
  await reader.end()
  script.remove()
})

/** Share of the time that the project's own files get beside the real ones: they are small and alike. */
const FIXTURES_SHARE = hasSharedData ? 0.1 : 1

it(
  `damaged fixtures give every row or a sentence: ${FIXTURES_SHARE * SECONDS} s, seed ${SEED}`,
  () => damageFiles(filesIn(fixtures), FIXTURES_SHARE * SECONDS),
  (SECONDS + 60) * 1000,
)

// Without the folder this is told as skipped: what is left is the smaller run above.
it.skipIf(!hasSharedData)(
  `damaged real files give every row or a sentence: ${SECONDS} s, seed ${SEED}`,
  () => damageFiles([...filesIn(sharedDataPath('')), ...filesIn(sharedDataPath('exports'))], SECONDS),
  (SECONDS + 60) * 1000,
)

async function damageFiles(files: readonly Seed[], seconds: number): Promise<void> {
  const others = await otherKinds(files)
  const end = performance.now() + seconds * 1000
  const counts = { read: 0, refused: 0 }
  for (let run = 0; performance.now() < end; run += 1) {
    // A run has a seed of its own, so that one that fails can be repeated alone.
    const random = seededNumbers(SEED * 1_000_003 + run)
    const seeds = run % 4 === 3 ? others : files
    const file = seeds[Math.floor(random() * seeds.length)]!
    const other = files[Math.floor(random() * files.length)]!
    const start = file.bytes.subarray(0, Math.ceil(random() ** 2 * file.bytes.length))
    const bytes = mutateBytes(start, random, other.bytes.subarray(0, 20_000))
    const drawnBytes = 1 + Math.floor(random() ** 3 * 100_000)
    const pieceBytes = Math.max(drawnBytes, Math.ceil(bytes.length / MOST_PIECES))
    try {
      counts[await reader.run({ name: file.name, bytes, pieceBytes })] += 1
    } catch (error) {
      const kept = join(tmpdir(), `lowdown-fuzz-${SEED}-${run}.bin`)
      writeFileSync(kept, bytes)
      throw new Error(`run ${run} of seed ${SEED}, ${file.name}, pieces of ${pieceBytes}: ${kept}`, {
        cause: error,
      })
    }
  }
  process.stdout.write(`fuzz: ${files.length} files, ${counts.read} times read, ${counts.refused} refused\n`)
  expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(0)
}
