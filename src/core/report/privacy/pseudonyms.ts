import { withMergedNames } from '../../names/merge-names.ts'
import type { Dataset } from '../../survey/dataset.ts'
import { seededRandom } from '../../seeded-random.ts'
import { shuffle } from '../../shuffle.ts'

/** The names of the agents in the order of their numbers: who stands first is agent 1. Kept inside the project. */
export type PseudonymKey = readonly string[]

/**
 * The key with every agent of the dataset in it. Names that have a number keep it, so that two reports of a project call
 * a person the same; new ones come behind in an order that neither the alphabet nor the number of responses gives away:
 * it hangs on all answers of the file, so that who knows the team but not the file cannot work it out. Same data, same key.
 * About 5 ms for a million responses.
 */
export function completeKey(kept: PseudonymKey, dataset: Dataset): PseudonymKey {
  return withFresh(kept, dataset.fields.agent.values, dataset)
}

function withFresh(kept: PseudonymKey, names: readonly string[], dataset: Dataset): PseudonymKey {
  const known = new Set(kept)
  const fresh = names.filter(name => !known.has(name))
  if (fresh.length === 0) return kept
  return [...kept, ...shuffled(fresh.sort(), fingerprintOf(dataset))]
}

/** Who is who in a report, as the result file lists it. */
export interface ListedPseudonym {
  /** The name. */
  readonly key: string
  readonly pseudonym: string
}

/** The people of another column in the order of their numbers there. Kept inside the project. */
export interface ColumnKey {
  /** The header of the column. */
  readonly column: string
  readonly names: PseudonymKey
}

/**
 * The keys of other columns that hold people, with everybody of the dataset in them; who has a number keeps it, new ones are
 * dealt as those of agents are. A column that is no longer there keeps its key. Same data, same keys.
 *
 * @param people - The columns that hold people.
 * @returns The same list for no change.
 */
export function completeColumnKeys(
  kept: readonly ColumnKey[],
  people: Dataset['others'],
  dataset: Dataset,
): readonly ColumnKey[] {
  const grown = kept.map(key => {
    const values = people.find(({ name }) => name === key.column)?.column.values ?? []
    const names = withFresh(key.names, values, dataset)
    return names === key.names ? key : { ...key, names }
  })
  const added = people.filter(({ name }) => kept.every(({ column }) => column !== name))
  const isSame = added.length === 0 && grown.every((key, index) => key === kept[index])
  if (isSame) return kept
  return [
    ...grown,
    ...added.map(({ name, column }) => ({ column: name, names: withFresh([], column.values, dataset) })),
  ]
}

/** What the people in another column are called: its header and their number, and as the agent whose name it is. */
export function columnPseudonyms(
  { column, names }: ColumnKey,
  agents: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const byName = new Map(Array.from(agents, ([name, shown]) => [name.toLowerCase(), shown]))
  return new Map(
    names.map((name, index) => [name, byName.get(name.toLowerCase()) ?? pseudonymOf(index, column)]),
  )
}

/** What the agent at a place of the key is called. @param agent - The word before the number. */
function pseudonymOf(index: number, agent: string): string {
  return `${agent} ${index + 1}`
}

/** What each agent is called, by name. */
export function pseudonymsOf(key: PseudonymKey, agent: string): ReadonlyMap<string, string> {
  return new Map(key.map((name, index) => [name, pseudonymOf(index, agent)]))
}

/**
 * The dataset with pseudonyms in the place of the agents' names: whatever is counted from it cannot name anybody.
 * Everything else is the same.
 */
export function withPseudonyms(dataset: Dataset, pseudonyms: ReadonlyMap<string, string>): Dataset {
  const merges = Array.from(pseudonyms, ([name, shown]) => ({ field: 'agent' as const, shown, from: [name] }))
  return withMergedNames(dataset, merges)
}

/** FNV-1a over scores, days and agents. */
function fingerprintOf({ scoreCode, day, fields }: Dataset): number {
  let hash = 0x811c9dc5
  for (const column of [scoreCode, day, fields.agent.codes])
    for (const value of column) hash = Math.imul(hash ^ value, 0x01000193)
  return hash
}

function shuffled(names: readonly string[], seed: number): readonly string[] {
  const order = [...names]
  shuffle(order, seededRandom(seed))
  return order
}
