/** The article or preposition that a word of a Romance language has swallowed: `d'attente`. */
const ELISION = /^(?:qu|[cdjlmnst]|dell|dall|all|nell|sull|un)['’](?=\p{L})/iu

/** Words without elision and possessive. */
export function withoutElision(text: string): string {
  return text.replace(ELISION, '').replace(/['’]s$/, '')
}

/** Words as the label of a theme: without elision and possessive, the first letter upper case. */
export function asLabel(text: string): string {
  const bare = withoutElision(text)
  const first = String.fromCodePoint(bare.codePointAt(0) ?? 0x20).trim()
  return first.toUpperCase() + bare.slice(first.length)
}
