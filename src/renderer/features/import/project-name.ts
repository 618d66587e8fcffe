/** A name for the project that a file begins: the file's own, without its ending and with blanks for underscores. */
export function projectNameOf(file: string): string {
  const name = file
    .replace(/\.(csv|tsv|txt)$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
  return name === '' ? file : name
}
