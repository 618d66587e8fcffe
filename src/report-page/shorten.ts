/** Names longer than this are cut in tables and heads: a cell of the file may hold megabytes. */
export const LONGEST_NAME = 240
/** Quotes longer than this are cut: a page of one comment proves no more than a paragraph of it. */
export const LONGEST_QUOTE = 1200

/** The beginning of a text with an ellipsis where something was cut; surrogate pairs stay whole. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1)
  const whole = /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut
  return `${whole.trimEnd()}…`
}
