import type { JobContext, Progress } from '#core/job-context.ts'
import { findThemes } from '#core/themes/find-themes.ts'
import type { ThemeRun } from '#core/themes/theme.ts'

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
