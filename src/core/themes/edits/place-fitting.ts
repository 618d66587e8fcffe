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
  const { view, tree, themes } = await wordsNow(replay, new Set(responses))
  const logAll = await logSharesOfAll(view, replay)
  const { model } = tree
  for (const [at, response] of left.entries()) {
    if (at % COMMENTS_A_STEP === 0) await context.pause()
    const words = view.words.subarray(0, view.collect(response))
    const best = tree.bestBut(-1, words, 0, words.length)
    if (best < 0) continue
    let fit = 0
    for (const word of words) {
      const gain = model.logWord[word * model.themes + best]! - logAll[word]!
      // What no theme holds speaks for none, however rare it is.
      fit += model.isKnown[word] === 1 ? gain : Math.min(0, gain)
    }
    if (fit > 0) state.placeByWords(response, themes[best]!, -1, edit)
  }
}

/** Logarithm of the share of each word in the words of all low-score comments. */
async function logSharesOfAll(view: WordView, { material, context }: Replay): Promise<Float64Array> {
  const counts = new Float64Array(view.size)
  let all = 0
  const { low } = await material.words(context)
  for (const [at, response] of low.entries()) {
    if (at % COMMENTS_A_STEP === 0) await context.pause()
    const count = view.collect(response)
    all += count
    for (const word of view.words.subarray(0, count)) counts[word]!++
  }
  const logOfAll = log(Math.max(1, all))
  return counts.map(count => log(Math.max(1, count)) - logOfAll)
}
