/** Characters of a rejected row that are kept. */
export const RAW_LIMIT = 10_000

/** Cells as one CSV record without its line end, cut to 10,000 characters; cells are quoted only where they must be. */
export function toCsvRecord(cells: readonly string[]): string {
  let record = ''
  for (const [index, cell] of cells.entries()) {
    if (record.length > RAW_LIMIT) break
    record += (index === 0 ? '' : ',') + quoted(cell.slice(0, RAW_LIMIT + 1))
  }
  return record.slice(0, RAW_LIMIT)
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
