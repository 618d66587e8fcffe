import { Chain, type ChainSettings } from './chains.ts'
import { CHAIN_GROUPS } from './group-counts.ts'
import { inBlocks } from '../in-blocks.ts'
import { averageLinkage, createPairDistances, cutTree, type Merge } from './linkage.ts'
import type { Pace } from './pace.ts'
import { log10 } from '../portable-math.ts'
import type { LanguageRun } from './language-runs.ts'
import { inRun, type RunView, sideBySide } from './run-views.ts'
import type { Memberships } from './memberships.ts'
import type { Documents, View } from './views.ts'

const ALPHA = 0.1
/** Rounds over all comments; where there are many, fewer do: what the chains agree on does not wait for the last of them. */
const SWEEPS = 12
const SWEEPS_OF_MANY = 9
const MANY_COMMENTS = 4_000
/** Chains together may place so many comments. */
const CHAIN_COMMENTS = 560_000
/** Words of an ordinary comment; longer ones count more. */
const ORDINARY_WORDS = 12
const FEWEST_CHAINS = 32
const MOST_CHAINS = 96
/** Comments between which the chains' agreement is measured. */
const LINKED_COMMENTS = 1_500
/** Small groups are one when a sixth of the chains, on average, put their comments together. */
const CUT_HEIGHT = 0.84
/** The larger the group that a join would make, the more chains must agree on it: 31 % for half of the comments. */
const CUT_FALL = 0.3
const SMALLEST_SHARE = 0.01
const SMALLEST_GROUP = 2
/** Words placed between two pauses: a millisecond, and ten before engines have made it fast. */
const WORDS_A_STEP = 2_000
/** Comments whose weights stay at hand while all chains add to them. */
const COMMENTS_A_BLOCK = 256

/** What many chains say about comments in one language. */
export interface RunConsensus {
  /** The comments, ascending. */
  readonly members: Int32Array
  /** Group of each of them, one list a chain. */
  readonly chains: readonly Uint8Array[]
  /** The first of them, between which agreement was measured, and how they were joined. */
  readonly linked: number
  readonly merges: readonly Merge[]
}

/** What many chains say about the sampled comments, and the groups on which they agree. */
export interface Consensus {
  /** Each comment is in one run. */
  readonly runs: readonly RunConsensus[]
  /** The language of the run in which each group was found. */
  readonly languageOf: readonly number[]
  readonly memberships: Memberships
}

/** Weight of the prior on words: more comments can carry more, which gives fewer and steadier groups. Set by hand. */
function betaFor(comments: number): number {
  return Math.min(0.4, Math.max(0.1, 0.1 + 0.15 * log10(comments / 10)))
}

/** The distance from which two groups stay apart that would have this share of the comments together. */
function cutHeight(share: number): number {
  return CUT_HEIGHT - CUT_FALL * share
}

/** The same number for every language, so that many take no longer than one. */
function chainsFor(documents: Documents): number {
  const load = Math.max(documents.size, documents.words.length / ORDINARY_WORDS)
  return Math.min(MOST_CHAINS, Math.max(FEWEST_CHAINS, Math.floor(CHAIN_COMMENTS / load)))
}

/**
 * Groups of comments on which many random chains agree. One chain is little better than chance in its details; what
 * most of them find is steady. The number of groups falls out of the cut.
 *
 * Each language is searched on its own, and comments in different languages are never linked: what they share are names
 * and loan words.
 *
 * @param views - Two views of the same comments; chains take them in turn.
 * @param languages - Any number for the language of each comment.
 * @param languageRuns - Which comments are searched together.
 */
export async function findConsensus(
  views: readonly [View, View],
  keys: Uint32Array,
  languages: Uint8Array,
  languageRuns: readonly LanguageRun[],
  pace: Pace,
): Promise<Consensus> {
  await pace.begin('grouping')
  const chains = chainsFor(views[0].documents)
  const runs: RunConsensus[] = []
  const found: Memberships[] = []
  for (const [at, run] of languageRuns.entries()) {
    pace.beginPart(at, languageRuns.length)
    const { members } = run
    const own = {
      views: await viewsInRun(views, run, pace),
      keys: Uint32Array.from(members, d => keys[d]!),
      languages: Uint8Array.from(members, d => languages[d]!),
    }
    const consensus = await findInRun(own, chains, pace)
    runs.push({ ...consensus.run, members: run.members })
    found.push(consensus.memberships)
  }
  const languageOf = found.flatMap(({ groups }, at) =>
    new Array<number>(groups).fill(languageRuns[at]!.language),
  )
  return { runs, languageOf, memberships: sideBySide(languageRuns, found, keys.length) }
}

async function viewsInRun(views: readonly View[], run: LanguageRun, pace: Pace): Promise<RunView[]> {
  const own: RunView[] = []
  for (const view of views) {
    await pace.context.pause()
    own.push(inRun(view, run))
  }
  await pace.context.pause()
  return own
}

async function findInRun(
  run: { readonly views: readonly RunView[]; readonly keys: Uint32Array; readonly languages: Uint8Array },
  count: number,
  pace: Pace,
): Promise<{ run: Omit<RunConsensus, 'members'>; memberships: Memberships }> {
  const { views, keys, languages } = run
  const size = keys.length
  const chains = await drawChains(views, keys, count, pace)
  const linked = Math.min(size, LINKED_COMMENTS)
  const merges = await linkComments(chains, languages.subarray(0, linked), pace)
  const fewest = Math.max(SMALLEST_GROUP, SMALLEST_SHARE * linked)
  const groupOf = withoutSmallGroups(cutTree(linked, merges, cutHeight), fewest)
  const memberships = await membershipsOf(chains, groupOf, size, pace)
  await keepToLanguages(memberships, groupOf, languages, pace)
  return { run: { chains, linked, merges }, memberships }
}

/**
 * Take comments out of groups in another language: a chain has fewer groups than a file of many languages has themes, so
 * that it puts what is rare together. The groups on which chains agree are of one language each.
 */
async function keepToLanguages(
  memberships: Memberships,
  groupOf: Int32Array,
  languages: Uint8Array,
  pace: Pace,
): Promise<void> {
  const languageOf = new Int16Array(memberships.groups)
  for (let d = groupOf.length - 1; d >= 0; d--) if (groupOf[d]! >= 0) languageOf[groupOf[d]!] = languages[d]!
  await inBlocks(
    languages.length,
    pace.context,
    (from, to) => {
      for (let d = from; d < to; d++) keepToLanguage(memberships, d, languageOf, languages[d]!)
    },
    COMMENTS_A_BLOCK,
  )
}

function keepToLanguage(
  { groups, weights }: Memberships,
  comment: number,
  languageOf: Int16Array,
  language: number,
): void {
  const row = comment * groups
  let all = 0
  let own = 0
  for (let group = 0; group < groups; group++) {
    all += weights[row + group]!
    if (languageOf[group] === language) own += weights[row + group]!
  }
  if (own === all) return
  for (let group = 0; group < groups; group++)
    weights[row + group] = own > 0 && languageOf[group] === language ? (weights[row + group]! * all) / own : 0
}

async function drawChains(
  views: readonly RunView[],
  keys: Uint32Array,
  count: number,
  pace: Pace,
): Promise<Uint8Array[]> {
  const settings = views.map(settingsFor)
  const groups: Uint8Array[] = []
  for (let c = 0; c < count; c++) {
    const { documents } = views[c % 2]!
    const chain = new Chain(documents, keys, settings[c % 2]!, c)
    await pace.context.pause()
    const { sweeps } = settings[c % 2]!
    for (let sweep = 0; sweep < sweeps; sweep++) {
      await sweepInSteps(chain, sweep, documents, () => pace.step((0.9 * (c + sweep / sweeps)) / count))
    }
    groups.push(chain.groups)
  }
  return groups
}

function settingsFor({ documents, words }: RunView): ChainSettings {
  const sweeps = documents.size > MANY_COMMENTS ? SWEEPS_OF_MANY : SWEEPS
  return { alpha: ALPHA, beta: betaFor(documents.size), sweeps, vocabulary: words }
}

async function sweepInSteps(
  chain: Chain,
  sweep: number,
  documents: Documents,
  step: () => Promise<void>,
): Promise<void> {
  let from = 0
  for (let to = 1; to <= documents.size; to++) {
    const isFull = documents.offsets[to]! - documents.offsets[from]! >= WORDS_A_STEP
    if (!isFull && to < documents.size) continue
    chain.sweep(sweep, from, to)
    from = to
    await step()
  }
}

/** How the first comments are joined, those first that most chains put together. */
async function linkComments(
  chains: readonly Uint8Array[],
  languages: Uint8Array,
  pace: Pace,
): Promise<Merge[]> {
  const linked = languages.length
  const distances = createPairDistances(linked)
  const places = packPlaces(chains, linked)
  const packs = places.length / Math.max(1, linked)
  for (let i = 0, at = 0; i < linked; i++) {
    if (i % 16 === 0) await pace.step(0.9 + (0.05 * i) / linked)
    for (let j = i + 1; j < linked; j++, at++) {
      let apart = 0
      for (let p = 0; p < packs; p++) apart += placesApart(places[i * packs + p]!, places[j * packs + p]!)
      distances.values[at] = languages[i] === languages[j] ? apart / chains.length : 1
    }
  }
  return averageLinkage(distances, pace.context)
}

/** Groups below 16 take four bits, so that eight chains are compared at once. */
const PLACES_A_PACK = 8

/** The groups of each comment in all chains, packed. */
function packPlaces(chains: readonly Uint8Array[], size: number): Int32Array {
  const packs = Math.ceil(chains.length / PLACES_A_PACK)
  const places = new Int32Array(size * packs)
  chains.forEach((groups, c) => {
    const pack = Math.floor(c / PLACES_A_PACK)
    const shift = 4 * (c % PLACES_A_PACK)
    for (let d = 0; d < size; d++) places[d * packs + pack]! |= groups[d]! << shift
  })
  return places
}

/** How many of the eight groups in two packs differ. */
function placesApart(a: number, b: number): number {
  const different = a ^ b
  const halves = different | (different >>> 1)
  const flags = (halves | (halves >>> 2)) & 0x1111_1111
  return Math.imul(flags, 0x1111_1111) >>> 28
}

/** Groups numbered anew, -1 for those of fewer than `fewest` comments and for comments that were -1. */
export function withoutSmallGroups(groups: Int32Array, fewest: number): Int32Array {
  const sizes = new Map<number, number>()
  for (const group of groups) if (group >= 0) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const numbers = new Map<number, number>()
  for (const [group, size] of sizes) if (size >= fewest) numbers.set(group, numbers.size)
  return groups.map(group => numbers.get(group) ?? -1)
}

/** Mean over the chains of the share of a comment's chain group that lies in each group of the linked comments. */
export async function membershipsOf(
  chains: readonly Uint8Array[],
  groupOf: Int32Array,
  size: number,
  pace: Pace,
): Promise<Memberships> {
  const groups = groupOf.reduce((most, group) => Math.max(most, group + 1), 0)
  const weights = new Float64Array(size * groups)
  const shares: Float64Array[] = []
  for (const chain of chains) {
    await pace.context.pause()
    shares.push(sharesOfChainGroups(chain, groupOf, groups).map(share => share / chains.length))
  }
  const add = (from: number, to: number): void =>
    chains.forEach((chain, c) => addShares(weights, groups, shares[c]!, chain.subarray(from, to), from))
  await inBlocks(size, pace.context, add, COMMENTS_A_BLOCK)
  return { groups, weights }
}

/** Add what the groups of a chain, those of the comments from `from` on, say of each of the groups. */
function addShares(
  weights: Float64Array,
  groups: number,
  shares: Float64Array,
  chain: Uint8Array,
  from: number,
): void {
  for (let at = 0, into = from * groups; at < chain.length; at++) {
    const row = chain[at]! * groups
    for (let g = 0; g < groups; g++, into++) weights[into]! += shares[row + g]!
  }
}

function sharesOfChainGroups(chain: Uint8Array, groupOf: Int32Array, groups: number): Float64Array {
  const shares = new Float64Array(CHAIN_GROUPS * groups)
  const sizes = new Float64Array(CHAIN_GROUPS)
  for (let d = 0; d < groupOf.length; d++) {
    const chainGroup = chain[d]!
    sizes[chainGroup]!++
    if (groupOf[d]! >= 0) shares[chainGroup * groups + groupOf[d]!]!++
  }
  for (let k = 0; k < CHAIN_GROUPS; k++)
    for (let g = 0; g < groups; g++) if (sizes[k]! > 0) shares[k * groups + g]! /= sizes[k]!
  return shares
}
