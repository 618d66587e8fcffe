/**
 * A thread that reads damaged files: whether each gives every row, or is refused with a sentence. Each pass is announced,
 * so that one that hangs can be ended from outside.
 */
import assert from 'node:assert/strict'
import { parentPort } from 'node:worker_threads'
import { AppError } from '#core/errors.ts'
import type { ByteSource } from '#core/importing/byte-source.ts'
import { countResponses } from '#core/importing/count-responses.ts'
import { expandFiles } from '#core/importing/files/expand-files.ts'
import { inspectFile } from '#core/importing/inspect-file.ts'
import type { FileInspection } from '#core/importing/mapping.ts'
import { sha256Of } from '#engine/sources/sha256.ts'
import { errors } from '#words/en/errors.ts'
import {
  importPlainly,
  memorySource,
  proposedPlan,
  quietContext,
  type PlainImport,
} from '../helpers/memory-source.ts'
import type { ThreadMessage } from '../helpers/watched-thread.ts'

/** A file to read, in pieces of a size. */
export interface DamagedFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly pieceBytes: number
}

export type End = 'read' | 'refused'

const say = (message: ThreadMessage<End>): void => parentPort!.postMessage(message)

parentPort!.on('message', (file: DamagedFile) => {
  tryFile(file).then(
    answer => say({ kind: 'done', answer }),
    (error: unknown) =>
      say({
        kind: 'failed',
        reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
  )
})

async function tryFile({ name, bytes, pieceBytes }: DamagedFile): Promise<End> {
  const open = (size: number) => memorySource(bytes, { name, pieceBytes: size })
  const root = { source: open(pieceBytes), isOneOfMany: false }
  const found = await pass('expanding', () => expandFiles([root], pieces => sha256Of(pieces)))
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
  const inspection = await pass('inspecting in pieces', () =>
    inspectFile(open(pieceBytes), {}, quietContext()),
  )
  const whole = await pass('inspecting at once', () => inspectFile(open(length + 1), {}, quietContext()))
  if (inspection instanceof AppError || whole instanceof AppError) {
    assert.deepEqual(inspection, whole)
    return 'refused'
  }
  assert.deepEqual(comparable(inspection), comparable(whole))
  if (inspection.scale === null || inspection.mapping.score.length === 0) return 'refused'
  const plan = proposedPlan(inspection)
  const plain = await pass('importing', () => importPlainly(open(pieceBytes), plan))
  if (plain instanceof AppError) {
    assert.equal(plain.code, 'import/no-responses')
    return 'refused'
  }
  assertAllRows(inspection, plain)
  const foretold = countResponses(inspection, plan)
  if (foretold.isExact) assert.equal(foretold.responses, plain.outcome.responses)
  return 'read'
}

/** One pass over a file: what it gives, or the error that people have a sentence for. */
async function pass<T>(part: string, work: () => Promise<T>): Promise<T | AppError> {
  say({ kind: 'begins', part })
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError && Object.hasOwn(errors, error.code)) return error
    throw error
  }
}

/** What cannot depend on how the bytes came: counts of places across two pieces apart. */
function comparable({ warnings, ...inspection }: FileInspection): object {
  const codes = warnings.map(({ code }) => code).filter(code => !/^(?:mojibake|mixed-)/.test(code))
  return { ...inspection, codes }
}

function assertAllRows(inspection: FileInspection, { outcome, responses, rejected }: PlainImport): void {
  assert.equal(outcome.rows, inspection.rows)
  assert.equal(outcome.rows, outcome.responses + outcome.rejected.total)
  assert.deepEqual([responses.length, rejected.length], [outcome.responses, outcome.rejected.total])
  const counts = Object.values(outcome.rejected.byReason)
  assert.equal(
    counts.reduce((sum, n) => sum + n, 0),
    outcome.rejected.total,
  )
  const numbers = [...responses, ...rejected].map(({ row }) => row).toSorted((a, b) => a - b)
  assert.deepEqual(
    numbers,
    Array.from({ length: outcome.rows }, (_, row) => row + 1),
  )
}
