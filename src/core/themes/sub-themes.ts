import { type Consensus, membershipsOf, type RunConsensus, withoutSmallGroups } from './consensus.ts'
import { cutTree } from './linkage.ts'
import type { Pace } from './pace.ts'
import { refineThemes, type SubThemes, type ThemeModel } from './theme-model.ts'
import { type Documents, pickDocuments } from './views.ts'

/** A theme is looked into when it owns so many comments, and this share of all. */
const FEWEST_TO_SPLIT = 60
const LEAST_SHARE_TO_SPLIT = 0.1
/** What a sub-theme must own: so many comments, and this share of its theme. */
const FEWEST_IN_PART = 12
const LEAST_SHARE_OF_PART = 0.1
const MOST_PARTS = 5
/** Heights at which the tree of comments is cut inside a theme, the coarsest first. */
const CUT_HEIGHTS = [0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35, 0.3, 0.25, 0.2]

/** True for a sub-theme of so many comments that it is worth being told within a theme. */
export function isLargePart(comments: number, ofTheme: number): boolean {
  return comments >= FEWEST_IN_PART && comments >= LEAST_SHARE_OF_PART * ofTheme
}

/** How many whole comments are mainly about a theme, by its number in a tree. */
export interface Owned {
  readonly comments: number
  readonly byTheme: Uint32Array
}

/** What sub-themes are looked for in. */
export interface Sampled {
  /** Parts of comments. */
  readonly documents: Documents
  /** Number of words. */
  readonly vocabulary: number
  /** Whole comments of each top theme. */
  readonly owned: Owned
}

/**
 * Look for sub-themes inside the large themes: groups on which more of the chains agree than on the theme itself, at the
 * coarsest cut that shows two. A comment that fits none of them stays with its theme.
 *
 * @param top - The theme of each of the documents, -1 for none, and which themes lie under no other.
 */
export async function findSubThemes(
  { documents, vocabulary, owned }: Sampled,
  consensus: Consensus,
  { main, isTop }: { readonly main: Int16Array; readonly isTop: (theme: number) => boolean },
  pace: Pace,
): Promise<SubThemes> {
  const themes = owned.byTheme.length
  const found: (ThemeModel | null)[] = []
  for (let theme = 0; theme < themes; theme++) {
    await pace.step(0.5 + (0.5 * theme) / themes)
    const comments = owned.byTheme[theme]!
    const isLarge =
      isTop(theme) && comments >= FEWEST_TO_SPLIT && comments >= LEAST_SHARE_TO_SPLIT * owned.comments
    const run = isLarge ? runOfTheme(consensus, main, theme) : null
    found.push(run === null ? null : await partsOf({ documents, vocabulary }, run, pace))
  }
  return found
}

/** The comments of a theme, by their places in a run. */
interface MembersInRun {
  readonly run: RunConsensus
  readonly places: readonly number[]
}

/** The run in which a theme has most comments. */
function runOfTheme({ runs }: Consensus, main: Int16Array, theme: number): MembersInRun {
  const found = runs.map(run => ({
    run,
    places: [...run.members.keys()].filter(at => main[run.members[at]!] === theme),
  }))
  return found.reduce((best, each) => (each.places.length > best.places.length ? each : best))
}

/** Part of each linked comment of a theme, -1 for none; null where no cut shows two. */
function groupsOf({ run: { merges, linked }, places }: MembersInRun): Int32Array | null {
  const own = new Set(places.filter(at => at < linked))
  for (const height of CUT_HEIGHTS) {
    const cut = cutTree(linked, merges, () => height).map((group, at) => (own.has(at) ? group : -1))
    const parts = withoutSmallGroups(cut, LEAST_SHARE_OF_PART * own.size)
    const count = parts.reduce((most, part) => Math.max(most, part + 1), 0)
    if (count >= 2) return parts
  }
  return null
}

async function partsOf(
  { documents, vocabulary }: Pick<Sampled, 'documents' | 'vocabulary'>,
  own: MembersInRun,
  pace: Pace,
): Promise<ThemeModel | null> {
  const groups = groupsOf(own)
  if (groups === null) return null
  const { run, places } = own
  const all = await membershipsOf(run.chains, groups, run.members.length, pace)
  const weights = new Float64Array(places.length * all.groups)
  places.forEach((d, at) => {
    weights.set(shareOut(all.weights.subarray(d * all.groups, (d + 1) * all.groups)), at * all.groups)
  })
  const fewest = Math.max(FEWEST_IN_PART, LEAST_SHARE_OF_PART * places.length)
  const start = { groups: all.groups, weights }
  const pruning = { most: MOST_PARTS, fewest: () => fewest }
  const members = places.map(at => run.members[at]!)
  const model = await refineThemes(pickDocuments(documents, members), vocabulary, start, pruning, pace)
  return model.themes >= 2 ? model : null
}

/** Shares that sum to 1, where there are any. */
function shareOut(weights: Float64Array): Float64Array {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return sum > 0 ? weights.map(weight => weight / sum) : weights
}
