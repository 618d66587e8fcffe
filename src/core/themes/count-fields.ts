import type { JobContext } from '../job-context.ts'
import { TYPICAL } from './typical-words.ts'
import type { LabelSample } from './label-sample.ts'
import { logOddsScore } from './log-odds.ts'
import { stemOfToken } from './stem-of-token.ts'

const COMMENTS_A_STEP = 128

/** How many of the comments of each theme speak of a field of words. */
export interface FieldShares {
  /**
   * Share of the comments of a theme that hold any word of a field to which the stem belongs, the largest of its fields
   * that are typical of the theme; 0 where none is.
   */
  shareOf(stem: number, theme: number): number
  /** True for a stem that belongs to any field. */
  knows(stem: number): boolean
  /** True when some stem of one belongs to a field to which one of the other belongs. */
  areRelated(some: readonly number[], others: readonly number[]): boolean
}

/** Count the fields of words in a sample. @param fieldsOfStem - The fields of each stem by any numbers. */
export async function countFields(
  sample: LabelSample,
  fieldsOfStem: readonly (readonly number[])[],
  context: JobContext,
): Promise<FieldShares> {
  const { lexicon, tokens, offsets, themeCount } = sample
  const inTheme = new Map<number, Uint32Array>()
  const inAll = new Map<number, number>()
  for (let d = 0; d < sample.size; d++) {
    if (d % COMMENTS_A_STEP === 0) await context.pause()
    const fields = new Set<number>()
    for (let i = offsets[d]!; i < offsets[d + 1]!; i++) {
      const stem = stemOfToken(tokens[i]!, lexicon)
      if (stem >= 0) for (const field of fieldsOfStem[stem] ?? []) fields.add(field)
    }
    for (const field of fields) {
      inAll.set(field, (inAll.get(field) ?? 0) + 1)
      let counts = inTheme.get(field)
      if (counts === undefined) inTheme.set(field, (counts = new Uint32Array(themeCount)))
      if (sample.themes[d]! >= 0) counts[sample.themes[d]!]!++
    }
  }
  const shareIn = (field: number, theme: number): number => {
    const frequencies = {
      inTheme: inTheme.get(field)?.[theme] ?? 0,
      inAll: inAll.get(field) ?? 0,
      themeTotal: sample.themeSizes[theme]!,
      allTotal: sample.size,
    }
    const isTypical = themeCount === 1 || logOddsScore(frequencies) >= TYPICAL
    return isTypical ? frequencies.inTheme / Math.max(1, frequencies.themeTotal) : 0
  }
  return {
    knows: stem => (fieldsOfStem[stem] ?? []).length > 0,
    areRelated: (some, others) => {
      const fields = new Set(some.flatMap(stem => fieldsOfStem[stem] ?? []))
      return others.some(stem => (fieldsOfStem[stem] ?? []).some(field => fields.has(field)))
    },
    shareOf: (stem, theme) =>
      (fieldsOfStem[stem] ?? []).reduce((most, field) => Math.max(most, shareIn(field, theme)), 0),
  }
}
