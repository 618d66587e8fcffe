import type { Lexicon } from '../text/lexicon.ts'

/** Stem of a token of a comment, below 0 where it has none: `NO_STEM` or `CLAUSE_BREAK`. */
export function stemOfToken(token: number, lexicon: Lexicon): number {
  return token < 0 ? token : lexicon.stemOfEntry[token]!
}
