import type { Keyword } from '../theme.ts'
import { MOST_KEYWORDS, MOST_MARKED } from '../typical-words.ts'
import { foldedUnits } from '../rules/word-units.ts'
import type { CommentWords } from './comment-words.ts'
import type { FoundWord } from './edit-material.ts'
import type { EditedTheme, EditedThemes } from './edited-themes.ts'

/** The keywords of themes that become one: each counts as much as its theme has responses. */
export function mergeKeywords(state: EditedThemes, sources: ReadonlySet<number>, into: number): void {
  const all = [into, ...sources]
  const sizes = new Map(all.map(position => [position, 0]))
  for (const position of state.main) if (sizes.has(position)) sizes.set(position, sizes.get(position)! + 1)
  const weights = new Map<string, number>()
  for (const position of all)
    for (const { text, weight } of state.themes[position]!.keywords)
      weights.set(text, (weights.get(text) ?? 0) + weight * (sizes.get(position)! + 1))
  const target = state.themes[into]!
  target.keywords = heaviest([...weights].map(([text, weight]) => ({ text, weight })))
  target.markedStems = inTurns(all.map(position => state.themes[position]!.markedStems))
}

/** The first of each list, the second of each, …, each once. */
function inTurns(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = lists.reduce((most, list) => Math.max(most, list.length), 0)
  const taken = new Set<string>()
  for (let rank = 0; rank < longest; rank++)
    for (const list of lists) if (rank < list.length) taken.add(list[rank]!)
  return [...taken].slice(0, MOST_MARKED)
}

/** Heaviest first, at most ten, the weights as shares of their sum. */
export function heaviest(keywords: readonly Keyword[]): readonly Keyword[] {
  const kept = keywords
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_KEYWORDS)
  const sum = kept.reduce((total, { weight }) => total + weight, 0)
  return kept.map(({ text, weight }) => ({ text, weight: weight / sum }))
}

/** A forbidden word is shown nowhere; a label that holds it and is not the user's gives way to the next keyword. */
export function forbidKeyword(state: EditedThemes, word: FoundWord, comments: CommentWords): void {
  const keys = new Set(word.stems.map(stem => comments.lexicon.keyOfStem[stem]!))
  for (const theme of state.themes) {
    theme.keywords = heaviest(theme.keywords.filter(({ text }) => !holds(text, word, comments)))
    theme.markedStems = theme.markedStems.filter(key => !key.split(' ').some(stem => keys.has(stem)))
    if (theme.isRenamed || !holds(theme.label, word, comments)) continue
    theme.isNameless = true
    theme.isRemade = true
  }
}

/** Joined words are one keyword, that of the first of them. */
export function joinKeywords(state: EditedThemes, words: readonly FoundWord[], comments: CommentWords): void {
  const isOne = (text: string): boolean =>
    words.some(({ key, stems }) => foldedUnits(text).join(' ') === key || isStem(text, stems, comments))
  for (const theme of state.themes) {
    const joined = theme.keywords.filter(({ text }) => isOne(text))
    if (joined.length < 2) continue
    const weight = joined.reduce((sum, keyword) => sum + keyword.weight, 0)
    const others = theme.keywords.filter(({ text }) => !isOne(text))
    theme.keywords = heaviest([{ text: joined[0]!.text, weight }, ...others])
  }
}

/** A pinned word is the first keyword of its theme. */
export function pinKeyword(
  theme: EditedTheme,
  word: string,
  { stems }: FoundWord,
  { lexicon }: CommentWords,
): void {
  const text = word.trim()
  const others = theme.keywords.filter(keyword => keyword.text.toLowerCase() !== text.toLowerCase())
  const weight = others.reduce((most, keyword) => Math.max(most, keyword.weight), 1 / MOST_KEYWORDS)
  const keywords = [{ text, weight }, ...others.slice(0, MOST_KEYWORDS - 1)]
  const sum = keywords.reduce((total, keyword) => total + keyword.weight, 0)
  theme.keywords = keywords.map(keyword => ({ text: keyword.text, weight: keyword.weight / sum }))
  const keys = stems.map(stem => lexicon.keyOfStem[stem]!)
  theme.markedStems = [...new Set([...keys, ...theme.markedStems])].slice(0, MOST_MARKED)
}

/** True when a keyword or label has the word in it. */
function holds(text: string, word: FoundWord, comments: CommentWords): boolean {
  if (` ${foldedUnits(text).join(' ')} `.includes(` ${word.key} `)) return true
  return text.split(/\s+/u).some(each => isStem(each, word.stems, comments))
}

function isStem(text: string, stems: readonly number[], comments: CommentWords): boolean {
  return stems.length > 0 && comments.stemsOf(text).some(stem => stems.includes(stem))
}
