/** Names that Windows keeps for devices, whatever the ending. */
const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** Characters that some system refuses in a name, and those that mean a folder. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const LONGEST = 120

/**
 * A base name that every system takes, from one the page suggests: what a title holds may come from an imported file.
 *
 * @param extension - Without a dot; put at the end where it is not there yet.
 */
export function safeFileName(suggested: string, extension: string): string {
  const ending = `.${extension}`
  const hasEnding = suggested.toLowerCase().endsWith(ending)
  const stem = hasEnding ? suggested.slice(0, -ending.length) : suggested
  const clean = Array.from(stem.replace(FORBIDDEN, ' ').replace(/\s+/g, ' '))
    .slice(0, LONGEST)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '')
  const isUsable = clean !== '' && !DEVICE_NAME.test(clean.split('.')[0] ?? '')
  return `${isUsable ? clean : `report${clean === '' ? '' : ` ${clean}`}`}${ending}`
}

/** The ending of a name without its dot, lower case; null for a name without one ("Report v1.5" has none). */
export function extensionOf(name: string): string | null {
  return /\.([a-z][a-z0-9]{0,7})$/i.exec(name)?.[1]?.toLowerCase() ?? null
}
