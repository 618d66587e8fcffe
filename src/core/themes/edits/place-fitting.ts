import { log } from '../../portable-math.ts'
import type { Replay } from './replay.ts'
import { wordsNow } from './replay-words.ts'
import type { WordView } from './word-view.ts'

const COMMENTS_A_STEP = 256

/**
 * Those of the responses that are in no theme go to the one that their words fit best, however unsure which, if that one
 * says their words better than all low-score comments taken together do; the others stay. The themes are told by their
 * other comments alone: the few that went to their second theme would bring the words of the one that is gone, and these
 * would draw the rest after them.
 *
 * @param responses - Those of themes that are gone.
 * @param edit - Place of the edit that puts them somewhere.
 */
export async function placeFitting(
  responses: readonly number[],
  edit: number,
  replay: Replay,
): Promise<void> {
  const { state, context } = replay
  const left = responses.filter(response => state.main[response]! < 0)
  if (left.length === 0) return
  const apart = new Set(responses)
  const { view, tree, themes } = await wordsNow(replay, apart)
  const { logAll, isHeld } = await countAll(view, apart, replay)
  const { model } = tree
  for (const [at, response] of left.entries()) {
    if (at % COMMENTS_A_STEP === 0) await context.pause()
    const words = view.words.slice(0, view.collect(response))
    // What none of them holds would count for the smallest.
    const known = words.filter(word => isHeld[word] === 1)
    const best = tree.bestBut(-1, known, 0, known.length)
    if (best < 0) continue
    let fit = 0
    for (const word of words) fit += model.logWord[word * model.themes + best]! - logAll[word]!
    if (fit > 0) state.placeByWords(response, themes[best]!, -1, edit)
  }
}

interface AllWords {
  /** Logarithm of the share of each word in the words of all low-score comments. */
  readonly logAll: Float64Array
  /** Words that the themes hold without the responses that are apart, as a mask. */
  readonly isHeld: Uint8Array
}

async function countAll(
  view: WordView,
  apart: ReadonlySet<number>,
  { state, material, context }: Replay,
): Promise<AllWords> {
  const counts = new Float64Array(view.size)
  const isHeld = new Uint8Array(view.size)
  let all = 0
  const { low } = await material.words(context)
  for (const [at, response] of low.entries()) {
    if (at % COMMENTS_A_STEP === 0) await context.pause()
    const isAmongThem = !apart.has(response) && state.main[response]! >= 0
    const words = view.words.subarray(0, view.collect(response))
    all += words.length
    for (const word of words) {
      counts[word]!++
      if (isAmongThem) isHeld[word] = 1
    }
  }
  const logOfAll = log(Math.max(1, all))
  return { logAll: counts.map(count => log(Math.max(1, count)) - logOfAll), isHeld }
}
