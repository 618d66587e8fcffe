import type { JobContext } from '../job-context.ts'
import type { Language } from '../text/languages.ts'
import { languageFromCode } from '../text/languages.ts'
import { normalWord } from '../text/lexicon.ts'
import { asLabel } from './as-label.ts'
import type { Candidate } from './candidates.ts'
import type { LabelSample } from './label-sample.ts'
import { logOddsScore } from './log-odds.ts'
import type { Spellings } from './spellings.ts'
import { isProfane, isWeakStem } from './weak-words.ts'

/** What a phrase keeps of the score of its best word, however rare it is. */
const RARE_PHRASE = 0.75
/** What it gains when it is common in the theme: a part for being a phrase, a part by how typical its other words are. */
const PHRASE_GAIN = 0.3
const WORDS_GAIN = 0.7
/** Share of a theme's comments from which a word or phrase is common; in a small theme it takes more than a few. */
const COMMON_SHARE = 0.08
const COMMON_COMMENTS = 4
const LARGEST_COMMON_SHARE = 0.5
/** What is left of the worth of a word that is no noun, alone and as the last of a phrase. */
const LEAST_NOUN_ALONE = 0.3
const LEAST_NOUN_LAST = 0.6
const WORTH_OF_WEAK_WORD = 0.25
const WORTH_OF_NAME = 0.35
/** Score from which a phrase is no accident. */
const TYPICAL = 1.5
/** A phrase with a weak word or a name in it. */
const WORTH_OF_WEAK_PHRASE = 0.75
/** What a word keeps of its worth, however rare it is in the theme. */
const RARE_WORD = 0.4
/** A word of two letters. */
const WORTH_OF_SHORT = 0.3

export interface Named {
  readonly candidate: Candidate
  readonly score: number
}

/** Candidates of a theme by how typical they are of it, best first. */
export function rankCandidates(
  candidates: readonly Candidate[],
  theme: number,
  sample: LabelSample,
): Named[] {
  const ranked: Named[] = []
  for (const candidate of candidates) {
    const inTheme = candidate.inTheme[theme]!
    if (inTheme < 2) continue
    ranked.push({ candidate, score: scoreOf(candidate, theme, sample) })
  }
  return ranked.sort((a, b) => b.score - a.score || compareStems(a, b, sample))
}

function scoreOf(candidate: Candidate, theme: number, sample: LabelSample): number {
  const inTheme = candidate.inTheme[theme]!
  // One theme alone has nothing to stand out from: the commonest words name it.
  if (sample.themeCount === 1) return inTheme
  return logOddsScore({
    inTheme,
    inAll: candidate.inAll,
    themeTotal: sample.themeSizes[theme]!,
    allTotal: sample.size,
  })
}

function compareStems(a: Named, b: Named, { lexicon }: LabelSample): number {
  const keyOf = ({ candidate }: Named): string =>
    candidate.stems.map(stem => lexicon.keyOfStem[stem]!).join(' ')
  return keyOf(a) < keyOf(b) ? -1 : 1
}

/** Where names come from. */
export interface NameSource {
  readonly rankings: readonly (readonly Named[])[]
  readonly sample: LabelSample
  readonly spellings: Spellings
  /** Stems of a theme by how much they weigh in it, for a theme that no candidate fits. */
  readonly heaviestStems: (theme: number) => readonly number[]
  /** Names that are given away; the new ones are added. */
  readonly taken: TakenNames
}

/** Names given so far and the stems of each. */
export interface TakenNames {
  readonly labels: string[]
  readonly stems: (readonly number[])[]
}

/** Labels of all themes, largest theme choosing first: no two are equal or say nearly the same, nor the same as one that is taken. */
export async function labelThemes(
  { rankings, sample, spellings, heaviestStems, taken }: NameSource,
  context: JobContext,
): Promise<string[]> {
  const { labels } = taken
  const first = labels.length
  for (const [theme, ranking] of rankings.entries()) {
    await context.pause()
    const rated = rate(ranking, theme, sample, spellings)
    const isNew = ({ candidate }: Rated): boolean => !labels.includes(labelOf(candidate, spellings))
    const isUnlike = ({ candidate }: Rated): boolean =>
      !taken.stems.some(stems => saysNearlyTheSame(stems, candidate.stems))
    const chosen = rated.find(each => isUnlike(each) && isNew(each)) ?? rated.find(isNew)
    if (chosen !== undefined) taken.stems.push(chosen.candidate.stems)
    if (chosen !== undefined) labels.push(labelOf(chosen.candidate, spellings))
    else labels.push(labelByWeight(heaviestStems(theme), labels, spellings))
  }
  return labels.slice(first)
}

function labelByWeight(stems: readonly number[], taken: readonly string[], spellings: Spellings): string {
  const labels = stems.map(stem => asLabel(spellings.spellingOf(stem))).filter(label => label !== '')
  return labels.find(label => !taken.includes(label)) ?? labels[0] ?? ''
}

interface Rated {
  readonly candidate: Candidate
  readonly worth: number
}

/** Candidates by how good a name each would be. A phrase counts with its own score and with those of its words. */
function rate(ranking: readonly Named[], theme: number, sample: LabelSample, spellings: Spellings): Rated[] {
  const scoreOfStem = new Map<number, number>()
  for (const { candidate, score } of ranking)
    if (candidate.stems.length === 1) scoreOfStem.set(candidate.stems[0]!, Math.max(0, score))
  return ranking
    .map(({ candidate, score }) => {
      const scores = candidate.stems.map(stem => scoreOfStem.get(stem) ?? 0).sort((a, b) => b - a)
      const isPhrase = candidate.stems.length > 1
      const strength = isPhrase ? phraseStrength(scores, score, commonness(candidate, theme, sample)) : score
      return { candidate, worth: strength * worthOf(candidate, theme, sample, spellings) }
    })
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
}

/** A phrase says more than a word (`late flight` rather than `flight`), if it is typical and not too rare. */
function phraseStrength(scores: readonly number[], ofPhrase: number, common: number): number {
  const [best = 0, next = 0] = scores
  if (best <= 0 || ofPhrase < TYPICAL) return 0
  return best * (RARE_PHRASE + common * (PHRASE_GAIN + (WORDS_GAIN * next) / best))
}

function worthOf(candidate: Candidate, theme: number, sample: LabelSample, spellings: Spellings): number {
  const { lexicon } = sample
  let weak = 0
  let names = 0
  for (const stem of candidate.stems) {
    if (isProfane(normalWord(spellings.spellingOf(stem)))) return 0
    if (isWeakStem(lexicon.keyOfStem[stem]!, languageOfStem(lexicon.keyOfStem[stem]!))) weak++
    else if (spellings.isName(stem)) names++
  }
  const length = candidate.stems.length
  const noun = spellings.nounness(candidate.stems[length - 1]!)
  let worth =
    length === 1
      ? LEAST_NOUN_ALONE + (1 - LEAST_NOUN_ALONE) * noun
      : LEAST_NOUN_LAST + (1 - LEAST_NOUN_LAST) * noun
  if (weak === length) worth *= WORTH_OF_WEAK_WORD
  else if (weak > 0) worth *= WORTH_OF_WEAK_PHRASE
  if (names === length) worth *= WORTH_OF_NAME
  else if (names > 0) worth *= WORTH_OF_WEAK_PHRASE
  if (!candidate.stems.every(stem => lexicon.isLongStem[stem])) worth *= WORTH_OF_SHORT
  return length > 1 ? worth : worth * (RARE_WORD + (1 - RARE_WORD) * commonness(candidate, theme, sample))
}

/** How common a candidate is in the comments of a theme, 0..1. */
function commonness({ inTheme }: Candidate, theme: number, { themeSizes }: LabelSample): number {
  const size = themeSizes[theme]!
  const common = Math.max(COMMON_SHARE, Math.min(LARGEST_COMMON_SHARE, COMMON_COMMENTS / size))
  return Math.min(1, inTheme[theme]! / (common * size))
}

function languageOfStem(key: string): Language {
  return languageFromCode(key.slice(0, key.indexOf(':'))) ?? 'en'
}

/** True when all stems of one are among those of the other. */
function saysNearlyTheSame(a: readonly number[], b: readonly number[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  return shorter.every(stem => longer.includes(stem))
}

/** The candidate as it is mostly written, a word on its own as a noun; first letter upper case. */
function labelOf({ stems, spellings: written }: Candidate, spellings: Spellings): string {
  const text = stems.length === 1 ? spellings.nounOf(stems[0]!) : spellings.phraseOf(stems, written)
  return asLabel(text)
}
