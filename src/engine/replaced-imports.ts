import { AppError } from '#core/errors.ts'
import type { ByteSource } from '#core/importing/byte-source.ts'
import type { InspectedFile } from '#core/importing/files/inspect-files.ts'
import type { LeftOutFile } from '#core/importing/files/open-archive.ts'
import type { FilePlan } from '#core/importing/files/plan-files.ts'
import type { JobContext } from '#core/job-context.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import type { ImportRecord } from '#storage/records.ts'
import { assertSameFiles, type StoredSource } from './import-source.ts'
import { unlessAborted } from './unless-aborted.ts'

/** A file that was read to its end and gave no response that is not there already. */
export interface NothingNew {
  readonly source: ByteSource
  readonly error: AppError
}

/**
 * The imports that give way to the files: each must be that of a file among them that can be read under the plan. Before
 * anything is stored; each file is read through for its hash, which is kept.
 *
 * @throws AppError `import/other-file`, `import/nothing-in-place`
 */
export async function replacedBy(
  strict: LowdownDatabase,
  planned: readonly (InspectedFile & { readonly made: FilePlan | LeftOutFile })[],
  { file, replaces }: { readonly file: string; readonly replaces: readonly string[] },
  context: JobContext,
): Promise<readonly ImportRecord[]> {
  if (replaces.length === 0) return []
  const hashes: string[] = []
  const readable = new Set<string>()
  for (const { source, made } of planned) {
    const hash = await unlessAborted(source.sha256(), context.signal)
    hashes.push(hash)
    if (!('error' in made)) readable.add(hash)
  }
  const replaced = await assertSameFiles(strict, replaces, { file, hashes })
  const lost = replaced.find(({ sha256 }) => !readable.has(sha256))
  if (lost !== undefined) throw nothingInPlaceOf(lost)
  return replaced
}

/**
 * An import goes only where its file was stored, or where all of the file's rows that gave a response then are in the
 * project by other files: their rows must not turn into rejected ones that nobody counts.
 *
 * @throws AppError `import/nothing-in-place`
 */
export async function assertNothingLost(
  replaced: readonly ImportRecord[],
  stored: readonly StoredSource[],
  nothingNew: readonly NothingNew[],
): Promise<void> {
  const inPlace = new Set(stored.map(({ record }) => record.sha256))
  for (const { source, error } of replaced.length === 0 ? [] : nothingNew) {
    const sha256 = await source.sha256()
    const { rows, duplicates } = error.details
    const rejected = Number(rows) - Number(duplicates)
    if (replaced.some(record => record.sha256 === sha256 && rejected <= rejectedIn(record)))
      inPlace.add(sha256)
  }
  const lost = replaced.find(({ sha256 }) => !inPlace.has(sha256))
  if (lost !== undefined) throw nothingInPlaceOf(lost)
}

/** Rows of an import that gave no response, without those that were in other files. */
function rejectedIn({ outcome }: ImportRecord): number {
  return outcome.rejected.total - (outcome.rejected.byReason.duplicate ?? 0)
}

function nothingInPlaceOf({ file }: ImportRecord): AppError {
  return new AppError('import/nothing-in-place', { file })
}
