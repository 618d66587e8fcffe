import type { Evidence, TableKind } from '../../mapping.ts'

/** Which of the kinds of JSON a text is, and why. */
export interface JsonKind {
  readonly kind: Extract<TableKind, 'json' | 'jsonl'>
  readonly evidence: Evidence
}

const LINES_NAME = /\.(?:jsonl|ndjson|jsonlines)$/i

// A bracket, and behind it what only JSON has there: a header may begin with "[Q1]" or "{{field}}".
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*[{\]])/

/**
 * Which kind of JSON a text is, by its first characters: JSON Lines where a whole object stands on the first line and
 * more follows, JSON where it begins like JSON otherwise; null where it is neither. The name decides only between the
 * two, because one object alone is both.
 *
 * @param sample - The beginning of the text, some 64 kB.
 */
export function jsonKind(sample: string, name: string): JsonKind | null {
  const text = sample.replace(/^\uFEFF/, '')
  if (!JSON_START.test(text)) return null
  const [first = '', ...rest] = text.trimStart().split('\n')
  const hasMore = rest.some(line => line.trim() !== '')
  if (first.startsWith('{') && (LINES_NAME.test(name) || (hasMore && isJson(first)))) {
    return { kind: 'jsonl', evidence: { code: 'kind-jsonl', values: {} } }
  }
  return { kind: 'json', evidence: { code: 'kind-json', values: {} } }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
