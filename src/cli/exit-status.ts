import { AppError } from '#core/errors.ts'

export const EXIT_DONE = 0
const EXIT_BUG = 1
const EXIT_USAGE = 2
export const EXIT_INPUT = 3
const EXIT_OUTPUT = 4

/** Errors about an input that are really about how the run was called. */
const WRONG_CALLS: readonly string[] = [
  'import/unknown-column',
  'import/unknown-encoding',
  'import/unknown-sheet',
  'import/unknown-metric',
  'import/no-metrics',
  'import/metric-in-no-file',
]

/** The exit status that the result format gives an error. */
export function exitStatus(error: unknown): number {
  if (!(error instanceof AppError)) return EXIT_BUG
  if (/^(?:usage|selection)\//.test(error.code) || WRONG_CALLS.includes(error.code)) return EXIT_USAGE
  if (/^(?:import|tickets|themes|codebook)\//.test(error.code)) return EXIT_INPUT
  if (error.code.startsWith('report/')) return EXIT_OUTPUT
  return EXIT_BUG
}
