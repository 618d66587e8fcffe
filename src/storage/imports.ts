import { AppError } from '#core/errors.ts'
import type { ImportDictionaries } from '#core/survey/response-chunk.ts'
import { haveSameEnds, type Scale } from '#core/survey/scale.ts'
import { checksumOf } from './checksum.ts'
import { deleteContents } from './import-contents.ts'
import type { LowdownDatabase } from './lowdown-database.ts'
import { readProject } from './projects.ts'
import type { ContentsRecord, ImportRecord, ProjectRecord } from './records.ts'
import { storing } from './storage-errors.ts'
import { forgetQuotes } from './theme-runs.ts'

/** Imports of a project in the order they were made. */
export async function listImports(
  database: LowdownDatabase,
  projectId: string,
): Promise<readonly ImportRecord[]> {
  const imports = await storing(() => database.imports.where('projectId').equals(projectId).toArray())
  return imports.sort((a, b) => a.importedAtMs - b.importedAtMs || (a.id < b.id ? -1 : 1))
}

/** The imports of files with these SHA-256s in all projects, with the project's name; the latest first. */
export function findImportsOf(
  database: LowdownDatabase,
  sha256s: readonly string[],
): Promise<readonly { readonly record: ImportRecord; readonly project: string }[]> {
  return storing(async () => {
    const wanted = new Set(sha256s)
    const records = await database.imports.filter(({ sha256 }) => wanted.has(sha256)).toArray()
    const projects = await database.projects.bulkGet(records.map(({ projectId }) => projectId))
    return records
      .map((record, index) => ({ record, project: projects[index]?.name ?? '' }))
      .sort((a, b) => b.record.importedAtMs - a.record.importedAtMs)
  })
}

/**
 * Why an import cannot go into a project whose numbers mean something else: `import/other-scale` when lowest, highest
 * or direction differ; null when nothing speaks against it.
 */
export function scaleConflict(project: Pick<ProjectRecord, 'scale'>, scale: Scale): AppError | null {
  const present = project.scale
  if (present === null || haveSameEnds(present, scale)) return null
  return new AppError('import/other-scale', {
    present: describeScale(present),
    wanted: describeScale(scale),
  })
}

/**
 * Refuse a scale that the other imports of the project do not have.
 * @param replaces - Imports that give way to that of this scale; if there are no others, any scale will do.
 * @throws AppError `import/other-scale`: see {@link scaleConflict}.
 */
export async function assertSameScale(
  database: LowdownDatabase,
  project: ProjectRecord,
  scale: Scale,
  replaces: readonly string[],
): Promise<void> {
  const conflict = scaleConflict(project, scale)
  if (conflict === null) return
  const imports = await database.imports.where('projectId').equals(project.id).primaryKeys()
  if (imports.some(id => !replaces.includes(id))) throw conflict
}

/** An import of which everything is stored but that it is there. */
export interface StoredImport {
  readonly record: ImportRecord
  readonly contents: Pick<ContentsRecord, 'chunks' | 'rejectedRows' | 'dictionaries'>
}

/**
 * Make an import visible, whose chunks and rejected rows are all stored: its record, its contents and the project's
 * counts in one transaction. The first import gives the project its scale and time zone.
 * @param replaces - Imports of the project that go in the same transaction, with all they brought.
 * @throws AppError `storage/project-missing`, `import/other-scale`
 */
export function completeImport(
  database: LowdownDatabase,
  record: ImportRecord,
  contents: StoredImport['contents'],
  replaces: readonly string[] = [],
): Promise<ProjectRecord> {
  return completeImports(database, record.projectId, [{ record, contents }], replaces)
}

/** The same for several imports of a project with one scale: all of them become visible, or none. */
export function completeImports(
  database: LowdownDatabase,
  projectId: string,
  imports: readonly StoredImport[],
  replaces: readonly string[] = [],
): Promise<ProjectRecord> {
  const checksums = imports.map(({ contents }) => dictionariesChecksum(contents.dictionaries))
  return storing(() =>
    database.transaction('rw', database.tables, async () => {
      const present = await readProject(database, projectId)
      for (const { record } of imports) await assertSameScale(database, present, record.plan.scale, replaces)
      const project = await withoutImports(database, present, replaces)
      const after = imports.reduce(withImport, { ...project, revision: present.revision + 1 })
      for (const [index, { record, contents }] of imports.entries()) {
        await database.contents.add({ importId: record.id, ...contents, checksum: checksums[index]! })
        await database.imports.add(record)
      }
      await database.projects.put(after)
      return after
    }),
  )
}

/** The same for imports of several projects. */
export function completeInProjects(
  database: LowdownDatabase,
  projects: readonly { readonly projectId: string; readonly imports: readonly StoredImport[] }[],
): Promise<void> {
  return storing(() =>
    database.transaction('rw', database.tables, async () => {
      for (const { projectId, imports } of projects) await completeImports(database, projectId, imports)
    }),
  )
}

/** The project with the responses of one more import; its revision stays. */
function withImport(project: ProjectRecord, { record }: StoredImport): ProjectRecord {
  const { plan, outcome } = record
  return {
    ...project,
    scale: project.scale ?? plan.scale,
    timezone: project.scale === null ? plan.timezone : project.timezone,
    responses: project.responses + outcome.responses,
  }
}

/** Delete imports with all they brought, in one transaction. The last one takes the project's scale with it. */
export function deleteImports(
  database: LowdownDatabase,
  projectId: string,
  importIds: readonly string[],
): Promise<ProjectRecord> {
  return storing(() =>
    database.transaction('rw', database.tables, async () => {
      const project = await readProject(database, projectId)
      const after = await withoutImports(database, project, importIds)
      if (after !== project) await database.projects.put(after)
      return after
    }),
  )
}

async function withoutImports(
  database: LowdownDatabase,
  project: ProjectRecord,
  importIds: readonly string[],
): Promise<ProjectRecord> {
  let after = project
  for (const importId of importIds) after = await withoutImport(database, after, importId)
  return after
}

/** Delete an import and its contents; the project as it is without, not stored yet. */
async function withoutImport(
  database: LowdownDatabase,
  project: ProjectRecord,
  importId: string,
): Promise<ProjectRecord> {
  const record = await database.imports.get(importId)
  if (record?.projectId !== project.id) return project
  await database.imports.delete(importId)
  await deleteContents(database, importId)
  await forgetQuotes(database, project.id)
  const left = await database.imports.where('projectId').equals(project.id).count()
  return {
    ...project,
    scale: left === 0 ? null : project.scale,
    responses: project.responses - record.outcome.responses,
    revision: project.revision + 1,
  }
}

/** @throws AppError `storage/damaged` when they are missing or not as they were written. */
export async function readContents(database: LowdownDatabase, importId: string): Promise<ContentsRecord> {
  const contents = await storing(() => database.contents.get(importId))
  if (contents === undefined || dictionariesChecksum(contents.dictionaries) !== contents.checksum) {
    throw new AppError('storage/damaged', { part: 'contents' })
  }
  return contents
}

function dictionariesChecksum(dictionaries: ImportDictionaries): number {
  return checksumOf([new TextEncoder().encode(JSON.stringify(dictionaries))])
}

function describeScale(scale: Scale): string {
  return scale.lowIsGood ? `${scale.max}–${scale.min}` : `${scale.min}–${scale.max}`
}
