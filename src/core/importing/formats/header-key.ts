import { headerWords } from '../../survey/header-words.ts'
import type { HeaderPattern } from './export-format.ts'

/**
 * A header in the form in which exports are compared: its words in lower case with one blank between them.
 * `Start Date (UTC)`, `start_date_utc`, `'Start date (UTC)` give `start date utc`; a sign alone (`#`) stays.
 */
export function headerKey(header: string): string {
  const words = headerWords(header).join(' ')
  return words === '' ? header.replace(/^[\uFEFF'"\s]+|['"\s]+$/g, '') : words
}

/** True when a header, in the form of {@link headerKey}, is what a pattern asks for. */
export function matchesHeader(key: string, pattern: HeaderPattern): boolean {
  return typeof pattern === 'string' ? key === pattern : pattern.test(key)
}
