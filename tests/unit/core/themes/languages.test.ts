import { describe, expect, it } from 'vitest'
import { stemKey } from '#core/text/lexicon.ts'
import type { ThemeRun } from '#core/themes/theme.ts'
import { MADE_UP_LANGUAGES, madeUpIn } from './made-up-languages.ts'
import { themesOf } from './run-themes.ts'

/** Share of the comments that are in a theme mostly made of comments with the same label. */
function purity(run: ThemeRun, labels: readonly string[]): number {
  const counts = run.themes.map(() => new Map<string, number>())
  labels.forEach((label, i) => {
    const count = counts[run.mainTheme[i]!]
    count?.set(label, (count.get(label) ?? 0) + 1)
  })
  return counts.reduce((sum, count) => sum + Math.max(0, ...count.values()), 0) / labels.length
}

describe('themes in every language', () => {
  it.each(MADE_UP_LANGUAGES)('%s: the three complaints are found and named', async language => {
    const comments = madeUpIn(language)
    const run = await themesOf(comments.map(({ text }) => text))
    expect(run.themes.length).toBeGreaterThanOrEqual(3)
    expect(run.themes.length).toBeLessThanOrEqual(5)
    expect(
      purity(
        run,
        comments.map(({ theme }) => theme),
      ),
    ).toBeGreaterThan(0.9)
    for (const { label, markedStems } of run.themes) {
      const words = label.split(' ')
      expect(words.length).toBeLessThanOrEqual(4)
      // Starts and ends with a word that means something.
      expect(stemKey(words.at(-1)!, language), label).not.toBeNull()
      expect(markedStems.every(stem => stem.startsWith(`${language}:`))).toBe(true)
    }
    expect(new Set(run.themes.map(({ label }) => label.toLowerCase())).size).toBe(run.themes.length)
  })

  const mixed: readonly (readonly (typeof MADE_UP_LANGUAGES)[number][])[] = [
    ['en', 'de', 'nl'],
    ['fr', 'es', 'it', 'pt'],
    ['ru', 'uk', 'pl'],
    ['sv', 'no'],
    ['zh', 'ja'],
  ]
  it.each(mixed)('a file of %s, %s … mixes no languages in a theme', async (...languages) => {
    const comments = languages.flatMap(language => madeUpIn(language).map(({ text }) => ({ text, language })))
    const run = await themesOf(comments.map(({ text }) => text))
    const of = (theme: number) => comments.filter((_, i) => run.mainTheme[i] === theme)
    for (const [t, { label }] of run.themes.entries())
      expect(new Set(of(t).map(({ language }) => language)).size, label).toBe(1)
    expect(run.mainTheme.filter(theme => theme < 0).length).toBeLessThan(0.1 * comments.length)
  })
})
