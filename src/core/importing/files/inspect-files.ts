import { AppError, toWireError } from '../../errors.ts'
import type { JobContext } from '../../job-context.ts'
import type { ByteSource } from '../byte-source.ts'
import { inspectFile } from '../inspect-file.ts'
import type { FileInspection, ReadingOptions } from '../mapping.ts'
import type { FoundFiles } from './expand-files.ts'
import type { LeftOutFile } from './open-archive.ts'

/** A file and what was recognised of it. */
export interface InspectedFile {
  readonly source: ByteSource
  readonly inspection: FileInspection
  readonly isOneOfMany: boolean
}

/** Never without a file. */
export interface InspectedFiles {
  readonly files: readonly InspectedFile[]
  readonly leftOut: readonly LeftOutFile[]
}

/**
 * Inspect each file; one of many that cannot be read is left out, with the reason.
 *
 * @param contextOf - The part of the job for file `index`, from 0.
 * @throws AppError of the file, for one that is not one of many or is the only one; `import/nothing-readable` when none
 * of several could be read.
 */
export async function inspectFiles(
  found: FoundFiles,
  options: ReadingOptions,
  contextOf: (index: number) => JobContext,
): Promise<InspectedFiles> {
  const files: InspectedFile[] = []
  const leftOut = [...found.leftOut]
  const errors: AppError[] = []
  for (const [index, { source, isOneOfMany }] of found.files.entries()) {
    try {
      files.push({ source, isOneOfMany, inspection: await inspectFile(source, options, contextOf(index)) })
    } catch (error) {
      if (!isOneOfMany || !(error instanceof AppError)) throw error
      errors.push(error)
      leftOut.push({ file: source.name, error: toWireError(error) })
    }
  }
  if (files.length === 0) {
    throw leftOut.length === 1 && errors[0] !== undefined ? errors[0] : nothingReadable(leftOut)
  }
  return { files, leftOut }
}

/** Names of files for a sentence, so many at most. */
const MOST_NAMES = 10

function nothingReadable(leftOut: readonly LeftOutFile[]): AppError {
  return new AppError('import/nothing-readable', { files: leftOut.length, names: namesOf(leftOut) })
}

/** The names of files as one text: "a.pdf, b.png, …". */
export function namesOf(files: readonly { readonly file: string }[]): string {
  const names = files.slice(0, MOST_NAMES).map(({ file }) => file)
  return [...names, ...(files.length > MOST_NAMES ? ['…'] : [])].join(', ')
}
