import type { JobContext } from '../../job-context.ts'
import type { CommentExplanation, PlacedBy, WeighedWord } from '../explanation.ts'
import { exp, log } from '../portable-math.ts'
import { createMarker } from '../quote.ts'
import { marksOfRule } from '../rules/match-comments.ts'
import { parseRule } from '../rules/parse-rule.ts'
import { type ThemeModel, weighThemes } from '../theme-model.ts'
import type { EditedRun } from './apply-edits.ts'
import type { EditMaterial } from './edit-material.ts'
import type { ThemeEdit } from './theme-edit.ts'
import { countWordModel } from './word-model.ts'
import { WordView } from './word-view.ts'

/** What a word must add to the weight of a theme, beside what it adds to the others, to be named. */
const LEAST_WEIGHT = 0.05
const MOST_WORDS = 8

/**
 * Why a response is in its theme: the words that speak for it, the second choice, or the edit that put it there. The
 * words are weighed against the themes as they are now. About 20 ms for 10,000 comments.
 */
export async function explainComment(
  { run, placedBy }: EditedRun,
  edits: readonly ThemeEdit[],
  material: EditMaterial,
  index: number,
  context: JobContext,
): Promise<CommentExplanation> {
  const theme = run.mainTheme[index]!
  const text = material.source.text(index)
  const by = placedByOf(edits, placedBy[index]!, text)
  const isMove = edits[placedBy[index]!]?.kind === 'move'
  const weigh = await weigherOf(run, material, index, context)
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

function placedByOf(edits: readonly ThemeEdit[], position: number, text: string): PlacedBy {
  const edit = edits[position]
  if (edit === undefined) return { kind: 'words' }
  const rules = edit.kind === 'split' ? edit.parts.map(part => part.rule) : 'rule' in edit ? [edit.rule] : []
  const rule = rules.find(each => each !== null && marksOf(each, text).length > 0)
  return { kind: 'edit', position, rule: rule ?? null }
}

function marksOf(rule: string, text: string): ReturnType<typeof marksOfRule> {
  const parsed = parseRule(rule)
  return parsed.ok ? marksOfRule(parsed.rule, text) : []
}

function wordsOf(by: PlacedBy, text: string, weighed: () => readonly WeighedWord[]): readonly WeighedWord[] {
  const rule = by.kind === 'edit' ? by.rule : null
  return rule === null ? weighed() : inEqualShares(text, marksOf(rule, text))
}

/** What a rule matches counts alike, each wording once. */
function inEqualShares(
  text: string,
  marks: readonly (readonly [start: number, end: number])[],
): readonly WeighedWord[] {
  const byText = new Map<string, (readonly [number, number])[]>()
  for (const mark of marks) {
    const wording = text.slice(...mark)
    byText.set(wording, [...(byText.get(wording) ?? []), mark])
  }
  return [...byText].map(([wording, places]) => ({ text: wording, share: 1 / byText.size, marks: places }))
}

interface Weigher {
  /** The words of the comment that speak for a theme more than for the others. */
  wordsFor(theme: number): readonly WeighedWord[]
  /** The theme that fits best, but for one; -1 where there is none. */
  bestBut(theme: number): number
}

async function weigherOf(
  run: EditedRun['run'],
  material: EditMaterial,
  index: number,
  context: JobContext,
): Promise<Weigher> {
  const comments = await material.words(context)
  const view = new WordView(comments, { forbidden: [], joined: [] }, [])
  const model = countWordModel(view, comments.low, run.themes.length, r => run.mainTheme[r]!, [])
  const words = view.words.slice(0, view.collect(index))
  const stems = view.stemsOfWords()
  const text = material.source.text(index)
  const keyOf = (word: number): string => comments.lexicon.keyOfStem[stems[word]!]!
  return {
    wordsFor: theme => {
      const weights = Array.from(words, word => ({ key: keyOf(word), weight: weightFor(model, word, theme) }))
      return sharesOf(weights, text)
    },
    bestBut: theme => bestTheme(model, words, theme),
  }
}

/** How much more a word is at home in a theme than in all themes taken together. */
function weightFor({ themes, logSize, logWord }: ThemeModel, word: number, theme: number): number {
  let [inAll, all] = [0, 0]
  for (let t = 0; t < themes; t++) {
    const size = exp(logSize[t]!)
    inAll += size * exp(logWord[word * themes + t]!)
    all += size
  }
  return logWord[word * themes + theme]! - log(inAll / all)
}

function sharesOf(
  weights: readonly { readonly key: string; readonly weight: number }[],
  text: string,
): readonly WeighedWord[] {
  const telling = weights
    .filter(({ weight }) => weight > LEAST_WEIGHT)
    .map(({ key, weight }) => ({ weight, marks: createMarker([key]).marksIn(text).marks }))
    .filter(({ marks }) => marks.length > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS)
  const sum = telling.reduce((total, { weight }) => total + weight, 0)
  return telling.map(({ weight, marks }) => ({ text: text.slice(...marks[0]!), share: weight / sum, marks }))
}

function bestTheme(model: ThemeModel, words: Int32Array, but: number): number {
  if (words.length === 0) return -1
  const shares = new Float64Array(model.themes)
  weighThemes(model, words, 0, words.length, shares)
  let best = -1
  for (let t = 0; t < shares.length; t++) if (t !== but && (best < 0 || shares[t]! > shares[best]!)) best = t
  return best
}
