/**
 * Deep imports of natural have no types of their own. Only these files are taken: the package's root drags database
 * drivers along and does not load in a browser worker.
 */
declare module 'natural/lib/natural/stemmers/porter_stemmer*.js' {
  const stemmer: { stem(word: string): string }
  export default stemmer
}
