/** Names that a sentence lists; many of them are cut. */
const MOST = 8

/** Names in quotation marks, so that blanks in them show. */
export function quoted(names: readonly string[]): string {
  const shown = names.slice(0, MOST).map(name => `“${name}”`)
  return [...shown, ...(names.length > MOST ? ['…'] : [])].join(', ')
}
