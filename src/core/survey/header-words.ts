/** The words of a header, lower case: `FFTCategorical answer_2` gives `fft categorical answer 2`. */
export function headerWords(header: string): readonly string[] {
  const text = header
    .replace(/<[^>]{1,40}>/g, ' ')
    .normalize('NFKC')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
  return text.match(/[\p{L}\p{M}]+|\d+/gu) ?? []
}
