import { weighThemes } from '../theme-model.ts'
import type { CommentWords } from './comment-words.ts'
import type { FoundWord } from './edit-material.ts'
import type { EditedThemes } from './edited-themes.ts'
import { forbidKeyword, joinKeywords, pinKeyword } from './keywords.ts'
import { problem, type Problem, type Replay, type Step, type WordEdit } from './replay.ts'
import { countWordModel, type Pin } from './word-model.ts'
import { WordView } from './word-view.ts'

/** Below this share the best theme is no more than a guess, and from that one on a second one is named; as in discovery. */
const UNSURE_BELOW = 0.35
const SECOND_FROM = 0.25

/**
 * A word edit acts at once: comments that hold the word and are where they are by their words are weighed anew, against
 * themes counted as they are now. What the discovery knew already is only shown.
 */
export async function replayWords(step: Step<WordEdit>, replay: Replay): Promise<readonly Problem[]> {
  const { edit } = step
  const { state, material, context } = replay
  if (edit.kind === 'pin' && state.find(edit.theme) < 0) return [problem('theme-gone', [edit.theme])]
  const words = edit.kind === 'join' ? edit.words : [edit.word]
  const gone: string[] = []
  const present: FoundWord[] = []
  for (const word of words) {
    const found = await material.find(word, context)
    if (found === null) gone.push(word)
    else present.push(found)
  }
  const isUseful = edit.kind === 'join' ? present.length > 1 : present.length > 0
  if (isUseful) {
    show(edit, present, state, await material.words(context))
    if (!step.isKnown) await weighAnew(step, present, replay)
  }
  return gone.length === 0 ? [] : [problem('word-gone', gone, words.length)]
}

function show(
  edit: WordEdit,
  found: readonly FoundWord[],
  state: EditedThemes,
  comments: CommentWords,
): void {
  if (edit.kind === 'forbid') forbidKeyword(state, found[0]!, comments)
  else if (edit.kind === 'join') joinKeywords(state, found, comments)
  else pinKeyword(state.themes[state.find(edit.theme)]!, edit.word, found[0]!, comments)
}

async function weighAnew(
  { position: edit }: Step<WordEdit>,
  affected: readonly FoundWord[],
  replay: Replay,
): Promise<void> {
  const { state, material, context } = replay
  const comments = await material.words(context)
  const holders = responsesHolding(affected, comments)
  const { view, pins } = await steeredView(replay)
  await context.pause()
  const present = state.present()
  const numbers = new Int16Array(state.themes.length).fill(-1)
  present.forEach((position, number) => (numbers[position] = number))
  const themeOf = (response: number): number => numbers[state.main[response]!] ?? -1
  const modelPins = pins.map(pin => ({ word: pin.word, theme: numbers[pin.theme]! }))
  const model = countWordModel(view, comments.low, present.length, themeOf, modelPins)
  await context.pause()
  const shares = new Float64Array(model.themes)
  for (const response of holders) {
    if (!state.isByWords(response)) continue
    const count = view.collect(response)
    if (count > 0) weighThemes(model, view.words, 0, count, shares)
    else shares.fill(0)
    const { main, second } = placeIn(shares)
    state.placeByWords(response, present[main] ?? -1, present[second] ?? -1, edit)
  }
}

/** The numbers of the main and the second theme of a comment by its shares, -1 for none. */
function placeIn(shares: Float64Array): { readonly main: number; readonly second: number } {
  let [main, second] = [-1, -1]
  shares.forEach((share, theme) => {
    if (main < 0 || share > shares[main]!) [main, second] = [theme, main]
    else if (second < 0 || share > shares[second]!) second = theme
  })
  if (main < 0 || shares[main]! < UNSURE_BELOW) return { main: -1, second: -1 }
  return { main, second: second >= 0 && shares[second]! >= SECOND_FROM ? second : -1 }
}

/** Responses that hold one of the words, ascending. */
function responsesHolding(words: readonly FoundWord[], { size, stems, offsets }: CommentWords): number[] {
  const sought = new Set(words.flatMap(word => word.stems))
  const others = new Set(words.flatMap(word => [...word.responses]))
  const holders: number[] = []
  for (let response = 0; response < size; response++) {
    let holds = others.has(response)
    for (let i = offsets[response]!; !holds && i < offsets[response + 1]!; i++) holds = sought.has(stems[i]!)
    if (holds) holders.push(response)
  }
  return holders
}

/** The words as all word edits so far have them, and the pins among them by position of their theme. */
export async function steeredView({
  state,
  material,
  wordEdits,
  context,
}: Replay): Promise<{ readonly view: WordView; readonly pins: readonly Pin[] }> {
  const findAll = async (words: readonly string[]): Promise<FoundWord[]> => {
    const found: FoundWord[] = []
    for (const word of words) {
      const each = await material.find(word, context)
      if (each !== null) found.push(each)
    }
    return found
  }
  const forbidden: FoundWord[] = []
  const joined: FoundWord[][] = []
  const pinned: { readonly found: FoundWord; readonly theme: number }[] = []
  for (const { edit } of wordEdits) {
    const found = await findAll(edit.kind === 'join' ? edit.words : [edit.word])
    if (edit.kind === 'forbid') forbidden.push(...found)
    else if (edit.kind === 'join') joined.push(found)
    else for (const each of found) pinned.push({ found: each, theme: state.find(edit.theme) })
  }
  const decisions = { forbidden, joined: joined.filter(words => words.length > 1) }
  const comments = await material.words(context)
  const view = new WordView(
    comments,
    decisions,
    pinned.map(pin => pin.found),
  )
  const pins = pinned
    .filter(({ theme }) => theme >= 0)
    .flatMap(({ found, theme }) => view.wordsOf(found).map(word => ({ word, theme })))
  return { view, pins }
}
