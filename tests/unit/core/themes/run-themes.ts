import type { JobContext, Progress } from '#core/job-context.ts'
import { findThemes } from '#core/themes/find-themes.ts'
import type { ThemeRun } from '#core/themes/theme.ts'
import { type MadeUpLanguage, madeUpComments } from './made-up-comments.ts'

/** A context that never stops the job; `progress` collects what it reports. */
export function quietContext(progress: Progress[] = []): JobContext {
  return {
    signal: new AbortController().signal,
    report: step => progress.push(step),
    pause: () => Promise.resolve(),
  }
}

/** Find themes in texts that all have a low score, unless `low` says otherwise. */
export function themesOf(
  texts: readonly string[],
  options: { readonly low?: Uint8Array; readonly maxThemes?: number; readonly language?: string } = {},
): Promise<ThemeRun> {
  const { low = new Uint8Array(texts.length).fill(1), ...others } = options
  return findThemes({ size: texts.length, text: i => texts[i]!, low, ...others }, quietContext())
}

/** The made-up comments of a language, or of all four one after the other. */
export function commentsOf(language: MadeUpLanguage | 'all'): string[] {
  const languages: readonly MadeUpLanguage[] = language === 'all' ? ['en', 'nl', 'pl', 'zh'] : [language]
  return languages.flatMap(madeUpComments).map(({ text }) => text)
}

/** The English ones three times with a word of their own each, so many that the themes have sub-themes. */
export function manyComments(): string[] {
  return ['really', 'truly', 'indeed'].flatMap(word => commentsOf('en').map(text => `${text} ${word}`))
}
