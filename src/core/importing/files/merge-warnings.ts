import type { ImportWarning } from '../mapping.ts'
import { listFiles } from './list-files.ts'

/** What there is to say of one of several files. */
export interface WarnedFile {
  /** '' where nobody needs to know which it is. */
  readonly name: string
  readonly warnings: readonly ImportWarning[]
}

/** Warnings that count columns: those of several files are the same. */
const COUNT_COLUMNS: ReadonlySet<string> = new Set(['joined-comments', 'other-comments', 'other-scores'])

interface Merged {
  readonly warning: ImportWarning
  readonly files: Set<string>
}

/**
 * The warnings of several files as of one, in order of first appearance. What says the same of each is said once: counts
 * of rows are added up, of examples the first file's are named, and a warning that was given to several files counts
 * once. What does not, such as a line, is said of each file by its name, as the value `file`.
 */
export function mergeWarnings(files: readonly WarnedFile[]): readonly ImportWarning[] {
  const merged = new Map<string, Merged>()
  const seen = new Set<ImportWarning>()
  for (const { name, warnings } of files) {
    for (const warning of warnings) {
      if (seen.has(warning)) continue
      seen.add(warning)
      const key = `${warning.code} ${meaningOf(warning)}`
      const { warning: earlier, files: names } = merged.get(key) ?? { files: new Set<string>() }
      merged.set(key, { warning: withCount(warning, earlier), files: names.add(name) })
    }
  }
  const ways = new Map<string, number>()
  for (const { warning } of merged.values()) ways.set(warning.code, (ways.get(warning.code) ?? 0) + 1)
  return [...merged.values()].map(each => {
    const isOfFile = ways.get(each.warning.code) !== 1 || isOfPlace(each.warning)
    return isOfFile && files.length > 1 ? withFiles(each) : each.warning
  })
}

/** All that a warning says but its count and its examples. */
function meaningOf({ values }: ImportWarning): string {
  return JSON.stringify(Object.entries(values).filter(([name]) => name !== 'examples'))
}

function isOfPlace({ values }: ImportWarning): boolean {
  return values['line'] !== undefined || values['row'] !== undefined
}

function withCount(warning: ImportWarning, earlier: ImportWarning | undefined): ImportWarning {
  if (earlier === undefined) return warning
  const { count } = earlier
  const both = COUNT_COLUMNS.has(warning.code) ? Math.max(count, warning.count) : count + warning.count
  return { ...earlier, count: both }
}

function withFiles({ warning, files }: Merged): ImportWarning {
  const names = [...files].filter(name => name !== '').map(file => ({ file }))
  if (names.length === 0 || warning.values['file'] !== undefined) return warning
  return { ...warning, values: { ...warning.values, file: listFiles(names) } }
}
