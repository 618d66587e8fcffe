import type { RunningTexts } from './report-texts.ts'

/**
 * Puts the running texts into the margins of every page: `report.css` reads these custom properties of the root
 * element in its `@page` rule.
 */
export function setPageMargins(root: HTMLElement, texts: RunningTexts): void {
  root.style.setProperty('--report-head', cssString(texts.head))
  root.style.setProperty('--report-mark', cssString(texts.mark))
  root.style.setProperty('--report-foot', cssString(texts.foot))
}

/** A text as a CSS string: everything that could end the string or the line is written as a code point. */
export function cssString(text: string): string {
  const escaped = Array.from(text, sign =>
    /[\p{L}\p{M}\p{N} ,.:;·–—()-]/u.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0).toString(16)} `,
  )
  return `"${escaped.join('')}"`
}
