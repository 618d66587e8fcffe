import type { JobContext } from '../../job-context.ts'
import type { CommentExplanation, PlacedBy, WeighedWord } from '../explanation.ts'
import { type Mark, mergeMarks } from '../merge-marks.ts'
import { exp, log } from '../../portable-math.ts'
import { createMarker } from '../quote.ts'
import { marksOfRule } from '../rules/match-comments.ts'
import { parseRule } from '../rules/parse-rule.ts'
import type { ThemeTree } from '../theme-tree.ts'
import { editAt, type EditedRun } from './apply-edits.ts'
import type { CommentWords } from './comment-words.ts'
import type { EditMaterial } from './edit-material.ts'
import { isWordEdit } from './replay.ts'
import { steeredView } from './replay-words.ts'
import type { ThemeEdit } from './theme-edit.ts'
import { countWordModel } from './word-model.ts'
import type { WordView } from './word-view.ts'

/** What a word must add to the weight of a theme, beside what it adds to the others, to be named. */
const LEAST_WEIGHT = 0.05
const MOST_WORDS = 8

/**
 * Why a response is in its theme: the words that speak for it, the second choice, or the edit that put it there. The
 * words are weighed against the themes as they are now. About 20 ms for 10,000 comments.
 */
export async function explainComment(
  edited: EditedRun,
  edits: readonly ThemeEdit[],
  material: EditMaterial,
  index: number,
  context: JobContext,
): Promise<CommentExplanation> {
  const { run, placedBy, given } = edited
  const theme = run.mainTheme[index]!
  const text = material.source.text(index)
  const edit = editAt(placedBy[index]!, edits, given)
  const by = placedByOf(edit, placedBy[index]!, text)
  const isMove = edit?.kind === 'move'
  const weigh = await weigherOf(edited, edits, material, index, context)
  const second = run.secondTheme[index]! >= 0 ? run.secondTheme[index]! : weigh.bestBut(theme)
  const secondWords = second < 0 ? [] : weigh.wordsFor(second)
  return {
    theme: run.themes[theme]?.id ?? null,
    placedBy: by,
    words: theme < 0 || isMove ? [] : wordsOf(by, text, () => weigh.wordsFor(theme)),
    second:
      second < 0 || (secondWords.length === 0 && run.secondTheme[index]! < 0)
        ? null
        : { theme: run.themes[second]!.id, words: secondWords },
  }
}

function placedByOf(edit: ThemeEdit | undefined, position: number, text: string): PlacedBy {
  if (edit === undefined) return { kind: 'words' }
  const rules = edit.kind === 'split' ? edit.parts.map(part => part.rule) : 'rule' in edit ? [edit.rule] : []
  const rule = rules.find(each => each !== null && marksOf(each, text).length > 0)
  return position < 0
    ? { kind: 'codebook', rule: rule ?? '' }
    : { kind: 'edit', position, rule: rule ?? null }
}

function marksOf(rule: string, text: string): readonly Mark[] {
  const parsed = parseRule(rule)
  return parsed.ok ? marksOfRule(parsed.rule, text) : []
}

function wordsOf(by: PlacedBy, text: string, weighed: () => readonly WeighedWord[]): readonly WeighedWord[] {
  const rule = by.kind === 'words' ? null : by.rule
  return rule === null ? weighed() : inEqualShares(text, marksOf(rule, text))
}

/** What a rule matches counts alike, each wording once. */
function inEqualShares(text: string, marks: readonly Mark[]): readonly WeighedWord[] {
  const byText = new Map<string, Mark[]>()
  for (const mark of marks) {
    const wording = text.slice(...mark)
    const same = byText.get(wording)
    if (same === undefined) byText.set(wording, [mark])
    else same.push(mark)
  }
  return [...byText].map(([wording, places]) => ({ text: wording, share: 1 / byText.size, marks: places }))
}

interface Weigher {
  /** The words of the comment that speak for a theme more than for the others. */
  wordsFor(theme: number): readonly WeighedWord[]
  /** The theme that fits best but for one, its top theme and its parts; -1 where there is none. */
  bestBut(theme: number): number
}

async function weigherOf(
  { run, placedBy, given }: EditedRun,
  edits: readonly ThemeEdit[],
  material: EditMaterial,
  index: number,
  context: JobContext,
): Promise<Weigher> {
  const comments = await material.words(context)
  const { view, pinned } = await steeredView(material, edits.filter(isWordEdit), context)
  const places = new Map(run.themes.map(({ id }, place) => [id, place]))
  const lying = {
    themes: [...run.themes.keys()],
    parentOf: (theme: number): number => places.get(run.themes[theme]!.parent ?? '') ?? -1,
    themeOf: (response: number): number => run.mainTheme[response]!,
    isByWords: (response: number): boolean => {
      const by = editAt(placedBy[response]!, edits, given)
      return by === undefined || isWordEdit(by)
    },
  }
  const pins = pinned.map(({ word, theme }) => ({ word, theme: places.get(theme) ?? -1 }))
  const { tree, themes } = await countWordModel(view, comments.low, lying, pins, context)
  const words = view.words.slice(0, view.collect(index))
  const marks = marksOfWords(words, view, comments, material.source.text(index))
  const numbers = new Map(themes.map((theme, number) => [theme, number]))
  return {
    wordsFor(theme) {
      const number = numbers.get(theme)!
      const weights = Array.from(words, (word, at) => ({
        weight: weightFor(tree, word, number),
        marks: marks[at]!,
      }))
      return sharesOf(weights, material.source.text(index))
    },
    bestBut: theme => themes[tree.bestBut(numbers.get(theme) ?? -1, words, 0, words.length)] ?? -1,
  }
}

/** Where each word stands in a text; the text is read once, however many words there are. */
function marksOfWords(
  words: Int32Array,
  view: WordView,
  { lexicon }: CommentWords,
  text: string,
): readonly (readonly Mark[])[] {
  const meanings = view.meaningsOf(words)
  const stems = [...new Set(meanings.flatMap(meaning => meaning.stems))]
  const { ofStem } = createMarker(stems.map(stem => lexicon.keyOfStem[stem]!)).marksIn(text)
  const ranks = new Map(stems.map((stem, rank) => [stem, rank]))
  return meanings.map(meaning =>
    mergeMarks([
      ...meaning.stems.flatMap(stem => ofStem.get(ranks.get(stem)!) ?? []),
      ...meaning.phrases.flatMap(phrase => marksOfRule({ kind: 'phrase', words: phrase.split(' ') }, text)),
    ]),
  )
}

/** How much more a word is at home in a theme than among its like; of a sub-theme, what it says for its top theme counts, too. */
function weightFor(tree: ThemeTree, word: number, theme: number): number {
  const parent = tree.parentOf[theme]!
  const own = weightIn(tree.placeInModel(theme), word)
  return parent < 0 ? own : own + weightIn(tree.placeInModel(parent), word)
}

/** How much more a word is at home in a theme than in all themes of its model taken together. */
function weightIn({ model, at }: ReturnType<ThemeTree['placeInModel']>, word: number): number {
  const { themes, logSize, logWord } = model
  let [inAll, all] = [0, 0]
  for (let t = 0; t < themes; t++) {
    const size = exp(logSize[t]!)
    inAll += size * exp(logWord[word * themes + t]!)
    all += size
  }
  return logWord[word * themes + at]! - log(inAll / all)
}

function sharesOf(
  weights: readonly { readonly weight: number; readonly marks: readonly Mark[] }[],
  text: string,
): readonly WeighedWord[] {
  const telling = weights
    .filter(({ weight, marks }) => weight > LEAST_WEIGHT && marks.length > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS)
  const sum = telling.reduce((total, { weight }) => total + weight, 0)
  return telling.map(({ weight, marks }) => ({ text: text.slice(...marks[0]!), share: weight / sum, marks }))
}
