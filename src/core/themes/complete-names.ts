import type { JobContext } from '../job-context.ts'
import type { Lexicon } from '../text/lexicon.ts'
import type { Candidate } from './candidates.ts'
import type { LabelSample } from './label-sample.ts'
import { isDominant, isLong, isWeak, type Rated, type RatingSource } from './rate-names.ts'
import { stemOfToken } from './stem-of-token.ts'

/** A name that stands for so much of its theme needs no second word beside it. */
const STANDS_FOR_THEME = 0.25
/** What a second word must be worth against the first, and how many comments it must add to those of the first. */
const LEAST_WORTH = 0.4
const LEAST_GAIN = 0.5
const FEWEST_GAINED = 3
/** In the other comments it must be so many times rarer: what stands everywhere tells nobody what the theme is. */
const RARER_ELSEWHERE = 3
/** Words that begin with so many equal letters say nearly the same (`resolution`, `resolving`), whatever their stems. */
const EQUAL_LETTERS = 5
/** How much it must be used as a noun. */
const NOUN = 0.3
/** Words with meaning in the whole name. */
const MOST_STEMS = 3
/** Candidates that are weighed against each other. */
const MOST_WEIGHED = 12
const COMMENTS_A_STEP = 128

/** A theme whose name is looked at. */
export interface NamedTheme {
  /** Position of the theme in the sample. */
  readonly theme: number
  readonly name: Candidate
  /** Other names by how good each would be; those that are taken left out. */
  readonly others: readonly Rated[]
  readonly worth: number
}

/**
 * What a name that stands for little of its theme needs beside it (`Food` for a theme of food and activities): of the
 * other good names the one that most comments hold which do not hold the first. Where another quarter holds words of its
 * field, only what much of the theme holds can be missing. Null where the name is enough or nothing adds to it.
 */
export async function secondName(
  named: NamedTheme,
  source: RatingSource,
  context: JobContext,
): Promise<Candidate | null> {
  const { sample, fields } = source
  const { theme, name, worth } = named
  const size = sample.themeSizes[theme]!
  const matter = name.stems.reduce((most, stem) => Math.max(most, fields.shareOf(stem, theme)), 0)
  if (name.inTheme[theme]! / size >= STANDS_FOR_THEME) return null
  const isTold = matter >= STANDS_FOR_THEME
  const weighed = named.others
    .filter(
      other =>
        name.stems.length + other.candidate.stems.length <= MOST_STEMS &&
        !fields.areRelated(name.stems, other.candidate.stems) &&
        isBeside(name, other.candidate, sample.lexicon) &&
        (isMissed(other.candidate, theme, source) ||
          (!isTold && other.worth >= LEAST_WORTH * worth && isThing(other.candidate, source))),
    )
    .slice(0, MOST_WEIGHED)
  const gains = await countGains(named, weighed, sample, context)
  const fewest = Math.max(FEWEST_GAINED, LEAST_GAIN * name.inTheme[theme]!)
  const others = Math.max(1, sample.size - size)
  let best: Candidate | null = null
  let most = 0
  for (const [at, { candidate, worth: ofOther }] of weighed.entries()) {
    // Its words may stand far from each other, too; that is not what it says.
    const gain = Math.min(gains[at]!, candidate.inTheme[theme]!)
    const score = ofOther * gain
    const elsewhere = (candidate.inAll - candidate.inTheme[theme]!) / others
    const isClear = gain / size >= RARER_ELSEWHERE * elsewhere
    if (isClear && gain >= fewest && score > most) [best, most] = [candidate, score]
  }
  return best
}

/** True for what much of the theme holds and little else, be it a verb (`transferred`); but no name, and nothing that says little. */
function isMissed(candidate: Candidate, theme: number, { sample, spellings }: RatingSource): boolean {
  const says = (stem: number): boolean => !isWeak(stem, sample) && !spellings.isName(stem)
  return candidate.stems.every(says) && isDominant(candidate, theme, sample)
}

/** True for what can stand beside a name: a noun that says something. */
function isThing(candidate: Candidate, { sample, spellings }: RatingSource): boolean {
  if (candidate.negation !== null || candidate.stems.length > 1) return true
  const [stem] = candidate.stems as [number]
  if (isWeak(stem, sample) || !isLong(stem, { sample, spellings })) return false
  return spellings.nounness(stem) >= NOUN || spellings.hasGerund(stem)
}

/** True for names in one language no two words of which begin alike. */
function isBeside({ stems: some }: Candidate, { stems: others }: Candidate, { keyOfStem }: Lexicon): boolean {
  const languageOf = (stem: number): string => keyOfStem[stem]!.slice(0, keyOfStem[stem]!.indexOf(':') + 1)
  const language = languageOf(some[0]!)
  const beginning = (stem: number): string => keyOfStem[stem]!.slice(0, language.length + EQUAL_LETTERS)
  const beginnings = new Set(some.map(beginning))
  return others.every(stem => languageOf(stem) === language && !beginnings.has(beginning(stem)))
}

/** Comments of the theme that hold each candidate and not the name. */
async function countGains(
  { theme, name }: NamedTheme,
  weighed: readonly Rated[],
  { lexicon, tokens, offsets, size, themes }: LabelSample,
  context: JobContext,
): Promise<Uint32Array> {
  const gains = new Uint32Array(weighed.length)
  for (let d = 0; d < size; d++) {
    if (d % COMMENTS_A_STEP === 0) await context.pause()
    if (themes[d] !== theme) continue
    const stems = new Set<number>()
    for (let i = offsets[d]!; i < offsets[d + 1]!; i++) stems.add(stemOfToken(tokens[i]!, lexicon))
    const holds = ({ stems: of }: Candidate): boolean => of.every(stem => stems.has(stem))
    if (holds(name)) continue
    weighed.forEach(({ candidate }, at) => {
      if (holds(candidate)) gains[at]!++
    })
  }
  return gains
}
