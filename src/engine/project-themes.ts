import type { JobContext } from '#core/job-context.ts'
import { themeNumber } from '#core/themes/theme-number.ts'
import { withIds, withLastingIds } from '#core/themes/edits/lasting-ids.ts'
import type { ThemeTraits } from '#core/themes/edits/match-themes.ts'
import { namedThemes } from '#core/themes/edits/named-themes.ts'
import type { EditMaterial } from '#core/themes/edits/edit-material.ts'
import { isWithin, liveSteeringOf, NO_STEERING, steeringOf } from '#core/themes/edits/steering.ts'
import type { Codebook } from '#core/themes/codebook/codebook.ts'
import { QuoteMemory } from '#core/themes/quote-memory.ts'
import type { CommentSource } from '#core/themes/read-comments.ts'
import type { ThemeRun } from '#core/themes/theme.ts'
import type { Scale } from '#core/survey/scale.ts'
import type { FindThemesInput } from '#core/themes/find-themes.ts'
import type { ThemeMemory } from '#core/themes/theme-memory.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import type { ProjectRecord, ThemeEditsRecord } from '#storage/records.ts'
import {
  type LastThemes,
  readLastThemes,
  readThemeRun,
  writeThemeRun,
  type StoredThemes,
  type ThemeRunKey,
} from '#storage/theme-runs.ts'
import { readOnce } from './read-once.ts'
import { lowInPlay } from '#core/themes/low-in-play.ts'
import type { ResponseData } from './response-data.ts'

/** Grows whenever `findThemes` gives other themes for the same comments: stored ones are then found again. */
const THEME_RECIPE = 21

/** Of which project, in which state, themes are wanted. */
export interface ThemeRequest {
  readonly database: LowdownDatabase
  readonly project: ProjectRecord
  readonly scale: Scale
  readonly data: ResponseData
  readonly edits: ThemeEditsRecord
}

/** Themes as they were found, and what the comments say to those who edit them. */
export interface FoundThemes extends StoredThemes {
  /** Made when first asked for: it reads the texts of all comments. */
  readonly material: (context: JobContext) => Promise<EditMaterial>
  /** What the choice of quotes learned: an edit leaves most of them as they were. */
  readonly quoteMemory: QuoteMemory
}

/**
 * The themes of a project for its present revision, before any edit: stored ones, else found now and stored. What finds
 * them (languages, word stems) is large and loaded only then, so that the worker starts quickly.
 */
export async function findOrReadThemes(request: ThemeRequest, context: JobContext): Promise<FoundThemes> {
  const { database, project, scale, data, edits } = request
  const own = { material: lazyMaterial(data, scale), quoteMemory: new QuoteMemory() }
  const { id: projectId, revision } = project
  const { codebook } = edits
  const key: ThemeRunKey = {
    projectId,
    revision,
    low: scale.low,
    recipe: THEME_RECIPE,
    ...(codebook !== undefined && { codebook: codebook.mark }),
  }
  const stored = await readThemeRun(database, key, data.dataset.size)
  if (stored !== null && isWithin(stored.steering, steeringOf(edits.done))) return { ...stored, ...own }
  const source = await commentSource(data, scale, context)
  const known = knownThemes(await readLastThemes(database, projectId), edits)
  const found =
    codebook === undefined
      ? await foundThemes({ ...source, steering: liveSteeringOf(edits.done) }, known, context)
      : { run: await placedThemes(codebook.codebook, source, known, context), steering: NO_STEERING }
  const themes = { ...found, quotes: await quotesOf(found.run, source, context) }
  await writeThemeRun(database, key, themes)
  return { ...themes, ...own }
}

/** Chosen while all comments are at hand: whoever opens the project again reads none for them. */
async function quotesOf(
  run: ThemeRun,
  source: CommentSource,
  context: JobContext,
): Promise<StoredThemes['quotes']> {
  const [{ themeMembers }, { keptQuotes, quoteThemes }] = await Promise.all([
    import('#core/themes/theme-members.ts'),
    import('#core/themes/theme-quotes.ts'),
  ])
  const members = await themeMembers(run, source.low, context)
  return keptQuotes(await quoteThemes(run.themes, members, source, context))
}

async function commentSource(data: ResponseData, scale: Scale, context: JobContext): Promise<CommentSource> {
  const texts = await data.comments.all(context)
  const { dataset } = data
  return { size: dataset.size, low: lowInPlay(dataset, scale, null), text: index => texts.text(index) }
}

function lazyMaterial(data: ResponseData, scale: Scale): FoundThemes['material'] {
  let made: EditMaterial | null = null
  return async context => {
    if (made !== null) return made
    const source = await commentSource(data, scale, context)
    const { EditMaterial } = await import('#core/themes/edits/edit-material.ts')
    return (made ??= new EditMaterial({ ...source, ids: inner => data.ids(inner) }, readOnce))
  }
}

/** Themes that a project had, and the highest number that one of them ever had. */
interface KnownThemes {
  readonly earlier: readonly ThemeTraits[]
  readonly highest: number
  /** What the run before left; null where it left nothing but its themes. */
  readonly memory: ThemeMemory | null
}

/** Where the themes were forgotten because a codebook took their place, or gave it up, they are those of before that. */
function knownThemes(before: LastThemes, edits: ThemeEditsRecord): KnownThemes {
  const { last = [], memory = null } = edits
  const isFound = before.themes.length > 0
  return {
    earlier: earlierThemes(isFound ? before.themes : last, edits.named),
    highest: highestNumber(edits),
    memory: isFound ? before.memory : memory,
  }
}

/** Themes of the run before are kept by what it left; else those that are found anew are known again by their words. */
async function foundThemes(
  source: FindThemesInput,
  { earlier, highest, memory: before }: KnownThemes,
  context: JobContext,
): Promise<StoredThemes> {
  const { findLastingThemes } = await import('#core/themes/find-themes.ts')
  const memory = before === null ? null : { ...before, lastNumber: Math.max(before.lastNumber, highest) }
  const found = await findLastingThemes({ ...source, memory }, context)
  const { followed: steering, run } = found
  if (memory !== null) return { run, steering, memory: found.memory }
  const lasting = withLastingIds(run, earlier, highest)
  return { run: lasting, steering, memory: withIds(found.memory, run.themes, lasting.themes) }
}

/** Themes of a codebook have its ids; the new ones beside them are known again as those that discovery finds are. */
async function placedThemes(
  codebook: Codebook,
  source: CommentSource,
  { earlier, highest }: KnownThemes,
  context: JobContext,
): Promise<ThemeRun> {
  const { applyCodebook } = await import('#core/themes/codebook/apply-codebook.ts')
  const run = await applyCodebook(codebook, source, context)
  const own = new Set(codebook.themes.map(({ id }) => id))
  const isNew = ({ id }: { readonly id: string }): boolean => !own.has(id)
  const taken = [...own].reduce((most, id) => Math.max(most, themeNumber(id)), highest)
  const fresh = withLastingIds(
    { ...run, themes: run.themes.filter(isNew) },
    earlier.filter(isNew),
    taken,
  ).themes.values()
  return { ...run, themes: run.themes.map(theme => (isNew(theme) ? fresh.next().value! : theme)) }
}

/** Those of the run before, and those that edits name and that were not in it any more. */
function earlierThemes(last: readonly ThemeTraits[], named: readonly ThemeTraits[]): readonly ThemeTraits[] {
  return [...last, ...named.filter(({ id }) => !last.some(theme => theme.id === id))]
}

/** The highest number of a found theme that is known: those of an undone past, and those that edits name. */
function highestNumber({ themesBefore, done, undone }: ThemeEditsRecord): number {
  const named = [...done, ...undone].flatMap(namedThemes).map(themeNumber)
  return named.reduce((most, number) => Math.max(most, number), themesBefore)
}
