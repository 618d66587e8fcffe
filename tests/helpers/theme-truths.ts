import { findInThemes } from '#core/statistics/findings/find-in-themes.ts'
import type { Finding } from '#core/statistics/findings/finding.ts'
import { topicsByWeekday } from '#core/statistics/findings/topic-by-weekday.ts'
import { NAMING_RULES } from '#core/statistics/thresholds.ts'
import { quietContext } from './memory-source.ts'
import { SIMULATED_SCALE, simulatedSurvey, type SimulatedTruth } from './simulated-survey.ts'
import { simulatedThemes, type SimulatedThemes } from './simulated-themes.ts'

/** A survey with themes of which it is known what differs. */
export interface ThemesTruth {
  readonly survey: SimulatedTruth
  readonly themes: SimulatedThemes
}

const survey: SimulatedTruth = { responses: 6_000, agents: 1, topics: 4, lowShare: () => 0.2 }
const themes: SimulatedThemes = { themes: 8, commented: 0.8, weight: () => 1 }

/** Surveys in which no theme differs, whatever else does. */
export const WITHOUT_THEME_DIFFERENCES: Readonly<Record<string, ThemesTruth>> = {
  '8 themes, 4 topics': { survey, themes },
  '20 themes of uneven size, 12 topics': {
    survey: { ...survey, topics: 12 },
    themes: { ...themes, themes: 20, weight: theme => 1 / (theme + 1) },
  },
  '8 themes, 600 responses': { survey: { ...survey, responses: 600 }, themes },
  'topics and weekends differ in the low share': {
    survey: { ...survey, lowShare: ({ topic, weekday }) => (0.1 + 0.08 * topic) * (weekday >= 5 ? 1.5 : 1) },
    themes,
  },
  'topics and weekends add to the low share': {
    survey: { ...survey, lowShare: ({ topic, weekday }) => 0.1 + 0.08 * topic + (weekday >= 5 ? 0.12 : 0) },
    themes,
  },
  'every tenth day bad for one theme': { survey, themes: { ...themes, badDays: 0.1 } },
}

const large: SimulatedTruth = { ...survey, responses: 20_000 }

/** Surveys with one planted difference, and the findings that must be made of it. */
export const PLANTED_IN_THEMES: Readonly<
  Record<string, ThemesTruth & { readonly find: (finding: Finding) => boolean }>
> = {
  'a theme twice as frequent in one topic': {
    survey: large,
    themes: { ...themes, weight: (theme, { topic }) => (theme === 2 && topic === 1 ? 2 : 1) },
    find: ({ code, key, at }) => code === 'crossing-theme-topic' && key === 't3' && at?.key === 'topic 1',
  },
  'a theme that doubles in the last third': {
    survey: large,
    themes: { ...themes, weight: (theme, { progress }) => (theme === 2 && progress >= 2 / 3 ? 2 : 1) },
    find: ({ code, key, difference }) => code === 'theme-change' && key === 't3' && difference > 0,
  },
  'a theme twice as frequent at weekends': {
    survey: large,
    themes: { ...themes, weight: (theme, { weekday }) => (theme === 2 && weekday >= 5 ? 2 : 1) },
    find: ({ code, key }) => code === 'crossing-theme-weekday' && key === 't3',
  },
  'a theme three times as frequent in low scores': {
    survey: large,
    themes: { ...themes, weight: (theme, { isLow }) => (theme === 2 && isLow ? 3 : 1) },
    find: ({ code, key }) => code === 'theme-impact' && key === 't3',
  },
  'one topic twice as bad at weekends': {
    survey: { ...large, lowShare: ({ topic, weekday }) => (topic === 1 && weekday >= 5 ? 0.4 : 0.2) },
    themes,
    find: ({ code, key, at }) =>
      code === 'crossing-topic-weekday' && key === 'topic 1' && at?.key === 'weekend',
  },
}

/** The findings of themes and crossings in the survey of a seed. */
export async function themeFindings(
  { survey: truth, themes: about }: ThemesTruth,
  seed: number,
): Promise<readonly Finding[]> {
  const dataset = simulatedSurvey(truth, seed)
  const run = simulatedThemes(dataset, about, seed)
  const { findings } = await findInThemes(
    { dataset, run, mask: null, scale: SIMULATED_SCALE },
    quietContext(),
  )
  const isLow = Uint8Array.of(1, 0)
  return [
    ...findings,
    ...(await topicsByWeekday({ dataset, mask: null, isLow }, NAMING_RULES, quietContext())),
  ]
}
