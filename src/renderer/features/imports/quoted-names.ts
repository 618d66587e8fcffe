/** Names that a sentence lists; many of them are cut. */
const MOST = 8

/** Names in quotation marks, so that blanks in them show. @param between - What stands between two of them. */
export function quoted(names: readonly string[], between = ', '): string {
  const shown = names.slice(0, MOST).map(name => `“${name}”`)
  return [...shown, ...(names.length > MOST ? ['…'] : [])].join(between)
}
