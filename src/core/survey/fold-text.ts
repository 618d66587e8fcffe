import { plainLetters } from './plain-letters.ts'

/**
 * A short text in the form in which answers are compared: compatibility forms and quotes unified, lower case, no
 * accents (`très` is `tres`, `Łatwo` is `latwo`), no skin tones, runs of blanks as one, no blanks around it and no
 * punctuation behind it.
 */
export function foldText(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\uFE0F]|\p{Emoji_Modifier}/gu, '')
    .replace(/[‘’ʼ´`]/g, "'")
    .toLowerCase()
  return plainLetters(bare)
    .replace(/[\s_]+/g, ' ')
    .trim()
    .replace(/(?<=\p{L}{2}|\p{Extended_Pictographic})[\s.,;:!…。！，；：]+$/u, '')
    .normalize('NFC')
}
