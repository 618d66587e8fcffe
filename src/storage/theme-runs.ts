import { Dexie } from 'dexie'
import type { LowRule } from '#core/survey/scale.ts'
import { NO_STEERING, type Steering } from '#core/themes/edits/steering.ts'
import type { FoundTheme, ThemeRun } from '#core/themes/theme.ts'
import type { ThemeMemory } from '#core/themes/theme-memory.ts'
import type { KeptQuote } from '#core/themes/theme-quotes.ts'
import { checksumOf } from './checksum.ts'
import type { LowdownDatabase } from './lowdown-database.ts'
import { ownArray } from './own-array.ts'
import type { ThemePartRecord } from './records.ts'
import { storing } from './storage-errors.ts'

/** Responses in one part: 5 MB. */
const THEME_PART_ROWS = 1_048_576

/** What themes were found for. They hold only for exactly this. */
export interface ThemeRunKey {
  readonly projectId: string
  readonly revision: number
  readonly low: LowRule
  /** Version of the way themes are found. */
  readonly recipe: number
  /** The `mark` of the codebook by which they are placed; absent: they are found. */
  readonly codebook?: number
}

/** Themes as they were found, and what the user had said about words then. */
export interface StoredThemes {
  readonly run: ThemeRun
  readonly steering: Steering
  /** What the next run has to know of this one; absent where it knows the themes by their words alone. */
  readonly memory?: ThemeMemory
  /** Of each theme, over all responses; absent where they were not kept. */
  readonly quotes?: readonly (readonly KeptQuote[])[] | undefined
}

/** Store the themes of a project in place of those it had, in one transaction. */
export function writeThemeRun(
  database: LowdownDatabase,
  key: ThemeRunKey,
  { run, steering, memory, quotes }: StoredThemes,
): Promise<void> {
  const size = run.status.length
  return storing(() =>
    database.transaction('rw', database.projects, database.themeRuns, database.themeParts, async () => {
      await deleteThemeRun(database, key.projectId)
      // A project deleted meanwhile must not come back as loose themes.
      if ((await database.projects.get(key.projectId)) === undefined) return
      for (let part = 0; part * THEME_PART_ROWS < size; part += 1) {
        await database.themeParts.add(partOf(run, key.projectId, part))
      }
      const { themes, learnedFrom, languages } = run
      await database.themeRuns.add({
        ...key,
        size,
        themes,
        learnedFrom,
        steering,
        ...(memory !== undefined && { memory }),
        ...(quotes !== undefined && { quotes }),
        ...(languages !== undefined && { languages }),
      })
    }),
  )
}

/** The stored themes, null where there are none for this key. Damaged ones count as none: they can be found again. */
export async function readThemeRun(
  database: LowdownDatabase,
  key: ThemeRunKey,
  size: number,
): Promise<StoredThemes | null> {
  return storing(() =>
    database.transaction('r', database.themeRuns, database.themeParts, async () => {
      const record = await database.themeRuns.get(key.projectId)
      const isCurrent =
        record?.revision === key.revision &&
        record.recipe === key.recipe &&
        record.codebook === key.codebook &&
        record.low.op === key.low.op &&
        record.low.value === key.low.value &&
        record.size === size
      if (!isCurrent) return null
      const parts = await partsOf(database, key.projectId).toArray()
      if (!areWhole(parts, size)) return null
      const { themes, learnedFrom, languages } = record
      const facts = { themes, learnedFrom, ...(languages !== undefined && { languages }) }
      const { steering = NO_STEERING, quotes } = record
      return { run: { ...facts, ...joined(parts, size) }, steering, ...(quotes !== undefined && { quotes }) }
    }),
  )
}

/** The themes that a project had last, of whatever revision. */
export interface LastThemes {
  /** None where they were never found, or forgotten. */
  readonly themes: readonly FoundTheme[]
  /** What was remembered of them; null in runs stored before anything was, and for themes of a codebook. */
  readonly memory: ThemeMemory | null
}

export async function readLastThemes(database: LowdownDatabase, projectId: string): Promise<LastThemes> {
  const record = await storing(() => database.themeRuns.get(projectId))
  return { themes: record?.themes ?? [], memory: record?.memory ?? null }
}

/** Keep no comment of a project beside its themes: those of responses that are deleted go with them. */
export async function forgetQuotes(database: LowdownDatabase, projectId: string): Promise<void> {
  await database.themeRuns.update(projectId, { quotes: undefined })
}

/** Forget the themes of a project. */
export async function deleteThemeRun(database: LowdownDatabase, projectId: string): Promise<void> {
  await database.themeRuns.delete(projectId)
  await partsOf(database, projectId).delete()
}

function partsOf(database: LowdownDatabase, projectId: string) {
  return database.themeParts.where(':id').between([projectId, Dexie.minKey], [projectId, Dexie.maxKey])
}

function partOf(run: ThemeRun, projectId: string, part: number): ThemePartRecord {
  const from = part * THEME_PART_ROWS
  const to = from + THEME_PART_ROWS
  const mainTheme = ownArray(run.mainTheme.subarray(from, to))
  const secondTheme = ownArray(run.secondTheme.subarray(from, to))
  const status = ownArray(run.status.subarray(from, to))
  const checksum = checksumOf([mainTheme, secondTheme, status])
  return { projectId, part, mainTheme, secondTheme, status, checksum }
}

function areWhole(parts: readonly ThemePartRecord[], size: number): boolean {
  const rows = parts.reduce((sum, part) => sum + part.status.length, 0)
  return (
    rows === size &&
    parts.every(
      ({ mainTheme, secondTheme, status, checksum }) =>
        mainTheme.length === status.length &&
        secondTheme.length === status.length &&
        checksumOf([mainTheme, secondTheme, status]) === checksum,
    )
  )
}

function joined(parts: readonly ThemePartRecord[], size: number) {
  const mainTheme = new Int16Array(size)
  const secondTheme = new Int16Array(size)
  const status = new Uint8Array(size)
  let position = 0
  for (const part of parts) {
    mainTheme.set(part.mainTheme, position)
    secondTheme.set(part.secondTheme, position)
    status.set(part.status, position)
    position += part.status.length
  }
  return { mainTheme, secondTheme, status }
}
