import { AppError, toWireError } from '../../errors.ts'
import type { JobContext } from '../../job-context.ts'
import { inspectFile } from '../inspect-file.ts'
import { metricWarnings } from '../inspection-warnings.ts'
import type { FileInspection, ReadingOptions } from '../mapping.ts'
import { commonestMetric, metricNamed } from '../metrics/metric-column.ts'
import type { FoundFile, FoundFiles } from './expand-files.ts'
import { listFiles } from './list-files.ts'
import type { LeftOutFile } from './open-archive.ts'

/** A file and what was recognised of it. */
export interface InspectedFile extends FoundFile {
  readonly inspection: FileInspection
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
 * @throws AppError as {@link inspectEach} does.
 */
export async function inspectFiles(
  found: FoundFiles,
  options: ReadingOptions,
  contextOf: (index: number) => JobContext,
): Promise<InspectedFiles> {
  const first = await inspectEach(found, ({ source }, index) =>
    inspectFile(source, options, contextOf(index)),
  )
  const metric = commonestMetric(first.files.map(({ inspection }) => inspection))
  if (metric === null || options.metric !== undefined) return first
  return inspectEach(first, ({ source, inspection }, index) =>
    isOf(inspection, metric)
      ? inspection
      : inspectFile(source, { ...options, metric }, contextOf(index)).then(withOpenMetric),
  )
}

function isOf({ metrics }: FileInspection, name: string): boolean {
  return metrics === undefined || metricNamed(metrics.metrics, name)?.name === metrics.chosen
}

/** Nobody but the other files named it. */
function withOpenMetric(inspection: FileInspection): FileInspection {
  const metrics = { ...inspection.metrics!, isSettled: false }
  const warnings = [...metricWarnings(metrics, inspection.unusable ?? {}), ...inspection.warnings]
  return { ...inspection, metrics, warnings }
}

/**
 * Inspect each file in its own way; one of many that cannot be read is left out, with the reason.
 *
 * @throws AppError of the file, for one that is not one of many or is the only one; `import/metric-in-no-file` or
 * `import/nothing-readable` when none of several could be read.
 */
export async function inspectEach<F extends FoundFile>(
  found: { readonly files: readonly F[]; readonly leftOut: readonly LeftOutFile[] },
  inspect: (file: F, index: number) => FileInspection | Promise<FileInspection>,
): Promise<InspectedFiles> {
  const files: InspectedFile[] = []
  const leftOut = [...found.leftOut]
  const errors: AppError[] = []
  for (const [index, file] of found.files.entries()) {
    const { source, isOneOfMany } = file
    try {
      files.push({ source, isOneOfMany, inspection: await inspect(file, index) })
    } catch (error) {
      if (!isOneOfMany || !(error instanceof AppError)) throw error
      errors.push(error)
      leftOut.push({ file: source.name, error: toWireError(error) })
    }
  }
  if (files.length > 0) return { files, leftOut }
  throw leftOut.length === 1 && errors[0] !== undefined ? errors[0] : noneReadable(leftOut, errors)
}

/** That files could be read, but not for the metric that is wanted, says more than what hindered the others. */
function noneReadable(leftOut: readonly LeftOutFile[], errors: readonly AppError[]): AppError {
  const facts = { files: leftOut.length, names: listFiles(leftOut) }
  const other = errors.find(({ code }) => code === 'import/unknown-metric')
  return other === undefined
    ? new AppError('import/nothing-readable', facts)
    : new AppError('import/metric-in-no-file', { ...other.details, ...facts })
}
