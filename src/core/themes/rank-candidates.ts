import type { Candidate } from './candidates.ts'
import type { LabelSample } from './label-sample.ts'
import { logOddsScore } from './log-odds.ts'
import type { Named } from './rate-names.ts'

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
