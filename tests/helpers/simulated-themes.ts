import { seededRandom } from '#core/seeded-random.ts'
import type { Dataset } from '#core/survey/dataset.ts'
import { THEME_ASSIGNED, THEME_NO_COMMENT, type ThemeRun } from '#core/themes/theme.ts'

/** What the comments of a survey are about, by a truth that is known. */
export interface SimulatedThemes {
  readonly themes: number
  /** Share of responses with a comment. */
  readonly commented: number
  /** How much likelier than another a comment is about a theme; 1 where nothing differs. */
  readonly weight: (theme: number, comment: SimulatedComment) => number
  /** Days on which one theme is three times as frequent as else, by chance: share of all days. */
  readonly badDays?: number
}

export interface SimulatedComment {
  readonly isLow: boolean
  readonly topic: number
  readonly weekday: number
  /** How far through the survey its day lies, 0..1. */
  readonly progress: number
}

/** The themes of a simulated survey; each comment has one. The seed decides what chance decides. */
export function simulatedThemes(dataset: Dataset, truth: SimulatedThemes, seed: number): ThemeRun {
  const random = seededRandom(seed + 1_000_003)
  const days = [...new Set(dataset.day)].sort((a, b) => a - b)
  const [first, last] = [days[0]!, days.at(-1)!]
  const bad = new Map(
    days.flatMap(day =>
      random() < (truth.badDays ?? 0) ? [[day, Math.floor(random() * truth.themes)] as const] : [],
    ),
  )
  const mainTheme = new Int16Array(dataset.size).fill(-1)
  const status = new Uint8Array(dataset.size).fill(THEME_NO_COMMENT)
  for (let i = 0; i < dataset.size; i++) {
    if (random() >= truth.commented) continue
    const day = dataset.day[i]!
    const comment = {
      isLow: dataset.scoreValues[dataset.scoreCode[i]!] === 1,
      topic: dataset.fields.topic.codes[i]!,
      weekday: dataset.weekday[i]!,
      progress: (day - first) / (last - first + 1),
    }
    const weights = Array.from(
      { length: truth.themes },
      (_, theme) => truth.weight(theme, comment) * (bad.get(day) === theme ? 3 : 1),
    )
    let left = random() * weights.reduce((sum, weight) => sum + weight, 0)
    mainTheme[i] = weights.findIndex(weight => (left -= weight) < 0)
    status[i] = THEME_ASSIGNED
  }
  return {
    themes: Array.from({ length: truth.themes }, (_, theme) => ({
      ...{ id: `t${theme + 1}`, label: `theme ${theme + 1}`, keywords: [], markedStems: [] },
    })),
    mainTheme,
    secondTheme: new Int16Array(dataset.size).fill(-1),
    status,
    learnedFrom: 0,
  }
}
