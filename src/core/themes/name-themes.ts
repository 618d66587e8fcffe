import type { JobContext } from '../job-context.ts'
import { asLabel } from './as-label.ts'
import type { Candidate } from './candidates.ts'
import type { LabelSample } from './label-sample.ts'
import { logOddsScore } from './log-odds.ts'
import { type Named, type Rated, rateNames, type RatingSource } from './rate-names.ts'
import type { Spellings } from './spellings.ts'

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

/**
 * Labels of all themes, largest theme choosing first: none says nearly the same as another, or as one that is taken, as
 * long as a theme has words for another name.
 */
export async function labelThemes(source: NameSource, context: JobContext): Promise<string[]> {
  const { rankings, spellings, heaviestStems, taken } = source
  const named: string[] = []
  for (const [theme, ranking] of rankings.entries()) {
    await context.pause()
    const rated = rateNames(ranking, theme, source)
    const label = source.given(theme)
    if (label !== null) {
      const candidate = rated.find(each => labelOf(each.candidate, spellings) === label)?.candidate
      if (candidate !== undefined) taken.stems.push(candidate.stems)
      named.push(label)
      continue
    }
    const chosen = bestName(rated, spellings, taken)
    if (chosen !== null) taken.stems.push(chosen.stems)
    const made =
      chosen === null
        ? labelByWeight(heaviestStems(theme), taken.labels, spellings)
        : labelOf(chosen, spellings)
    taken.labels.push(made)
    named.push(made)
  }
  return named
}

function bestName(rated: readonly Rated[], spellings: Spellings, taken: TakenNames): Candidate | null {
  const isNew = ({ candidate }: Rated): boolean => !taken.labels.includes(labelOf(candidate, spellings))
  const isUnlike = ({ candidate }: Rated): boolean =>
    !taken.stems.some(stems => saysNearlyTheSame(stems, candidate.stems))
  return (rated.find(each => isUnlike(each) && isNew(each)) ?? rated.find(isNew))?.candidate ?? null
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

/**
 * The candidate as it is mostly written, a word on its own as a noun; first letter upper case. What is mostly denied is
 * named so: `No reply`.
 */
function labelOf({ stems, spellings: written, negation }: Candidate, spellings: Spellings): string {
  const text = stems.length === 1 ? spellings.nounOf(stems[0]!) : spellings.phraseOf(stems, written)
  return asLabel((negation ?? '') + text)
}
