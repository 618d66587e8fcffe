const INFLECTED = /^([\p{Script=Han}々〆ヶ]+)\p{Script=Hiragana}+$/u

/**
 * The stem of a Japanese word: without the kana in which verbs and adjectives inflect (`待ち`, `待た` and `待つ` meet) and
 * without the mark of a long last vowel (`サーバー`, `サーバ`).
 */
export function stemJapanese(word: string): string {
  const stem = INFLECTED.exec(word)?.[1]
  if (stem !== undefined) return stem
  return word.length > 3 && word.endsWith('ー') ? word.slice(0, -1) : word
}

/** True for words of one or two hiragana: particles, endings and forms of `to be`; words that mean something are longer or written otherwise. */
export function isFunctionWord(word: string): boolean {
  return /^\p{Script=Hiragana}{1,2}$/u.test(word)
}
