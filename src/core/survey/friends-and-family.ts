import { headerWords } from './header-words.ts'

/** Codes of the Friends and Family Test that are no answer: 6 "don't know", 7 none given. */
const NO_ANSWER_CODES: ReadonlySet<number> = new Set([6, 7])

/**
 * True for a score column of the NHS Friends and Family Test. Its codes run from 1 "extremely likely" to
 * 5 "extremely unlikely", so low is good.
 */
export function isFriendsAndFamilyTest(header: string): boolean {
  const words = headerWords(header)
  return words.includes('fft') || (words.includes('friends') && words.includes('family'))
}

/** True for a code by which the test says that there is no answer. */
export function isNoAnswerCode(header: string, score: number): boolean {
  return NO_ANSWER_CODES.has(score) && isFriendsAndFamilyTest(header)
}
