import type { JobContext } from '../job-context.ts'
import { asLabel, withoutElision } from './as-label.ts'
import type { Candidate } from './candidates.ts'
import { secondName } from './complete-names.ts'
import { isWeak, type Named, type Rated, rateNames, type RatingSource } from './rate-names.ts'
import type { Spellings } from './spellings.ts'

/** Where names come from. */
export interface NameSource extends RatingSource {
  readonly rankings: readonly (readonly Named[])[]
  /** Stems of a theme by how much they weigh in it, for a theme that no candidate fits. */
  readonly heaviestStems: (theme: number) => readonly number[]
  /** The name that a theme has already; null for none. */
  readonly given: (theme: number) => string | null
  /** Names that are given away, those of {@link NameSource.given} among them; the new ones are added. */
  readonly taken: TakenNames
}

/** Names given so far and the stems of each. */
export interface TakenNames {
  readonly labels: string[]
  readonly stems: (readonly number[])[]
}

/** The name of a theme so far. */
export interface ThemeName {
  readonly label: string
  /** What it is called by; null for a name that it had already, or where no candidate fits. */
  readonly chosen: Rated | null
  /** All that it could be called, the best first. */
  readonly rated: readonly Rated[]
}

/**
 * Names of all themes, largest theme choosing first: none says nearly the same as another, or as one that is taken, as
 * long as a theme has words for another name.
 */
export async function nameThemes(source: NameSource, context: JobContext): Promise<ThemeName[]> {
  const { rankings, spellings, heaviestStems, taken } = source
  const named: ThemeName[] = []
  for (const [theme, ranking] of rankings.entries()) {
    await context.pause()
    const rated = rateNames(ranking, theme, source)
    const label = source.given(theme)
    if (label !== null) {
      const parts = label.split(BETWEEN_PARTS).map(asLabel)
      for (const { candidate } of rated)
        if (parts.includes(labelOf(candidate, spellings))) taken.stems.push(candidate.stems)
      named.push({ label, chosen: null, rated })
      continue
    }
    const chosen = bestName(rated, theme, source)
    if (chosen !== null) taken.stems.push(chosen.candidate.stems)
    const made =
      chosen === null
        ? labelByWeight(heaviestStems(theme), taken.labels, spellings)
        : labelOf(chosen.candidate, spellings)
    taken.labels.push(made)
    named.push({ label: made, chosen, rated })
  }
  return named
}

/** Labels of themes that are named, with a second word where the first stands for too little of its theme. */
export async function labelThemes(
  names: readonly ThemeName[],
  source: NameSource,
  context: JobContext,
): Promise<string[]> {
  const { spellings, taken } = source
  const labels: string[] = []
  for (const [theme, { label, chosen, rated }] of names.entries()) {
    const others = rated.filter(({ candidate }) => isUnlike(candidate, taken))
    const second =
      chosen === null
        ? null
        : await secondName({ theme, name: chosen.candidate, worth: chosen.worth, others }, source, context)
    if (second !== null) taken.stems.push(second.stems)
    labels.push(
      second === null ? label : label + BETWEEN_PARTS + withoutElision(writtenOf(second, spellings)),
    )
  }
  return labels
}

/** Share of its uses from which a name is no more than a part of a phrase. */
const NEARLY_ALWAYS = 0.7

/** Between the parts of a label, in every language. */
const BETWEEN_PARTS = ' & '

function bestName(rated: readonly Rated[], theme: number, source: NameSource): Rated | null {
  const { spellings, taken } = source
  const isNew = ({ candidate }: Rated): boolean => !taken.labels.includes(labelOf(candidate, spellings))
  const isFree = (each: Rated): boolean => isUnlike(each.candidate, taken) && isNew(each)
  const best = rated.find(isFree)
  return best === undefined
    ? (rated.find(isNew) ?? null)
    : wholePhrase(best, rated.filter(isFree), theme, source)
}

/**
 * The longest phrase in which a name nearly always stands in its theme: `long haul flight` rather than `haul flight`. What
 * says little adds nothing to it.
 */
function wholePhrase(name: Rated, rated: readonly Rated[], theme: number, { sample }: NameSource): Rated {
  const { stems, inTheme } = name.candidate
  const longer = rated.filter(
    ({ candidate }) =>
      candidate.stems.length > stems.length &&
      stems.every(stem => candidate.stems.includes(stem)) &&
      candidate.stems.every(stem => stems.includes(stem) || !isWeak(stem, sample)) &&
      candidate.inTheme[theme]! >= NEARLY_ALWAYS * inTheme[theme]!,
  )
  return longer.reduce(
    (best, each) => (each.candidate.stems.length > best.candidate.stems.length ? each : best),
    name,
  )
}

function isUnlike({ stems }: Candidate, taken: TakenNames): boolean {
  return !taken.stems.some(each => saysNearlyTheSame(each, stems))
}

function labelByWeight(stems: readonly number[], taken: readonly string[], spellings: Spellings): string {
  const labels = stems.map(stem => asLabel(spellings.spellingOf(stem))).filter(label => label !== '')
  return labels.find(label => !taken.includes(label)) ?? labels[0] ?? ''
}

/** True when all stems of one are among those of the other. */
function saysNearlyTheSame(a: readonly number[], b: readonly number[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  return shorter.every(stem => longer.includes(stem))
}

/** The candidate as a label, first letter upper case. */
function labelOf(candidate: Candidate, spellings: Spellings): string {
  return asLabel(writtenOf(candidate, spellings))
}

/** The candidate as it is mostly written, a word on its own as a noun. What is mostly denied is named so: `No reply`. */
function writtenOf({ stems, spellings: written, negation }: Candidate, spellings: Spellings): string {
  const text = stems.length === 1 ? spellings.nounOf(stems[0]!) : spellings.phraseOf(stems, written)
  return (negation ?? '') + text
}
