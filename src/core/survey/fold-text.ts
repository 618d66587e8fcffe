/**
 * A short text in the form in which answers are compared: compatibility forms and quotes unified, lower case,
 * runs of blanks as one, no blanks or full stop around it.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’ʼ´`]/g, "'")
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim()
    .replace(/(?<=\p{L}{2})[.!]$/u, '')
}
