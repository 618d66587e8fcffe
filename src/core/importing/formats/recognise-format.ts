import { isBlank } from '../reading/table-reader.ts'
import { EXPORT_FORMATS } from './all-formats.ts'
import type { ExportFormat, Fingerprint } from './export-format.ts'
import { headerKey, matchesHeader } from './header-key.ts'

/** A format that the first rows of a table prove. */
export interface RecognisedFormat {
  readonly format: ExportFormat
  /** Rows above the data. */
  readonly headerRows: number
  /** True where nobody vouches for the names: by the proof that was met, or by all that is known of the tool. */
  readonly isSimilarity: boolean
}

/**
 * The first format that the first rows of a table prove; null for none.
 *
 * @param rows - The first rows of the file, headers included, blank lines left out.
 */
export function recogniseFormat(rows: readonly (readonly string[])[]): RecognisedFormat | null {
  const keys = (rows[0] ?? []).map(headerKey)
  for (const format of EXPORT_FORMATS) {
    for (const fingerprint of format.fingerprints) {
      if (!isMet(fingerprint, keys, rows)) continue
      return {
        format,
        headerRows: headerRowsOf(fingerprint, rows),
        isSimilarity: fingerprint.isSimilarity ?? format.attested === 'api',
      }
    }
  }
  return null
}

function isMet(
  { headers, first, below, cell }: Fingerprint,
  keys: readonly string[],
  rows: readonly (readonly string[])[],
): boolean {
  if (first !== undefined && !matchesHeader(keys[0] ?? '', first)) return false
  if (below !== undefined && !isSecondRow(rows[1], below)) return false
  if (headers?.every(pattern => keys.some(key => matchesHeader(key, pattern))) === false) return false
  return cell === undefined || rows.some(row => row.some(text => cell.test(text)))
}

/** A second header row has names somewhere, or it would be an answer without any. */
function isSecondRow(row: readonly string[] | undefined, first: NonNullable<Fingerprint['below']>): boolean {
  return (
    row !== undefined && matchesHeader(headerKey(row[0] ?? ''), first) && row.some(cell => !isBlank(cell))
  )
}

function headerRowsOf({ headerRows = 1, cell }: Fingerprint, rows: readonly (readonly string[])[]): number {
  if (headerRows !== 'through-cell') return headerRows
  return rows.findIndex(row => row.some(text => cell!.test(text))) + 1
}
