/** Names of files for a sentence, so many at most. */
const MOST_NAMES = 10

/** The names of files as one text: "a.pdf, b.png, …". */
export function listFiles(files: readonly { readonly file: string }[]): string {
  const names = files.slice(0, MOST_NAMES).map(({ file }) => file)
  return [...names, ...(files.length > MOST_NAMES ? ['…'] : [])].join(', ')
}
