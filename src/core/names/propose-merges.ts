import type { JobContext } from '../job-context.ts'
import { canBeSame, fullNameKeys, initialsIn, MOST_CANDIDATES, readingsOf } from './abbreviated-names.ts'
import { digitsOf, foldName, type FoldedName } from './fold-name.ts'
import type { NameField } from './name-decisions.ts'
import { NameGroups } from './name-groups.ts'
import {
  LIKENESSES,
  type CountedName,
  type Likeness,
  type NameProposal,
  type NameProposals,
  type UnclearName,
} from './name-proposal.ts'
import { singularOf } from './singular.ts'
import { isTypo, typoKeys } from './typos.ts'

/** More names than that are no list of people or topics: one wrong letter is no longer looked for. */
const TYPO_NAMES = 20_000

/** A name with one letter wrong is rare beside the right one: at most this share of its responses. */
const TYPO_SHARE = 1 / 4

/** Names between two pauses. */
const NAMES_AT_ONCE = 500

/** What follows a family name behind a comma without being a first name. */
const SUFFIXES: ReadonlySet<string> = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'md',
  'phd',
  'dr',
  'esq',
  'mba',
])

export interface ProposeMergesInput {
  readonly field: NameField
  /** Different names with their responses, in any order. */
  readonly names: readonly CountedName[]
  /** Names that the user keeps apart. */
  readonly apart: readonly (readonly string[])[]
}

interface ComparedName extends CountedName, FoldedName {
  /** The words as “First Last”. */
  readonly inOrder: readonly string[]
}

/**
 * Which names are probably one, with what they have in common. Nothing is merged by it. Names that differ in a number are
 * never near-equal; names in scripts without spaces only where nothing but width and case differs. Names that look alike in
 * a surer way come first: a name is in one proposal at most, and less sure ones about it wait until that one is decided.
 * The same for the same names in any order. Names are compared through keys, so that the cost grows with their number
 * (65,000 names take about 1.5 s), not with its square.
 */
export async function proposeMerges(input: ProposeMergesInput, context: JobContext): Promise<NameProposals> {
  const sorted = input.names.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const search = new MergeSearch(input.field, sorted.map(compared(input.field)), input.apart, context)
  return search.run()
}

function compared(field: NameField): (counted: CountedName) => ComparedName {
  return counted => {
    const folded = foldName(counted.name)
    return { ...counted, ...folded, inOrder: field === 'agent' ? firstNameFirst(folded) : folded.words }
  }
}

function firstNameFirst({ words, commaAt }: FoldedName): readonly string[] {
  if (commaAt === undefined || commaAt === 0 || commaAt === words.length) return words
  if (words.slice(commaAt).every(word => SUFFIXES.has(word))) return words
  return [...words.slice(commaAt), ...words.slice(0, commaAt)]
}

class MergeSearch {
  readonly #field: NameField
  readonly #names: readonly ComparedName[]
  readonly #groups: NameGroups
  readonly #apart: ReadonlyMap<number, ReadonlySet<number>>
  readonly #context: JobContext
  /** What was found about each name in the present step. */
  readonly #likeness = new Map<number, Set<Likeness>>()
  readonly #settled = new Set<number>()
  readonly #proposals: NameProposal[] = []
  /** By the place of a name the proposal that it is in. */
  readonly #proposalOfName = new Map<number, number>()
  /** By the place of a proposal the names that wait for it. */
  readonly #waiting = new Map<number, Set<number>>()

  constructor(
    field: NameField,
    names: readonly ComparedName[],
    apart: ProposeMergesInput['apart'],
    context: JobContext,
  ) {
    this.#field = field
    this.#names = names
    this.#apart = placesApart(names, apart)
    this.#groups = new NameGroups(names.length, this.#apart)
    this.#context = context
  }

  async run(): Promise<NameProposals> {
    await this.#joinByKey('writing', writingKeys)
    this.#takeProposals(true)
    let unclear: readonly UnclearName[] = []
    if (this.#field === 'topic') await this.#joinByKey('plural', pluralKeys)
    else unclear = await this.#joinInitials()
    this.#takeProposals(false)
    if (this.#field === 'agent') await this.#joinByKey('order', orderKeys)
    if (this.#names.length <= TYPO_NAMES) await this.#joinTypos()
    this.#takeProposals(false)
    return {
      proposals: this.#proposals.map((each, index) => this.#withWaiting(each, index)).sort(bySureness),
      unclear,
    }
  }

  /** Join all names that share a key. */
  async #joinByKey(likeness: Likeness, keysOf: (name: ComparedName) => readonly string[]): Promise<void> {
    const groupsOf = new Map<string, number[]>()
    await this.#eachName((name, index) => {
      for (const key of keysOf(name)) {
        // One group, or several where the user keeps some of them apart.
        const isIn = groupsOf.get(key)?.some(member => this.#join(member, index, likeness)) ?? false
        if (!isIn) push(groupsOf, key, index)
      }
    })
  }

  /** Join shortened names with the full one, where there is only one that they can stand for. */
  async #joinInitials(): Promise<readonly UnclearName[]> {
    const fullNames = new Map<string, number[]>()
    await this.#eachName(({ isWords, inOrder }, index) => {
      for (const key of isWords ? fullNameKeys(inOrder) : []) push(fullNames, key, index)
    })
    const unclear: UnclearName[] = []
    await this.#eachName(({ name, isWords, inOrder }, index) => {
      if (!isWords) return
      const candidates = new Set<number>()
      const fitting = new Set<number>()
      for (const { key, words } of readingsOf(inOrder, name.trimEnd().endsWith('.'))) {
        for (const full of fullNames.get(key) ?? []) {
          if (this.#apart.get(index)?.has(full) === true) continue
          candidates.add(full)
          if (canBeSame(words, this.#names[full]!.inOrder)) fitting.add(full)
        }
      }
      if (fitting.size === 0 || candidates.size > MOST_CANDIDATES) return
      if (this.#areOne([...candidates])) for (const full of fitting) this.#join(full, index, 'initial')
      else unclear.push({ name, candidates: [...candidates].map(place => this.#names[place]!.name).sort() })
    })
    return unclear
  }

  async #joinTypos(): Promise<void> {
    const sharing = new Map<string, number[]>()
    await this.#eachName(({ isWords, inOrder }, index) => {
      for (const key of isWords ? typoKeys(inOrder) : []) push(sharing, key, index)
    })
    await this.#eachName((rare, index) => {
      const alike = new Set(
        (rare.isWords ? typoKeys(rare.inOrder) : []).flatMap(key => sharing.get(key) ?? []),
      )
      const right = [...alike].filter(other => {
        const { n, inOrder } = this.#names[other]!
        return rare.n <= n * TYPO_SHARE && isTypo(rare.inOrder, inOrder)
      })
      if (right.length > 0 && this.#areOne(right)) this.#join(right[0]!, index, 'typo')
    })
  }

  /** Whether all of these names can be one person's, or are one by what was found before. */
  #areOne(places: readonly number[]): boolean {
    return places.every(a =>
      places.every(
        b =>
          this.#groups.groupOf(a) === this.#groups.groupOf(b) ||
          canBeSame(this.#names[a]!.inOrder, this.#names[b]!.inOrder),
      ),
    )
  }

  /** True where the two are in one group now. */
  #join(a: number, b: number, likeness: Likeness): boolean {
    if (this.#groups.groupOf(a) === this.#groups.groupOf(b)) return true
    if (!this.#groups.join(a, b)) return false
    for (const place of [a, b]) {
      const known = this.#likeness.get(place) ?? new Set()
      this.#likeness.set(place, known.add(likeness))
    }
    return true
  }

  /** The groups that this step has made of names that no earlier step has anything to say about. */
  #takeProposals(isSure: boolean): void {
    for (const members of this.#groups.joined()) {
      const isNew = members.every(place => !this.#settled.has(place))
      if (isNew) {
        for (const place of members) this.#proposalOfName.set(place, this.#proposals.length)
        this.#proposals.push(this.#proposalOf(members, isSure))
      } else this.#wait(members)
      for (const place of members) this.#settled.add(place)
    }
  }

  /** The names that came to names of a proposal wait for it, the first in the order of the names. */
  #wait(members: readonly number[]): void {
    const proposal = members.map(place => this.#proposalOfName.get(place)).find(known => known !== undefined)
    if (proposal === undefined) return
    const waiting = this.#waiting.get(proposal) ?? new Set()
    for (const place of members) if (!this.#proposalOfName.has(place)) waiting.add(place)
    this.#waiting.set(proposal, waiting)
  }

  #withWaiting(proposal: NameProposal, index: number): NameProposal {
    const places = [...(this.#waiting.get(index) ?? [])]
    if (places.length === 0) return proposal
    const waiting = places.map(place => this.#names[place]!).toSorted(byResponses)
    return { ...proposal, waiting: waiting.map(({ name, n }) => ({ name, n })) }
  }

  #proposalOf(members: readonly number[], isSure: boolean): NameProposal {
    const names = members.map(place => this.#names[place]!).toSorted(byResponses)
    const found = new Set(members.flatMap(place => [...(this.#likeness.get(place) ?? [])]))
    if (found.has('writing') && this.#field === 'agent') addComma(found, names)
    const shown = found.has('initial') ? names.toSorted((a, b) => initialsIn(a) - initialsIn(b)) : names
    return {
      names: names.map(({ name, n }) => ({ name, n })),
      shown: shown[0]!.name,
      likeness: LIKENESSES.filter(each => found.has(each)),
      isSure,
    }
  }

  async #eachName(use: (name: ComparedName, index: number) => void): Promise<void> {
    for (const [index, name] of this.#names.entries()) {
      if (index % NAMES_AT_ONCE === 0) await this.#context.pause()
      use(name, index)
    }
  }
}

/** “Last, First” beside “First Last”; where that is all that differs, it is no difference of writing as well. */
function addComma(found: Set<Likeness>, names: readonly ComparedName[]): void {
  const turned = names.filter(({ words, inOrder }) => words !== inOrder)
  if (turned.length === 0 || turned.length === names.length) return
  found.add('comma')
  if (turned.length === 1 && names.length === 2) found.delete('writing')
}

/** The words in order, with letters such as ü written out, and without blanks. */
function writingKeys({ isWords, words, inOrder, writtenOut }: ComparedName): readonly string[] {
  if (!isWords) return [`=${words[0]!}`]
  const joined = `${inOrder.join('')} ${digitsOf(words)}`
  const written =
    writtenOut === undefined || inOrder !== words ? [] : [`${writtenOut.join('')} ${digitsOf(words)}`]
  return [joined, ...written]
}

function pluralKeys({ isWords, inOrder }: ComparedName): readonly string[] {
  return isWords ? [inOrder.map(singularOf).join(' ')] : []
}

/** The words in any order, of names without a comma that would tell it. */
function orderKeys({ isWords, words, inOrder, commaAt }: ComparedName): readonly string[] {
  return isWords && commaAt === undefined && words.length > 1 ? [inOrder.toSorted().join(' ')] : []
}

function placesApart(
  names: readonly ComparedName[],
  apart: ProposeMergesInput['apart'],
): ReadonlyMap<number, ReadonlySet<number>> {
  const placeOf = new Map(apart.length === 0 ? [] : names.map(({ name }, place) => [name, place] as const))
  const places = new Map<number, Set<number>>()
  for (const group of apart) {
    const present = group.flatMap(name => placeOf.get(name) ?? [])
    for (const place of present) {
      const known = places.get(place) ?? new Set()
      for (const other of present) if (other !== place) known.add(other)
      places.set(place, known)
    }
  }
  return places
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function byResponses(a: CountedName, b: CountedName): number {
  return b.n - a.n || (a.name < b.name ? -1 : 1)
}

function bySureness(a: NameProposal, b: NameProposal): number {
  const total = ({ names }: NameProposal): number => names.reduce((sum, { n }) => sum + n, 0)
  return (
    Number(b.isSure) - Number(a.isSure) ||
    total(b) - total(a) ||
    (a.names[0]!.name < b.names[0]!.name ? -1 : 1)
  )
}
