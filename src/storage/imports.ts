import { AppError } from '#core/errors.ts'
import type { ImportDictionaries } from '#core/survey/response-chunk.ts'
import { haveSameEnds, type Scale } from '#core/survey/scale.ts'
import { checksumOf } from './checksum.ts'
import { deleteContents } from './import-contents.ts'
import type { LowdownDatabase } from './lowdown-database.ts'
import { readProject } from './projects.ts'
import type { ContentsRecord, ImportRecord, ProjectRecord } from './records.ts'
import { storing } from './storage-errors.ts'

/** Imports of a project in the order they were made. */
export async function listImports(
  database: LowdownDatabase,
  projectId: string,
): Promise<readonly ImportRecord[]> {
  const imports = await storing(() => database.imports.where('projectId').equals(projectId).toArray())
  return imports.sort((a, b) => a.importedAtMs - b.importedAtMs || (a.id < b.id ? -1 : 1))
}

/** The imports of a file with this SHA-256 in all projects, with the project's name; the latest first. */
export function findImportsOf(
  database: LowdownDatabase,
  sha256: string,
): Promise<readonly { readonly record: ImportRecord; readonly project: string }[]> {
  return storing(async () => {
    const records = await database.imports.filter(record => record.sha256 === sha256).toArray()
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
 * @param replaces - An import that gives way to the one of this scale; if it is the only one, any scale will do.
 * @throws AppError `import/other-scale`: see {@link scaleConflict}.
 */
export async function assertSameScale(
  database: LowdownDatabase,
  project: ProjectRecord,
  scale: Scale,
  replaces: string | null,
): Promise<void> {
  const conflict = scaleConflict(project, scale)
  if (conflict === null) return
  const imports = await database.imports.where('projectId').equals(project.id).primaryKeys()
  if (imports.some(id => id !== replaces)) throw conflict
}

/**
 * Make an import visible, whose chunks and rejected rows are all stored: its record, its contents and the project's
 * counts in one transaction. The first import gives the project its scale and time zone.
 * @param replaces - An import of the project that goes in the same transaction, with all it brought.
 * @throws AppError `storage/project-missing`, `import/other-scale`
 */
export function completeImport(
  database: LowdownDatabase,
  record: ImportRecord,
  contents: Pick<ContentsRecord, 'chunks' | 'rejectedRows' | 'dictionaries'>,
  replaces: string | null = null,
): Promise<ProjectRecord> {
  const checksum = dictionariesChecksum(contents.dictionaries)
  return storing(() =>
    database.transaction('rw', database.tables, async () => {
      const present = await readProject(database, record.projectId)
      await assertSameScale(database, present, record.plan.scale, replaces)
      const project = replaces === null ? present : await withoutImport(database, present, replaces)
      const isFirst = project.scale === null
      const after: ProjectRecord = {
        ...project,
        scale: project.scale ?? record.plan.scale,
        timezone: isFirst ? record.plan.timezone : project.timezone,
        responses: project.responses + record.outcome.responses,
        revision: present.revision + 1,
      }
      await database.contents.add({ importId: record.id, ...contents, checksum })
      await database.imports.add(record)
      await database.projects.put(after)
      return after
    }),
  )
}

/** Delete an import with all it brought, in one transaction. The last one takes the project's scale with it. */
export function deleteImport(
  database: LowdownDatabase,
  projectId: string,
  importId: string,
): Promise<ProjectRecord> {
  return storing(() =>
    database.transaction('rw', database.tables, async () => {
      const project = await readProject(database, projectId)
      const after = await withoutImport(database, project, importId)
      if (after !== project) await database.projects.put(after)
      return after
    }),
  )
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
