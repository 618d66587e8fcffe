/** All that the header rows say of a column, in one text: its header, and its title where it has one. */
export function questionText({
  header,
  title,
}: {
  readonly header: string
  readonly title?: string
}): string {
  return title === undefined ? header : `${header} ${title}`
}
