import type { JobContext } from '../job-context.ts'
import { CLAUSE_BREAK } from '../text/comment-reader.ts'
import { determinersOf } from '../text/stop-words/small-words.ts'
import { languageFromCode } from '../text/languages.ts'
import { type Lexicon, NO_STEM, normalWord } from '../text/lexicon.ts'
import type { LabelSample } from './label-sample.ts'

/** How a stem is written in the comments. */
export interface Spellings {
  /** The commonest spelling of a stem. */
  spellingOf(stem: number): string
  /** The spelling that is used as a noun most, for a name on its own: `delay` rather than `delayed`. */
  nounOf(stem: number): string
  /**
   * True for a stem that is nearly always capitalised inside sentences, and in German hardly ever follows an article:
   * the name of a person, place or brand.
   */
  isName(stem: number): boolean
  /** The commonest of the spellings of a phrase, those with unusual spellings of its words discounted. */
  phraseOf(stems: readonly number[], written: ReadonlyMap<string, number>): string
  /**
   * How much a stem is used as a noun, 0..1: how often it follows an article or the like and ends its group of words
   * (`the queue is`, not `the rude man` nor `to speak`). 1 where that cannot be told.
   */
  nounness(stem: number): number
}

/** What a spelling of a phrase counts for each word that is mostly spelled otherwise. */
const UNUSUAL = 0.4

/** A German adjective as it stands behind an article or in another case (`schweren Unfall`): no name begins so if it can be helped. */
const OBLIQUE = /^\p{Ll}+e[nm] /u

/** Share of uses after an article from which a stem counts fully as a noun: many nouns stand without one. */
const NOUN_SHARE = 0.15

/** A lower-case spelling with this part of the best one's count is the word itself, the other its form at the start of a sentence. */
const LOWER_CASE_SHARE = 0.2
/** Share of capitalised spellings from which a stem is a name. */
const NAME_SHARE = 0.75
/** Share of uses after an article up to which a capitalised word is a name where nouns are capitalised, too. */
const NAME_AFTER_ARTICLE = 0.05
const FEWEST_FOR_NAME = 3
const FEWEST_WITHOUT_ARTICLE = 8
const LONGEST_ABBREVIATION = 4

const COMMENTS_A_STEP = 128
const STEMS_A_STEP = 512

/** How often each stem stands in which company. */
interface Uses {
  readonly spellings: Uint32Array
  readonly all: Uint32Array
  /** Not at the start of a clause, and of these the capitalised. */
  readonly inside: Uint32Array
  readonly capitalised: Uint32Array
  /** After an article and at the end of its group of words. */
  readonly asNoun: Uint32Array
  /** The same for each spelling. */
  readonly spellingsAsNoun: Uint32Array
}

/** Count how every stem of a sample is spelled and used. */
export async function countSpellings(sample: LabelSample, context: JobContext): Promise<Spellings> {
  const { lexicon } = sample
  const stems = lexicon.keyOfStem.length
  const uses: Uses = {
    spellings: new Uint32Array(lexicon.spellingOf.length),
    all: new Uint32Array(stems),
    inside: new Uint32Array(stems),
    capitalised: new Uint32Array(stems),
    asNoun: new Uint32Array(stems),
    spellingsAsNoun: new Uint32Array(lexicon.spellingOf.length),
  }
  const kinds = new SpellingKinds(lexicon)
  for (let d = 0; d < sample.size; d++) {
    if (d % COMMENTS_A_STEP === 0) await context.pause()
    countUses(sample, d, uses, kinds)
  }
  const best = await bestSpellings(lexicon, uses.spellings, context)
  const nouns = await bestSpellings(lexicon, uses.spellingsAsNoun, context)
  const ofCapitals = uses.spellings.map((count, entry) =>
    count > 0 && kinds.isCapitalised(entry) ? count : 0,
  )
  const capitals = await bestSpellings(lexicon, ofCapitals, context)
  return {
    spellingOf: stem => best[stem] ?? '',
    nounOf: stem => (capitalisesNouns(stem, lexicon) ? capitals[stem] : nouns[stem]) ?? best[stem] ?? '',
    phraseOf: (stems, written) => {
      const usual = stems.map(stem => (best[stem] ?? '').toLowerCase())
      const isGerman = capitalisesNouns(stems[0]!, lexicon)
      const discounted = [...written].map(([text, count]) => {
        const ofCase = isGerman && OBLIQUE.test(text) ? UNUSUAL * UNUSUAL : 1
        return [text, count * usualShare(text, usual) * ofCase] as const
      })
      const phrase = commonestSpelling(new Map(discounted), isGerman)
      return inUsualCase(
        phrase,
        new Map(stems.map(stem => [best[stem]?.toLowerCase() ?? '', best[stem] ?? ''])),
      )
    },
    isName: stem => isNameOf(stem, lexicon, uses),
    nounness: stem => nounnessOf(stem, lexicon, uses),
  }
}

/** What is asked of spellings again and again, answered once for each. */
class SpellingKinds {
  readonly #lexicon: Lexicon
  readonly #capitalised = new Map<number, boolean>()
  readonly #determiners = new Map<number, boolean>()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  isCapitalised(entry: number): boolean {
    return known(this.#capitalised, entry, () => isCapitalised(this.#lexicon.spellingOf[entry]!))
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

function countUses(
  { lexicon, tokens, offsets }: LabelSample,
  comment: number,
  uses: Uses,
  kinds: SpellingKinds,
): void {
  const end = offsets[comment + 1]!
  let previous = CLAUSE_BREAK
  for (let i = offsets[comment]!; i < end; i++) {
    const entry = tokens[i]!
    const stem = entry === CLAUSE_BREAK ? NO_STEM : lexicon.stemOfEntry[entry]!
    if (entry !== CLAUSE_BREAK) uses.spellings[entry]!++
    if (stem !== NO_STEM) {
      uses.all[stem]!++
      if (previous !== CLAUSE_BREAK) {
        uses.inside[stem]!++
        if (kinds.isCapitalised(entry)) uses.capitalised[stem]!++
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

function isDeterminer(lexicon: Lexicon, entry: number): boolean {
  const determiners = determinersOf(lexicon.languageOfEntry[entry]!)
  return determiners.size > 0 && determiners.has(normalWord(lexicon.spellingOf[entry]!))
}

function capitalisesNouns(stem: number, lexicon: Lexicon): boolean {
  return lexicon.keyOfStem[stem]!.startsWith('de:')
}

function isMostlyCapitalised(stem: number, { inside, capitalised }: Uses): boolean {
  return inside[stem]! >= FEWEST_FOR_NAME && capitalised[stem]! >= NAME_SHARE * inside[stem]!
}

function isNameOf(stem: number, lexicon: Lexicon, uses: Uses): boolean {
  if (!isMostlyCapitalised(stem, uses)) return false
  if (!capitalisesNouns(stem, lexicon)) return true
  const all = uses.all[stem]!
  return all >= FEWEST_WITHOUT_ARTICLE && uses.asNoun[stem]! <= NAME_AFTER_ARTICLE * all
}

function nounnessOf(stem: number, lexicon: Lexicon, uses: Uses): number {
  if (capitalisesNouns(stem, lexicon)) return uses.capitalised[stem]! * 2 >= uses.inside[stem]! ? 1 : 0
  const language = languageFromCode(lexicon.keyOfStem[stem]!.split(':')[0])
  if (language === null || determinersOf(language).size === 0) return 1
  return Math.min(1, uses.asNoun[stem]! / (NOUN_SHARE * uses.all[stem]!))
}

/** Each word in the case in which it is mostly written: `Cancelled flight`, not `Cancelled Flight`. */
function inUsualCase(phrase: string, usual: ReadonlyMap<string, string>): string {
  return phrase
    .split(' ')
    .map(word => usual.get(word.toLowerCase()) ?? word)
    .join(' ')
}

/** 1 for a phrase of usual spellings, less for each word that is mostly spelled otherwise. */
function usualShare(text: string, usual: readonly string[]): number {
  const words = text.toLowerCase().split(' ')
  if (words.length === 1) return 1
  const unusual = usual.filter(word => !words.includes(word)).length
  return unusual === 0 ? 1 : unusual === 1 ? UNUSUAL : UNUSUAL * UNUSUAL
}

/** A capital followed by small letters; `GP` and `NHS` are words like others. */
function isCapitalised(spelling: string): boolean {
  return /^\p{Lu}.*\p{Ll}/u.test(spelling)
}

/** `NHS`, which stays in capitals when some write it small; a longer word is shouted. */
function isAllCapitals(spelling: string): boolean {
  return (
    spelling.length > 1 &&
    spelling.length <= LONGEST_ABBREVIATION &&
    spelling === spelling.toUpperCase() &&
    spelling !== spelling.toLowerCase()
  )
}

async function bestSpellings(lexicon: Lexicon, counts: Uint32Array, context: JobContext): Promise<string[]> {
  const byStem = new Map<number, Map<string, number>>()
  counts.forEach((count, entry) => {
    const stem = lexicon.stemOfEntry[entry]!
    if (count === 0 || stem < 0) return
    const spellings = byStem.get(stem) ?? new Map<string, number>()
    byStem.set(stem, spellings.set(lexicon.spellingOf[entry]!, count))
  })
  const best: string[] = []
  for (const [stem, spellings] of byStem) {
    if (stem % STEMS_A_STEP === 0) await context.pause()
    best[stem] = commonestSpelling(spellings, capitalisesNouns(stem, lexicon))
  }
  return best
}

/**
 * The commonest of several spellings, in lower case where that is usual too. Ties: the first by code unit.
 *
 * @param keepCapitals - For German, where a capital is no sign of a sentence's start.
 */
function commonestSpelling(spellings: ReadonlyMap<string, number>, keepCapitals: boolean): string {
  const folded = new Map<string, number>()
  for (const [spelling, count] of spellings) {
    const lower = spelling.toLowerCase()
    folded.set(lower, (folded.get(lower) ?? 0) + count)
  }
  const word = most(folded)
  const forms = new Map([...spellings].filter(([spelling]) => spelling.toLowerCase() === word))
  const form = most(forms)
  if (isAllCapitals(form)) return form
  const lowerCount = forms.get(word) ?? 0
  return !keepCapitals && lowerCount >= LOWER_CASE_SHARE * forms.get(form)! ? word : form
}

/** Longer first: `duty of care` rather than `duty care`. */
function comesFirst(a: string, b: string): boolean {
  return a.length > b.length || (a.length === b.length && a < b)
}

function most(counts: ReadonlyMap<string, number>): string {
  let best = ''
  let bestCount = 0
  for (const [key, count] of counts)
    if (count > bestCount || (count === bestCount && comesFirst(key, best))) [best, bestCount] = [key, count]
  return best
}
