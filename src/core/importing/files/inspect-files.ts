import { AppError, toWireError } from '../../errors.ts'
import type { JobContext } from '../../job-context.ts'
import type { ByteSource } from '../byte-source.ts'
import { inspectFile } from '../inspect-file.ts'
import { metricWarnings } from '../inspection-warnings.ts'
import type { FileInspection, ReadingOptions } from '../mapping.ts'
import { commonestMetric, metricNamed } from '../metrics/metric-column.ts'
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
 * Inspect each file; one of many that cannot be read is left out, with the reason. Files whose rows answer different
 * questions are read for the same one, that with most rows in all of them, unless one was named; those without it are
 * left out.
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
  const first = await inspectEach(found, options, contextOf)
  if (first.files.length === 0) {
    const { leftOut, errors } = first
    throw leftOut.length === 1 && errors[0] !== undefined ? errors[0] : nothingReadable(leftOut)
  }
  const metric = commonestMetric(first.files.map(({ inspection }) => inspection))
  if (metric === null || options.metric !== undefined) return first
  const again = new Set(first.files.filter(({ inspection }) => !isOf(inspection, metric)))
  if (again.size === 0) return first
  const others = await inspectEach(
    { files: first.files.filter(file => again.has(file)), leftOut: [] },
    { ...options, metric },
    contextOf,
  )
  const bySource = new Map(others.files.map(file => [file.source, withOpenMetric(file)]))
  return {
    files: first.files.flatMap(file => (again.has(file) ? (bySource.get(file.source) ?? []) : [file])),
    leftOut: [...first.leftOut, ...others.leftOut],
  }
}

function isOf({ metrics }: FileInspection, name: string): boolean {
  return metrics === undefined || metricNamed(metrics.metrics, name)?.name === metrics.chosen
}

/** Nobody but the other files named it. */
function withOpenMetric(file: InspectedFile): InspectedFile {
  const { inspection } = file
  const metrics = { ...inspection.metrics!, isSettled: false }
  const warnings = [...metricWarnings(metrics, inspection.unusable ?? {}), ...inspection.warnings]
  return { ...file, inspection: { ...inspection, metrics, warnings } }
}

/** Inspect each file; one of many that cannot be read is left out. @throws AppError of any other. */
export async function inspectEach(
  found: FoundFiles,
  options: ReadingOptions,
  contextOf: (index: number) => JobContext,
): Promise<InspectedFiles & { readonly errors: readonly AppError[] }> {
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
  return { files, leftOut, errors }
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
