import { AppError } from '#core/errors.ts'
import { readNameDecisions, type NameDecisions } from '#core/names/name-decisions.ts'
import type { ColumnKey, PseudonymKey } from '#core/report/privacy/pseudonyms.ts'
import type { LowRule, Scale } from '#core/survey/scale.ts'
import { deleteContents } from './import-contents.ts'
import type { LowdownDatabase } from './lowdown-database.ts'
import type { ProjectChange, ProjectFamily, ProjectRecord } from './records.ts'
import { storing } from './storage-errors.ts'
import { deleteThemeRun } from './theme-runs.ts'

export interface NewProject {
  readonly name: string
  /** IANA zone in which days are counted, until the first import sets it. */
  readonly timezone: string
  readonly isSample: boolean
  readonly nowMs: number
  /** Absent for a project on its own. */
  readonly family?: ProjectFamily
}

/** Make an empty project. */
export async function createProject(database: LowdownDatabase, wanted: NewProject): Promise<ProjectRecord> {
  const project: ProjectRecord = {
    id: crypto.randomUUID(),
    name: wanted.name,
    createdAtMs: wanted.nowMs,
    openedAtMs: wanted.nowMs,
    timezone: wanted.timezone,
    scale: null,
    isSample: wanted.isSample,
    responses: 0,
    revision: 0,
    ...(wanted.family !== undefined && { family: wanted.family }),
  }
  await storing(() => database.projects.add(project))
  return project
}

/** All projects, the one opened last first. */
export async function listProjects(database: LowdownDatabase): Promise<readonly ProjectRecord[]> {
  const projects = await storing(() => database.projects.toArray())
  return projects.sort((a, b) => b.openedAtMs - a.openedAtMs || (a.id < b.id ? -1 : 1))
}

/** The projects of a family in their order; none without a family. @param familyId - Undefined for a project on its own. */
export async function listFamily(
  database: LowdownDatabase,
  familyId: string | undefined,
): Promise<readonly (ProjectRecord & { readonly family: ProjectFamily })[]> {
  if (familyId === undefined) return []
  const projects = await storing(() => database.projects.toArray())
  return projects
    .flatMap(project => (project.family?.id === familyId ? [{ ...project, family: project.family }] : []))
    .sort((a, b) => a.family.place - b.family.place || (a.id < b.id ? -1 : 1))
}

/** @throws AppError `storage/project-missing` when there is none of this id. */
export async function readProject(database: LowdownDatabase, projectId: string): Promise<ProjectRecord> {
  const project = await storing(() => database.projects.get(projectId))
  if (project === undefined) throw new AppError('storage/project-missing')
  return project
}

/**
 * Change a project. Another low rule or time zone makes a new revision; a name or another headline does not.
 * @returns The project as it is now.
 * @throws AppError `storage/project-missing` when there is none of this id.
 */
export function changeProject(
  database: LowdownDatabase,
  projectId: string,
  change: ProjectChange,
): Promise<ProjectRecord> {
  return storing(() =>
    database.transaction('rw', database.projects, async () => {
      const before = await readProject(database, projectId)
      const after = changed(before, change)
      await database.projects.put(after)
      return after
    }),
  )
}

/**
 * Change what was decided about the names of a project. Where other names are merged than before the figures by name are
 * others; the themes stay as they are.
 *
 * @param change - Makes the decisions from those that are there.
 * @returns The project as it is now.
 * @throws AppError `storage/project-missing` when there is none of this id.
 */
export function changeNames(
  database: LowdownDatabase,
  projectId: string,
  change: (before: NameDecisions) => NameDecisions,
): Promise<ProjectRecord> {
  return storing(() =>
    database.transaction('rw', database.projects, async () => {
      const project = await readProject(database, projectId)
      const before = readNameDecisions(project.names)
      const names = change(before)
      const isSame = JSON.stringify(names.merges) === JSON.stringify(before.merges)
      const namesRevision = (project.namesRevision ?? 0) + (isSame ? 0 : 1)
      const after = { ...project, names, namesRevision }
      await database.projects.put(after)
      return after
    }),
  )
}

/** Who has which number in the reports of a project. */
export interface PeopleKeys {
  readonly agents: PseudonymKey
  readonly columns: readonly ColumnKey[]
}

/**
 * Give people that have none the number by which reports call them.
 *
 * @param complete - Makes the names in the order of their numbers from those that are there; the same lists for no change.
 * @returns The names as they are now.
 * @throws AppError `storage/project-missing` when there is none of this id.
 */
export function keepPseudonyms(
  database: LowdownDatabase,
  projectId: string,
  complete: (kept: PeopleKeys) => PeopleKeys,
): Promise<PeopleKeys> {
  return storing(() =>
    database.transaction('rw', database.projects, async () => {
      const project = await readProject(database, projectId)
      const kept = { agents: project.pseudonyms ?? [], columns: project.columnPseudonyms ?? [] }
      const keys = complete(kept)
      const { agents: pseudonyms, columns: columnPseudonyms } = keys
      const isSame = pseudonyms === kept.agents && columnPseudonyms === kept.columns
      if (!isSame) await database.projects.put({ ...project, pseudonyms, columnPseudonyms })
      return keys
    }),
  )
}

/** Delete a project with its imports and all that was made from them, in one transaction. */
export function deleteProject(database: LowdownDatabase, projectId: string): Promise<void> {
  return storing(() =>
    database.transaction('rw', database.tables, async () => {
      const importIds = await database.imports.where('projectId').equals(projectId).primaryKeys()
      for (const importId of importIds) await deleteContents(database, importId)
      await database.imports.bulkDelete(importIds)
      await deleteThemeRun(database, projectId)
      await database.themeEdits.delete(projectId)
      await database.projects.delete(projectId)
    }),
  )
}

function changed(before: ProjectRecord, { low, ...rest }: ProjectChange): ProjectRecord {
  const scale = low === undefined ? before.scale : withLowRule(before.scale, low)
  const isNewRevision =
    scale !== before.scale || (rest.timezone !== undefined && rest.timezone !== before.timezone)
  return { ...before, ...rest, scale, revision: before.revision + (isNewRevision ? 1 : 0) }
}

function withLowRule(scale: Scale | null, low: LowRule): Scale {
  if (scale === null) throw new Error('A project without an import has no scale and no low rule')
  return scale.low.op === low.op && scale.low.value === low.value ? scale : { ...scale, low }
}
