import { type Language, languageFromCode } from '../text/languages.ts'
import { normalWord } from '../text/lexicon.ts'
import type { Candidate } from './candidates.ts'
import type { FieldShares } from './count-fields.ts'
import type { LabelSample } from './label-sample.ts'
import type { Spellings } from './spellings.ts'
import { isMeasureStem, isProfane, isWeakStem } from './weak-words.ts'

/** What a phrase keeps of the score of its best word, however rare it is. */
const RARE_PHRASE = 0.22
/** What it gains when it is common in the theme: a part for being a phrase, a part by how typical its other words are. */
const PHRASE_GAIN = 0.4
const WORDS_GAIN = 0.7
/** Share of a theme's comments from which a word is common, and a phrase; in a small theme it takes more than a few. */
const COMMON_WORD = 0.3
const COMMON_PHRASE = 0.12
const COMMON_COMMENTS = 5
const LARGEST_COMMON_SHARE = 0.5
/** What a word counts for the comments that do not hold it, but another word of its field (`queue` for `waiting`). */
const FOR_ITS_FIELD = 0.5
/** What is left of the worth of a word that is no noun, alone and as the last of a phrase. */
const LEAST_NOUN_ALONE = 0.3
const LEAST_NOUN_LAST = 0.6
/** What this share of a theme holds, and so many times as much of it as of the other comments. */
const DOMINANT_SHARE = 0.4
const DOMINANT_TIMES = 3
const WORTH_OF_WEAK_WORD = 0.25
const WORTH_OF_NAME = 0.35
/** Score from which a phrase is no accident. */
const TYPICAL = 1.5
/** Comments of a theme that must hold its name; in a small one this share. */
const FEWEST_NAMED = 3
const SHARE_NAMED = 0.2
/** A phrase with a weak word or a name in it. */
const WORTH_OF_WEAK_PHRASE = 0.75
/** What a word keeps of its score, however rare it is in the theme. */
const RARE_WORD = 0.1
/** From this share of a theme on the field of a word is its matter; a weak word of it is hardly weak then. */
const MATTER_SHARE = 0.3
/** What so many of the other comments hold, too, is what the file is about: `flight` for an airline. */
const COMMON_ELSEWHERE = 0.3
/** So is what fewer hold, if it is not many times as common in the theme: `room` in parts of reviews of a hotel. */
const KNOWN_ELSEWHERE = 0.1
const FEWEST_ELSEWHERE = 10
const TIMES_ELSEWHERE = 4
const MATTER_WEAKNESS = 0.35
/** A word stands for its field as far as it is itself met: for at most so many times its own comments. */
const FIELD_TIMES = 3
/** A word or phrase that measures time: `hours on hold`. */
const WORTH_OF_MEASURE = 0.5
/** A phrase that is mostly a piece of a longer one: `accident at Bad`, of Bad Aibling. */
const MOSTLY_GOES_ON = 0.7
const WORTH_OF_PIECE = 0.3
/** Share of its uses as an address from which something is no matter of anybody. */
const MOSTLY_ADDRESS = 0.5
/** A word of two letters. */
const WORTH_OF_SHORT = 0.3

/** A candidate and how typical it is of a theme. */
export interface Named {
  readonly candidate: Candidate
  readonly score: number
}

/** By what names are rated. */
export interface RatingSource {
  readonly sample: LabelSample
  readonly fields: FieldShares
  readonly spellings: Spellings
}

/** A candidate and how good a name it would be. */
export interface Rated {
  readonly candidate: Candidate
  readonly worth: number
}

/** True for what is mostly part of a web address, or the name of whom messages answer or greet. */
export function isAddress({ asAddress }: Candidate): boolean {
  return asAddress >= MOSTLY_ADDRESS
}

/** Candidates by how good a name each would be. A phrase counts with its own score and with those of its words. */
export function rateNames(ranking: readonly Named[], theme: number, source: RatingSource): Rated[] {
  const scoreOfStem = new Map<number, number>()
  const elsewhere = new Set<number>()
  for (const { candidate, score } of ranking) {
    const [stem] = candidate.stems
    if (stem === undefined || candidate.stems.length > 1) continue
    scoreOfStem.set(stem, Math.max(0, score))
    if (isWhatFileIsAbout(candidate, theme, source.sample)) elsewhere.add(stem)
  }
  const rated: Rated[] = []
  for (const { candidate, score } of ranking) {
    const isPhrase = candidate.stems.length > 1
    // Most are not typical of the theme, so that no more need be known of them.
    if ((isPhrase ? score < TYPICAL : score <= 0) || isAddress(candidate)) continue
    if (candidate.inTheme[theme]! < Math.min(FEWEST_NAMED, SHARE_NAMED * source.sample.themeSizes[theme]!))
      continue
    const scores = candidate.stems.map(stem => scoreOfStem.get(stem) ?? 0).sort((a, b) => b - a)
    const common = commonness(candidate, theme, source)
    const strength = isPhrase ? phraseStrength(scores, common) : wordStrength(score, common)
    const worth = strength * worthOf(candidate, theme, source, stem => elsewhere.has(stem))
    if (worth > 0) rated.push({ candidate, worth })
  }
  return rated.sort((a, b) => b.worth - a.worth)
}

/** True for what much of a theme holds and little else: nobody would tell what the theme is without it. */
export function isDominant(
  { inAll, inTheme }: Candidate,
  theme: number,
  { size, themeSizes }: LabelSample,
): boolean {
  const own = inTheme[theme]! / themeSizes[theme]!
  const elsewhere = (inAll - inTheme[theme]!) / Math.max(1, size - themeSizes[theme]!)
  return own >= DOMINANT_SHARE && own >= DOMINANT_TIMES * elsewhere
}

/** True for what so many of the other comments hold that it says little of one theme. */
function isWhatFileIsAbout(
  { inAll, inTheme }: Candidate,
  theme: number,
  { size, themeSizes }: LabelSample,
): boolean {
  const own = inTheme[theme]! / themeSizes[theme]!
  const others = inAll - inTheme[theme]!
  const elsewhere = others / Math.max(1, size - themeSizes[theme]!)
  const isKnown = elsewhere > KNOWN_ELSEWHERE && others >= FEWEST_ELSEWHERE
  return elsewhere > COMMON_ELSEWHERE || (isKnown && own < TIMES_ELSEWHERE * elsewhere)
}

/** A word of three letters and more; of two where a character is a syllable. */
export function isLong(
  stem: number,
  { sample: { lexicon }, spellings }: Pick<RatingSource, 'sample' | 'spellings'>,
): boolean {
  return lexicon.isLongStem[stem]! && spellings.spellingOf(stem).length > 1
}

/** A name stands for most of its theme: what is typical but rare is an example of it. */
function wordStrength(score: number, common: number): number {
  return score * (RARE_WORD + (1 - RARE_WORD) * common)
}

/** A typical phrase says more than a word (`late flight` rather than `flight`), if it is not too rare. */
function phraseStrength(scores: readonly number[], common: number): number {
  const [best = 0, next = 0] = scores
  if (best <= 0) return 0
  return best * (RARE_PHRASE + common * (PHRASE_GAIN + (WORDS_GAIN * next) / best))
}

/** What is left of the worth of a name that holds weak words, names, short words or no noun, 0..1. */
function worthOf(
  candidate: Candidate,
  theme: number,
  source: RatingSource,
  isElsewhere: (stem: number) => boolean,
): number {
  const { sample, fields, spellings } = source
  const { lexicon } = sample
  const isOneGroup = !hasSmallWords(candidate)
  const isMissing = isOneGroup && candidate.negation !== null
  let [weak, names, measures, elsewhere] = [0, 0, 0, 0]
  for (const stem of candidate.stems) {
    if (isProfane(normalWord(spellings.spellingOf(stem)))) return 0
    const key = lexicon.keyOfStem[stem]!
    const language = languageOfStem(key)
    const isMeasure = isMeasureStem(key, language)
    if (isMeasure) measures++
    const isMatter = isOneGroup && !isMeasure && fields.shareOf(stem, theme) >= MATTER_SHARE
    // What most of a theme is about may be its name, if it is a verb: `waiting`; and so may what is missing: `no reply`.
    if (isMissing) continue
    if (isWeakStem(key, language)) weak += isMatter ? MATTER_WEAKNESS : 1
    else if (isElsewhere(stem)) [weak, elsewhere] = [weak + 1, elsewhere + 1]
    else if (spellings.isName(stem) && !fields.knows(stem)) names++
  }
  const length = candidate.stems.length
  const noun = isMissing ? 1 : spellings.nounness(candidate.stems[length - 1]!)
  const least = length === 1 ? LEAST_NOUN_ALONE : LEAST_NOUN_LAST
  let worth = least + (1 - least) * noun
  worth *= 1 - (weak / length) * (1 - (length === 1 ? WORTH_OF_WEAK_WORD : WORTH_OF_WEAK_PHRASE))
  if (length > 1 && weak === length) worth *= WORTH_OF_WEAK_WORD / WORTH_OF_WEAK_PHRASE
  if (names === length || (names > 0 && names + elsewhere === length)) worth *= WORTH_OF_NAME
  else if (names > 0) worth *= WORTH_OF_WEAK_PHRASE
  if (measures > 0) worth *= WORTH_OF_MEASURE
  if (length > 1 && Math.max(candidate.goesOn, candidate.hasBegun) >= MOSTLY_GOES_ON) worth *= WORTH_OF_PIECE
  return candidate.stems.every(stem => isLong(stem, source)) ? worth : worth * WORTH_OF_SHORT
}

/** True for a phrase that has a small word in it: with a verb before it, it is a sentence (`paid the invoice`). */
function hasSmallWords({ stems, spellings }: Candidate): boolean {
  return [...spellings.keys()].some(text => text.split(' ').length > stems.length)
}

/**
 * How much of a theme a candidate stands for, 0..1: by the comments that hold it, and by those that hold its field. A phrase
 * stands for a field where it is what makes a name of a word that is none (`waiting time`); else it narrows it (`male staff`).
 */
function commonness({ stems, inTheme }: Candidate, theme: number, { sample, fields }: RatingSource): number {
  const size = sample.themeSizes[theme]!
  const own = inTheme[theme]! / size
  const isWord = stems.length === 1
  const field = stems.reduce((most, stem) => {
    const share = fields.shareOf(stem, theme)
    return isWord || isWeakMatter(stem, share, sample) ? Math.max(most, share) : most
  }, 0)
  const reach = own + FOR_ITS_FIELD * Math.max(0, Math.min(field, FIELD_TIMES * own) - own)
  const few = Math.min(LARGEST_COMMON_SHARE, COMMON_COMMENTS / size)
  return Math.min(1, reach / Math.max(isWord ? COMMON_WORD : COMMON_PHRASE, few))
}

function isWeakMatter(stem: number, shareOfField: number, sample: LabelSample): boolean {
  return shareOfField >= MATTER_SHARE && isWeak(stem, sample)
}

/** True where a stem says little as a name on its own. */
export function isWeak(stem: number, { lexicon }: LabelSample): boolean {
  const key = lexicon.keyOfStem[stem]!
  return isWeakStem(key, languageOfStem(key))
}

function languageOfStem(key: string): Language {
  return languageFromCode(key.slice(0, key.indexOf(':'))) ?? 'en'
}
