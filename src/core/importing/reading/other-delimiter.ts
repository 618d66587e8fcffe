import type { ImportWarning } from '../mapping.ts'
import { CANDIDATES, measureFit } from './delimiter.ts'
import { DELIMITER_NAMES } from './delimiter-names.ts'
import type { SettledTable, TextHead } from './settle-table.ts'

/** Signs that separate too seldom to be tried before a file looks wrong: between words and times they are common. */
const RARE = ['^', '~', '#', ':', '\u0001', '\u001f'] as const
/** Cells by which a rare sign has to split each row before it is believed. */
const RARE_CELLS = 3
/** Columns up to which a table looks as if it was split by the wrong sign. */
const FEW_COLUMNS = 2
/** Share of the rows that have to agree on another sign. */
const EVEN = 0.9

/**
 * The warning that a file of text reads as one column, or nearly, or that its rows have now so many cells, now so many, and
 * that another sign splits them more evenly: the wrong delimiter was chosen, or none that files are tried by. The values name both as they stand in the file.
 *
 * @param columns - Those of the table that was read.
 */
export function otherDelimiterWarnings(
  { text, isWhole }: TextHead,
  { delimiter }: Pick<SettledTable, 'delimiter'>,
  columns: number,
): readonly ImportWarning[] {
  if (delimiter === '') return []
  const isFew = columns <= FEW_COLUMNS
  if (!isFew && measureFit(text, delimiter, isWhole).share >= EVEN) return []
  const rare = columns === 1 ? RARE : isFew ? [] : RARE.filter(sign => sign !== ':')
  const fits = [...CANDIDATES, ...rare]
    .filter(sign => sign !== delimiter)
    .map(sign => measureFit(text, sign, isWhole))
    .filter(({ cells, share, delimiter: sign }) => {
      const isRare = !(CANDIDATES as readonly string[]).includes(sign)
      return share >= EVEN && (!isFew || cells > columns) && cells >= (isRare || !isFew ? RARE_CELLS : 2)
    })
  const [first] = fits
  if (first === undefined) return []
  const { delimiter: other, cells } = fits.reduce((a, b) => (b.cells > a.cells ? b : a), first)
  const option = `--delimiter ${DELIMITER_NAMES.get(other) ?? `"${other}"`}`
  return [{ code: 'other-delimiter', count: 1, values: { delimiter, columns, other, cells, option } }]
}
