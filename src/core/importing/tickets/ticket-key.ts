/** Longer ids are compared by all of their letters, and shown by the first of them. */
const SHOWN_LENGTH = 60

/**
 * What two cells have in common that mean the same ticket: blanks around it, a `#` before it, the case of its letters and
 * the `.0` that programs write behind whole numbers do not count. '' for a cell without an id.
 */
export function ticketKey(cell: string): string {
  return cell
    .trim()
    .replace(/^#\s*/, '')
    .replace(/^(\d+)\.0+$/, '$1')
    .toLowerCase()
}

/** An id as it is shown among examples. */
export function shownId(cell: string): string {
  const id = cell.trim()
  return id.length > SHOWN_LENGTH ? `${id.slice(0, SHOWN_LENGTH)}…` : id
}
