import { plainLetters } from './plain-letters.ts'

/**
 * A short text in the form in which answers are compared: compatibility forms and quotes unified, lower case, no
 * accents (`très` is `tres`, `Łatwo` is `latwo`), no skin tones, runs of blanks as one, no blanks around it and no
 * punctuation behind it.
 */
export function foldText(text: string): string {
  if (isPlain(text)) return foldPlain(text)
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

/** Signs of ASCII only, as most answers are: for them little of the work is left, which takes a tenth of the time. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false
  return true
}

function foldPlain(text: string): string {
  const folded = text
    .toLowerCase()
    .replaceAll('`', "'")
    .replace(/[\s_]+/g, ' ')
    .trim()
  return /[.,;:!]$/.test(folded) ? folded.replace(/(?<=[a-z]{2})[ .,;:!]+$/, '') : folded
}
