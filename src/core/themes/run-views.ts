import type { LanguageRun } from './language-runs.ts'
import type { Memberships } from './memberships.ts'
import { type Documents, pickDocuments, type View } from './views.ts'

/** The comments of a run as sets of its own words. */
export interface RunView {
  readonly documents: Documents
  /** Number of words. */
  readonly words: number
}

/** A view of the comments of one run, its words numbered anew in the order of the vocabulary: what it does not write is no word of it. */
export function inRun({ documents, vocabulary }: View, { members }: LanguageRun): RunView {
  const own = pickDocuments(documents, members)
  const numbers = new Int32Array(vocabulary.size)
  for (const word of own.words) numbers[word] = 1
  let words = 0
  for (let word = 0; word < numbers.length; word++) if (numbers[word] === 1) numbers[word] = words++
  return { documents: { ...own, words: own.words.map(word => numbers[word]!) }, words }
}

/**
 * The groups of all runs beside each other; a comment belongs to those of its own run only.
 *
 * @param found - Memberships in each run, of its members.
 * @param size - Number of all comments.
 */
export function sideBySide(
  runs: readonly LanguageRun[],
  found: readonly Memberships[],
  size: number,
): Memberships {
  const groups = found.reduce((sum, each) => sum + each.groups, 0)
  const weights = new Float64Array(size * groups)
  let first = 0
  for (const [run, { groups: own, weights: from }] of found.entries()) {
    const { members } = runs[run]!
    for (let at = 0; at < members.length; at++)
      for (let group = 0; group < own; group++)
        weights[members[at]! * groups + first + group] = from[at * own + group]!
    first += own
  }
  return { groups, weights }
}
