const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Lower-case text with those letters in plain ones that do not fall apart into a plain letter and a mark: `łatwo` is `latwo`. */
export function plainLetters(lowerCase: string): string {
  return lowerCase.replace(/[łßøæœđðþı]/g, letter => PLAIN[letter]!)
}
