import Papa from 'papaparse'
import type { Evidence } from '../mapping.ts'
import { isBlankLine } from './table-reader.ts'
import { unifyLineEnds } from './line-ends.ts'

/** The signs by which every file of text is tried. */
export const CANDIDATES = [',', ';', '\t', '|'] as const

/** How a sign splits rows. */
export interface DelimiterFit {
  readonly delimiter: string
  /** Cells of the most frequent row length. */
  readonly cells: number
  /** Share of the rows that have it, 0..1. */
  readonly share: number
}

/**
 * The delimiter under which the rows have the most even number of cells, quoted cells respected; a comma where no
 * candidate splits anything (a file of one column). A first line `sep=;`, as Excel has it, says it.
 *
 * @param sample - The beginning of the text, some 64 kB.
 * @param isWhole - True when that is all of it; else its last, cut row does not count.
 */
export function sniffDelimiter(
  sample: string,
  isWhole: boolean,
): { readonly delimiter: string; readonly evidence: Evidence } {
  const named = /^"?sep=([^\r\n])"?[^\S\r\n]*[\r\n]/i.exec(sample)?.[1]
  if (named !== undefined)
    return { delimiter: named, evidence: { code: 'delimiter-named', values: { delimiter: named } } }
  const fits = CANDIDATES.map(delimiter => measureFit(sample, delimiter, isWhole))
  const best = fits.reduce((a, b) => (fitness(b) > fitness(a) ? b : a))
  if (best.cells < 2) return { delimiter: ',', evidence: { code: 'delimiter-none', values: {} } }
  const values = { delimiter: best.delimiter, columns: best.cells, share: best.share }
  return { delimiter: best.delimiter, evidence: { code: 'delimiter-even', values } }
}

/** Evenness first: text full of commas in a semicolon file has many cells, but never the same number twice. */
function fitness({ cells, share }: DelimiterFit): number {
  return cells < 2 ? 0 : share * share + 0.2 * (1 - 1 / cells)
}

/** How evenly a sign splits the rows of a sample: see {@link sniffDelimiter}. */
export function measureFit(sample: string, delimiter: string, isWhole: boolean): DelimiterFit {
  const text = unifyLineEnds(sample, delimiter, true)
  const whole = isWhole ? [] : splitRows(text, delimiter)
  // A header of thousands of columns may be longer than the sample.
  const rows = whole.length > 0 ? whole : splitRows(`${text}\n`, delimiter)
  const counts = new Map<number, number>()
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
  let fit: DelimiterFit = { delimiter, cells: 0, share: 0 }
  for (const [cells, n] of counts) {
    if (n / rows.length > fit.share) fit = { delimiter, cells, share: n / rows.length }
  }
  return fit
}

function splitRows(text: string, delimiter: string): readonly string[][] {
  const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"', escapeChar: '"' })
  return (parser.parse(text, 0, true) as Papa.ParseResult<string[]>).data.filter(row => !isBlankLine(row))
}
