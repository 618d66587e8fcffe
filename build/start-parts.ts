import { resolve } from 'node:path'
import { normalizePath, type Rolldown } from 'vite'

type Modules = Rolldown.ChunkingContext

/** What runs in any browser, and says so where the app cannot. */
const FIRST = 'src/renderer/main.tsx'
/** What runs before the app shows anything. */
const APP = 'src/renderer/app/start-app.tsx'
/** The page of a report, which shares some of it. */
const REPORT = 'src/report-page/main.tsx'

/** Those behind take a module first: else the part that imports it would draw it in. */
const NAMES = ['start', 'shared', 'words', 'first'] as const
type Name = (typeof NAMES)[number]

/**
 * The groups of modules that a start needs, each one file: what the first script alone needs (`first`), the same with the
 * page of a report (`words`), what the app needs before it shows anything (`start`), the same with the page of a report
 * (`shared`). Left to itself a build makes some forty files of them, one for each set of screens that share a module.
 */
export function startParts(): Rolldown.CodeSplittingGroup[] {
  const closures = new Map<string, ReadonlySet<string>>()
  const isOf = (path: string, id: string, modules: Modules): boolean => {
    const closure = closures.get(path) ?? closureOf(path, modules)
    closures.set(path, closure)
    return closure.has(id)
  }
  const nameOf = (id: string, modules: Modules): Name | null => {
    const isOfReport = isOf(REPORT, id, modules)
    if (isOf(FIRST, id, modules)) return isOfReport ? 'words' : isOwnFile(id) ? null : 'first'
    if (!isOf(APP, id, modules)) return null
    return isOfReport ? 'shared' : 'start'
  }
  return NAMES.map((name, priority) => ({
    name: (id, modules) => (nameOf(id, modules) === name ? name : null),
    priority,
  }))
}

/** The first script itself, which would else run wherever a part of it is asked for; and its styles, which come with it. */
function isOwnFile(id: string): boolean {
  return id.endsWith('.css') || id === normalizePath(resolve(FIRST))
}

/** A file and everything that it imports before it runs. */
function closureOf(path: string, modules: Modules): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (id: string): void => {
    if (found.has(id)) return
    found.add(id)
    modules.getModuleInfo(id)?.importedIds.forEach(visit)
  }
  visit(normalizePath(resolve(path)))
  return found
}
