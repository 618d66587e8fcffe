/** The words of a list that is written with blanks and line breaks between them. */
export function wordList(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
