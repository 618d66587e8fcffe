import type { JobContext } from '../../job-context.ts'
import type { ThemeTree } from '../theme-tree.ts'
import type { CommentWords } from './comment-words.ts'
import type { EditMaterial, FoundWord } from './edit-material.ts'
import type { EditedThemes } from './edited-themes.ts'
import { forbidKeyword, joinKeywords, pinKeyword } from './keywords.ts'
import { problem, type Problem, type Replay, type Step, type WordEdit } from './replay.ts'
import { countWordModel } from './word-model.ts'
import { WordView } from './word-view.ts'

const COMMENTS_A_STEP = 256

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
  const { view, tree, themes } = await wordsNow(replay)
  const holds = holdersOf(affected, comments)
  for (let response = 0; response < comments.size; response++) {
    if (response % COMMENTS_A_STEP === 0) await context.pause()
    if (!state.isByWords(response) || !holds(response)) continue
    tree.place(view.words, 0, view.collect(response))
    state.placeByWords(response, themes[tree.main] ?? -1, themes[tree.second] ?? -1, edit)
  }
}

/** What words say about the themes that are there while edits are replayed; a tree numbers these as `themes` lists them. */
export interface WordsNow {
  readonly view: WordView
  readonly tree: ThemeTree
  readonly themes: readonly number[]
}

/** @param apart - Responses that are not asked. */
export async function wordsNow(replay: Replay, apart: ReadonlySet<number> = new Set()): Promise<WordsNow> {
  const { state, material, wordEdits, context } = replay
  const { view, pinned } = await steeredView(material, wordEdits, context)
  const themes = state.present()
  const lying = {
    themes,
    parentOf: (theme: number): number => state.themes[theme]!.parent,
    themeOf: (response: number): number => (apart.has(response) ? -1 : state.main[response]!),
    isByWords: (response: number): boolean => state.isByWords(response),
  }
  const pins = pinned.map(({ word, theme }) => ({ word, theme: state.find(theme) }))
  const { low } = await material.words(context)
  return { view, tree: await countWordModel(view, low, lying, pins, context), themes }
}

/** Tells whether a response holds one of the words. */
function holdersOf(
  words: readonly FoundWord[],
  { size, stems, offsets }: CommentWords,
): (response: number) => boolean {
  const sought = new Set(words.flatMap(word => word.stems))
  const others = new Uint8Array(size)
  for (const word of words) for (const response of word.responses) others[response] = 1
  return response => {
    if (others[response] === 1) return true
    for (let i = offsets[response]!; i < offsets[response + 1]!; i++) if (sought.has(stems[i]!)) return true
    return false
  }
}

/** The words as all word edits have them, and the pins among them by the ids of their themes. */
export async function steeredView(
  material: EditMaterial,
  wordEdits: readonly WordEdit[],
  context: JobContext,
): Promise<{ readonly view: WordView; readonly pinned: readonly { word: number; theme: string }[] }> {
  const forbidden: FoundWord[] = []
  const joined: FoundWord[][] = []
  const pinned: { readonly found: FoundWord; readonly theme: string }[] = []
  for (const edit of wordEdits) {
    const found: FoundWord[] = []
    for (const word of edit.kind === 'join' ? edit.words : [edit.word]) {
      const each = await material.find(word, context)
      if (each !== null) found.push(each)
    }
    if (edit.kind === 'forbid') forbidden.push(...found)
    else if (edit.kind === 'join') joined.push(found)
    else for (const each of found) pinned.push({ found: each, theme: edit.theme })
  }
  const decisions = { forbidden, joined: joined.filter(words => words.length > 1) }
  const comments = await material.words(context)
  await context.pause()
  const view = new WordView(
    comments,
    decisions,
    pinned.map(pin => pin.found),
  )
  await context.pause()
  return {
    view,
    pinned: pinned.flatMap(({ found, theme }) => view.wordsOf(found).map(word => ({ word, theme }))),
  }
}
