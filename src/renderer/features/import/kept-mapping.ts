import type { FileInspection, RowFilter } from '#core/importing/mapping.ts'
import { chosenReading } from '#core/importing/profiles/chosen-reading.ts'
import {
  applyProfile,
  headerFingerprint,
  profileOf,
  type BesidePlan,
  type ChosenReading,
  type MappingProfile,
} from '#core/importing/profiles/mapping-profile.ts'
import { readProfile } from '#core/importing/profiles/profile-file.ts'
import { filterKey, filtersBut } from '#core/importing/put-aside.ts'
import { listImports } from '#storage/imports.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import type { ImportRecord, ProjectRecord } from '#storage/records.ts'
import { readSetting, writeSetting } from '#storage/settings.ts'
import type { PendingImport } from '../../app/import-starter.ts'
import type { ImportDraft } from './import-draft.ts'

/** A mapping that was settled before, and when. */
export interface KeptMapping {
  readonly atMs: number
  readonly profile: MappingProfile
}

/**
 * The mapping of the import that is replaced; else of the latest import of the project whose file had these headers, with
 * the reading that was chosen for them; else the latest for these headers in any project. Null where there is none.
 */
export async function recallMapping(
  database: LowdownDatabase,
  { replaces, project }: PendingImport,
  inspection: FileInspection,
): Promise<KeptMapping | null> {
  const headers = headersOf(inspection)
  if (replaces !== undefined) {
    const { reading, ratingDateOrder } = replaces[0].plan
    return mappingOf(replaces[0], {
      reading,
      takenIn: switchedOff(replaces[0], inspection),
      ...(ratingDateOrder !== undefined && { ratingOrder: ratingDateOrder }),
    })
  }
  const setting = readKept(await readSetting(database, settingName(headers)))
  const last = await lastImport(database, project, headers)
  if (last === undefined) return setting
  const { reading, ratingOrder } = setting?.profile ?? {}
  return mappingOf(last, {
    takenIn: switchedOffBefore(last, inspection, setting?.profile),
    ...(reading !== undefined && { reading }),
    ...(ratingOrder !== undefined && { ratingOrder }),
  })
}

/** Keep a mapping for files with any of these lists of headers. */
export async function keepMapping(
  database: LowdownDatabase,
  profile: MappingProfile,
  headers: readonly (readonly string[])[],
): Promise<void> {
  for (const name of new Set(headers.map(settingName)))
    await writeSetting(database, name, { atMs: Date.now(), profile })
}

/** The latest import of a project whose file had these headers. */
async function lastImport(
  database: LowdownDatabase,
  project: ProjectRecord | null,
  headers: readonly string[],
): Promise<ImportRecord | undefined> {
  if (project === null) return undefined
  const name = headerFingerprint(headers)
  const imports = await listImports(database, project.id)
  return imports.findLast(record => headerFingerprint(record.headers) === name)
}

type Settled = Pick<ImportDraft, 'inspection' | 'rowFilters' | 'ratingOrder'>

/** What is kept beside a plan: the filters that were switched off, what was chosen about the reading and the ratings. */
export function besidePlan({ inspection, rowFilters, ratingOrder }: Settled): BesidePlan {
  const reading = chosenReading(inspection)
  const stay = new Set(rowFilters.map(filterKey))
  const filters = (inspection.rowFilters ?? []).filter(({ reason }) => reason !== 'other-metric')
  return {
    reading,
    takenIn: filters.filter(filter => !stay.has(filterKey(filter))),
    ...(ratingOrder !== undefined && { ratingOrder }),
  }
}

/** How an earlier import was read. @param beside - What its plan does not hold. */
function mappingOf({ headers, plan, importedAtMs }: ImportRecord, beside: BesidePlan): KeptMapping {
  return { atMs: importedAtMs, profile: profileOf(headers, plan, beside) }
}

/** The filters of a file that were switched off when an earlier one was imported. */
function switchedOff({ headers, plan }: ImportRecord, inspection: FileInspection): readonly RowFilter[] {
  if (plan.rowFilters === undefined) return []
  const columns = headersOf(inspection)
  const rowFilters = plan.rowFilters.map(filter => ({
    ...filter,
    column: columns.indexOf(headers[filter.column] ?? ''),
  }))
  return besidePlan({ inspection, rowFilters }).takenIn ?? []
}

/**
 * The same where the earlier file was another: rows that sum up others may have been in this file only, so that the plan
 * does not tell whether they were taken in.
 */
function switchedOffBefore(
  record: ImportRecord,
  inspection: FileInspection,
  profile: MappingProfile | undefined,
): readonly RowFilter[] {
  const summaries = (inspection.rowFilters ?? []).filter(isSummary)
  const settled = profile === undefined ? [] : applyProfile(profile, headersOf(inspection)).takenIn
  const stay = filtersBut(summaries, settled)
  return [
    ...switchedOff(record, inspection).filter(filter => !isSummary(filter)),
    ...summaries.filter(filter => !stay.includes(filter)),
  ]
}

function isSummary({ reason }: RowFilter): boolean {
  return reason === 'summary'
}

/** What of a kept reading a file is read by. */
export function readingInEffect(kept: ChosenReading = {}, { reading }: FileInspection): ChosenReading {
  const present = Object.entries(reading)
  return Object.fromEntries(
    Object.entries(kept).filter(([part, value]) =>
      present.some(([name, other]) => name === part && JSON.stringify(other) === JSON.stringify(value)),
    ),
  )
}

/** The headers of a file, in order. */
export function headersOf(inspection: FileInspection): readonly string[] {
  return inspection.columns.map(({ header }) => header)
}

function settingName(headers: readonly string[]): string {
  return `mapping ${headerFingerprint(headers)}`
}

/** What an earlier version kept may be of another form: then nothing was kept. */
function readKept(value: unknown): KeptMapping | null {
  if (typeof value !== 'object' || value === null) return null
  const { atMs, profile } = value as { atMs?: unknown; profile?: unknown }
  try {
    return typeof atMs === 'number' ? { atMs, profile: readProfile(profile, '') } : null
  } catch {
    return null
  }
}
