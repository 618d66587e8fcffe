import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { writeXlsx } from 'hucre/xlsx'
import { AppError } from '#core/errors.ts'
import type { ByteSource } from '#core/importing/byte-source.ts'
import { countResponses } from '#core/importing/count-responses.ts'
import { expandFiles } from '#core/importing/files/expand-files.ts'
import { inspectFile } from '#core/importing/inspect-file.ts'
import type { FileInspection } from '#core/importing/mapping.ts'
import { sha256Of } from '#engine/sources/sha256.ts'
import { errors } from '#words/en/errors.ts'
import { makeZip } from '../../../../helpers/make-zip.ts'
import {
  importPlainly,
  memorySource,
  proposedPlan,
  quietContext,
  type PlainImport,
} from '../../../../helpers/memory-source.ts'
import { mutateBytes, seededNumbers } from '../../../../helpers/mutate-bytes.ts'
import { hasSharedData, sharedDataPath } from '../../../../helpers/shared-data.ts'

/** `npm run fuzz -- --seconds N --seed N`; a minute in CI, a few seconds elsewhere. */
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? (process.env['CI'] ? 60 : 8))
const SEED = Number(process.env['FUZZ_SEED'] ?? 1)
/** Bytes of each file that are played with: enough for several blocks of the reader now and then. */
const LONGEST = 300_000
/** Of one pass over a file. */
const HANG_MS = 5000
/** Workbooks and archives are made of the beginnings of files: most of what is damaged in them is refused at once. */
const PACKED = 20_000

const fixtures = fileURLToPath(new URL('../../../../fixtures/exports/', import.meta.url))
const files = [
  ...filesIn(fixtures),
  ...(hasSharedData ? [...filesIn(sharedDataPath('')), ...filesIn(sharedDataPath('exports'))] : []),
].map(path => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)).subarray(0, LONGEST) }))

interface Seed {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Files of the kinds that no fixture has, made of those that are there: as workbook, JSON, JSON Lines and archive. */
async function otherKinds(): Promise<readonly Seed[]> {
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

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .toSorted()
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile() && !path.endsWith('.md'))
}

/** What cannot depend on how the bytes came: counts of places across two pieces apart. */
function comparable({ warnings, ...inspection }: FileInspection): object {
  const codes = warnings.map(({ code }) => code).filter(code => !/^(?:mojibake|mixed-)/.test(code))
  return { ...inspection, codes }
}

async function failureOf<T>(work: () => Promise<T>): Promise<T | AppError> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError && Object.hasOwn(errors, error.code)) return error
    throw error
  }
}

function expectAllRows(inspection: FileInspection, { outcome, responses, rejected }: PlainImport): void {
  expect(outcome.rows).toBe(inspection.rows)
  expect(outcome.rows).toBe(outcome.responses + outcome.rejected.total)
  expect([responses.length, rejected.length]).toEqual([outcome.responses, outcome.rejected.total])
  const counts = Object.values(outcome.rejected.byReason)
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(outcome.rejected.total)
  const numbers = [...responses, ...rejected].map(({ row }) => row).toSorted((a, b) => a - b)
  expect(numbers).toEqual(Array.from({ length: outcome.rows }, (_, row) => row + 1))
}

/** One pass over a file, which must not hang. */
async function timed<T>(work: () => Promise<T>): Promise<T> {
  const begin = performance.now()
  const result = await work()
  expect(performance.now() - begin, 'a pass').toBeLessThan(HANG_MS)
  return result
}

type End = 'read' | 'refused'

async function tryFile(name: string, bytes: Uint8Array, pieceBytes: number): Promise<End> {
  const open = (size: number) => memorySource(bytes, { name, pieceBytes: size })
  const root = { source: open(pieceBytes), isOneOfMany: false }
  const found = await timed(() => failureOf(() => expandFiles([root], pieces => sha256Of(pieces))))
  if (found instanceof AppError) return 'refused'
  if (found.files[0]?.source === root.source) return tryTable(open, bytes.length, pieceBytes)
  const ends = []
  for (const { source } of found.files) ends.push(await tryTable(() => source, 0, 0))
  return ends.includes('read') ? 'read' : 'refused'
}

/** @param open - The file in pieces of a size; two sizes have to give the same. */
async function tryTable(
  open: (size: number) => ByteSource,
  length: number,
  pieceBytes: number,
): Promise<End> {
  const inspection = await timed(() => failureOf(() => inspectFile(open(pieceBytes), {}, quietContext())))
  const whole = await timed(() => failureOf(() => inspectFile(open(length + 1), {}, quietContext())))
  if (inspection instanceof AppError || whole instanceof AppError) {
    expect(inspection).toEqual(whole)
    return 'refused'
  }
  expect(comparable(inspection)).toEqual(comparable(whole))
  if (inspection.scale === null || inspection.mapping.score.length === 0) return 'refused'
  const plan = proposedPlan(inspection)
  const plain = await timed(() => failureOf(() => importPlainly(open(pieceBytes), plan)))
  if (plain instanceof AppError) {
    expect(plain.code).toBe('import/no-responses')
    return 'refused'
  }
  expectAllRows(inspection, plain)
  const foretold = countResponses(inspection, plan)
  if (foretold.isExact) expect(foretold.responses).toBe(plain.outcome.responses)
  return 'read'
}

it(
  `damaged files give every row or a sentence: ${SECONDS} s, seed ${SEED}`,
  async () => {
    const end = performance.now() + SECONDS * 1000
    const counts = { read: 0, refused: 0 }
    const others = await otherKinds()
    for (let run = 0; performance.now() < end; run += 1) {
      // A run has a seed of its own, so that one that fails can be repeated alone.
      const random = seededNumbers(SEED * 1_000_003 + run)
      const seeds = run % 4 === 3 ? others : files
      const file = seeds[Math.floor(random() * seeds.length)]!
      const other = files[Math.floor(random() * files.length)]!
      const start = file.bytes.subarray(0, Math.ceil(random() ** 2 * file.bytes.length))
      const bytes = mutateBytes(start, random, other.bytes.subarray(0, 20_000))
      const pieceBytes = 1 + Math.floor(random() ** 3 * 100_000)
      // Written before, so that a pass that never ends leaves it behind.
      const kept = join(tmpdir(), `lowdown-fuzz-${SEED}.bin`)
      writeFileSync(kept, bytes)
      try {
        counts[await tryFile(file.name, bytes, pieceBytes)] += 1
      } catch (error) {
        throw new Error(`run ${run} of seed ${SEED}, ${file.name}, pieces of ${pieceBytes}: ${kept}`, {
          cause: error,
        })
      }
    }
    process.stdout.write(`fuzz: ${counts.read} files read, ${counts.refused} refused\n`)
    expect(counts.read).toBeGreaterThan(SECONDS)
  },
  (SECONDS + 60) * 1000,
)
