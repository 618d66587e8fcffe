import type { Phrase, Rule } from '../rules/rule.ts'
import { printRule } from '../rules/print-rule.ts'
import { foldedUnits } from '../rules/word-units.ts'
import { asLabel } from '../as-label.ts'
import type { ThemeRun } from '../theme.ts'
import { isProfane, isWeakStem } from '../weak-words.ts'
import { languageFromCode } from '../../text/languages.ts'
import type { CommentWords } from './comment-words.ts'
import type { SplitPart } from './theme-edit.ts'

const MOST_PARTS = 5
/** A part needs so many comments of the theme, and this share of them; more than the largest share is the theme itself. */
const FEWEST_COMMENTS = 3
const FEWEST_SHARE = 0.08
const LARGEST_SHARE = 0.7
/** Spellings of a word that a rule names. */
const MOST_SPELLINGS = 12

/** How a theme could be split: parts for the edit `split`, with the low-score comments in play that each would take. */
interface Proposal {
  readonly parts: readonly (SplitPart & { readonly n: number })[]
  readonly rest: number
}

/**
 * Parts of a theme by the words that divide its low-score comments best: again and again the word that most of the
 * comments without a part hold, but for those that it or its sub-themes are called by. No parts where fewer than two words have enough comments.
 *
 * @param firstNumber - `u` and this number is the id of the first part.
 */
export function proposeSplit(
  run: ThemeRun,
  comments: CommentWords,
  theme: string,
  { isInPlay, firstNumber }: { readonly isInPlay: (index: number) => boolean; readonly firstNumber: number },
): Proposal {
  const isWithin = [...run.themes.map(({ id, parent }) => id === theme || parent === theme), false]
  const own = [...comments.low].filter(
    index => isInPlay(index) && isWithin.at(run.mainTheme[index]!) === true,
  )
  const labels = run.themes
    .filter(({ id, parent }) => id === theme || parent === theme)
    .map(({ label }) => foldedUnits(label))
  const left = new Set(own)
  const parts: { readonly stem: number; readonly n: number }[] = []
  const fewest = Math.max(FEWEST_COMMENTS, FEWEST_SHARE * own.length)
  while (parts.length < MOST_PARTS) {
    const best = commonestWord(left, comments, LARGEST_SHARE * own.length, labels)
    if (best === null || best.holders.length < fewest) break
    for (const index of best.holders) left.delete(index)
    parts.push({ stem: best.stem, n: best.holders.length })
  }
  if (parts.length < 2) return { parts: [], rest: own.length }
  const proposed = parts.map(({ stem, n }, at) => ({ ...partOf(stem, comments, firstNumber + at), n }))
  return { parts: proposed, rest: left.size }
}

/** The word that most of the comments hold, verbs and judgements apart, and who holds it; among equals the one met first. */
function commonestWord(
  indices: ReadonlySet<number>,
  comments: CommentWords,
  most: number,
  labels: readonly (readonly string[])[],
): { readonly stem: number; readonly holders: readonly number[] } | null {
  const holders = new Map<number, number[]>()
  for (const index of indices)
    for (let i = comments.offsets[index]!; i < comments.offsets[index + 1]!; i++) {
      const of = holders.get(comments.stems[i]!)
      if (of === undefined) holders.set(comments.stems[i]!, [index])
      else of.push(index)
    }
  let best: { stem: number; holders: readonly number[] } | null = null
  for (const [stem, of] of holders) {
    if (of.length > most || of.length <= (best?.holders.length ?? 0)) continue
    if (names(stem, comments, labels)) best = { stem, holders: of }
  }
  return best
}

/** True for a word that names something, other than the theme itself and the parts that it has already. */
function names(
  stem: number,
  { lexicon, spellings }: CommentWords,
  labels: readonly (readonly string[])[],
): boolean {
  const key = lexicon.keyOfStem[stem]!
  const language = languageFromCode(key.slice(0, key.indexOf(':')))
  const spelling = spellings.spellingOf(stem)
  if (!lexicon.isLongStem[stem] || language === null || isProfane(spelling.toLowerCase())) return false
  const isNamed = labels.some(label => foldedUnits(spelling).every(unit => label.includes(unit)))
  return !isWeakStem(key, language) && !isNamed
}

function partOf(stem: number, { lexicon, spellings }: CommentWords, number: number): SplitPart {
  const written = new Map<string, Phrase>()
  for (const [entry, of] of lexicon.stemOfEntry.entries()) {
    if (of !== stem || written.size === MOST_SPELLINGS) continue
    const words = foldedUnits(lexicon.spellingOf[entry]!)
    if (words.length > 0) written.set(words.join(' '), { kind: 'phrase', words })
  }
  const parts = [...written.keys()].sort().map(key => written.get(key)!)
  const rule: Rule = parts.length === 1 ? parts[0]! : { kind: 'or', parts }
  return { id: `u${number}`, label: asLabel(spellings.nounOf(stem)), rule: printRule(rule) }
}
