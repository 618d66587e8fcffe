import type { JobContext } from '../job-context.ts'
import { CLAUSE_BREAK } from '../text/comment-reader.ts'
import { type Lexicon, NO_STEM, normalWord } from '../text/lexicon.ts'
import { determinersOf } from '../text/stop-words/small-words.ts'
import type { LabelSample } from './label-sample.ts'

/** How often each stem stands in which company; of its case only what stands inside clauses tells anything. */
export interface SpellingUses {
  /** Uses of each spelling (entry of the lexicon). */
  readonly spellings: Uint32Array
  /** Those inside clauses. */
  readonly spellingsInside: Uint32Array
  readonly all: Uint32Array
  /** Not at the start of a clause, in comments whose capitals say something. */
  readonly inside: Uint32Array
  /** Of these the capitalised, a capital before small letters: `Berlin`. */
  readonly capitalised: Uint32Array
  /** Of these all that have a capital: `WLAN` and `iPhone`, too. */
  readonly upper: Uint32Array
  /** After an article and at the end of its group of words. */
  readonly asNoun: Uint32Array
  /** The same for each spelling. */
  readonly spellingsAsNoun: Uint32Array
}

/** Share of words with a capital beyond which a comment is a title or shouted. */
const TITLE_SHARE = 0.7
const COMMENTS_A_STEP = 128

/** Count how every stem and spelling of a sample is used. */
export async function countSpellingUses(sample: LabelSample, context: JobContext): Promise<SpellingUses> {
  const { keyOfStem, spellingOf } = sample.lexicon
  const ofStems = (): Uint32Array => new Uint32Array(keyOfStem.length)
  const ofSpellings = (): Uint32Array => new Uint32Array(spellingOf.length)
  const uses: SpellingUses = {
    spellings: ofSpellings(),
    spellingsInside: ofSpellings(),
    all: ofStems(),
    inside: ofStems(),
    capitalised: ofStems(),
    upper: ofStems(),
    asNoun: ofStems(),
    spellingsAsNoun: ofSpellings(),
  }
  const kinds = new SpellingKinds(sample.lexicon)
  for (let d = 0; d < sample.size; d++) {
    if (d % COMMENTS_A_STEP === 0) await context.pause()
    countUses(sample, d, uses, kinds)
  }
  return uses
}

/** A capital followed by small letters; `GP` and `NHS` are words like others. */
export function isCapitalised(spelling: string): boolean {
  return /^\p{Lu}.*\p{Ll}/u.test(spelling)
}

/** What is asked of spellings again and again, answered once for each. */
class SpellingKinds {
  readonly #lexicon: Lexicon
  readonly #capitalised = new Map<number, boolean>()
  readonly #upper = new Map<number, boolean>()
  readonly #determiners = new Map<number, boolean>()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  isCapitalised(entry: number): boolean {
    return known(this.#capitalised, entry, () => isCapitalised(this.#lexicon.spellingOf[entry]!))
  }

  hasCapital(entry: number): boolean {
    return known(this.#upper, entry, () => /\p{Lu}/u.test(this.#lexicon.spellingOf[entry]!))
  }

  isDeterminer(entry: number): boolean {
    return known(this.#determiners, entry, () => isDeterminer(this.#lexicon, entry))
  }
}

function known(answers: Map<number, boolean>, entry: number, ask: () => boolean): boolean {
  const before = answers.get(entry)
  if (before !== undefined) return before
  const answer = ask()
  answers.set(entry, answer)
  return answer
}

function countUses(sample: LabelSample, comment: number, uses: SpellingUses, kinds: SpellingKinds): void {
  const { lexicon, tokens, offsets } = sample
  const end = offsets[comment + 1]!
  const saysCase = !isInCapitals(sample, comment, kinds)
  let previous = CLAUSE_BREAK
  for (let i = offsets[comment]!; i < end; i++) {
    const entry = tokens[i]!
    const stem = entry === CLAUSE_BREAK ? NO_STEM : lexicon.stemOfEntry[entry]!
    if (entry !== CLAUSE_BREAK) uses.spellings[entry]!++
    if (stem !== NO_STEM) {
      uses.all[stem]!++
      if (previous !== CLAUSE_BREAK) {
        if (saysCase) countCase(entry, stem, uses, kinds)
        const next = i + 1 < end ? tokens[i + 1]! : CLAUSE_BREAK
        const endsGroup = next === CLAUSE_BREAK || lexicon.stemOfEntry[next]! === NO_STEM
        if (endsGroup && kinds.isDeterminer(previous)) {
          uses.asNoun[stem]!++
          uses.spellingsAsNoun[entry]!++
        }
      }
    }
    previous = entry
  }
}

function countCase(entry: number, stem: number, uses: SpellingUses, kinds: SpellingKinds): void {
  uses.inside[stem]!++
  uses.spellingsInside[entry]!++
  if (kinds.isCapitalised(entry)) uses.capitalised[stem]!++
  if (kinds.hasCapital(entry)) uses.upper[stem]!++
}

/** True for a comment in capitals, or with a capital at nearly every word as in a title: they tell no names. */
function isInCapitals({ tokens, offsets }: LabelSample, comment: number, kinds: SpellingKinds): boolean {
  let [words, upper] = [0, 0]
  for (let i = offsets[comment]! + 1; i < offsets[comment + 1]!; i++) {
    if (tokens[i] === CLAUSE_BREAK || tokens[i - 1] === CLAUSE_BREAK) continue
    words++
    if (kinds.hasCapital(tokens[i]!)) upper++
  }
  return upper > TITLE_SHARE * words
}

function isDeterminer(lexicon: Lexicon, entry: number): boolean {
  const determiners = determinersOf(lexicon.languageOfEntry[entry]!)
  return determiners.size > 0 && determiners.has(normalWord(lexicon.spellingOf[entry]!))
}
