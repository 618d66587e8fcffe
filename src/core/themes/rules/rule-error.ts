/** Why a rule cannot be read. */
export const RULE_ERROR_CODES = [
  /** Nothing but blanks. */
  'empty',
  'too-long',
  'unclosed-quote',
  'empty-quote',
  'unclosed-parenthesis',
  'unopened-parenthesis',
  'empty-parenthesis',
  /** AND, OR or NEAR without something on a side. */
  'missing-operand',
  /** NOT without something after it. */
  'missing-after-not',
  /** A `*` without a letter beside it. */
  'bare-wildcard',
  /** Something without letters and digits. */
  'no-letters',
  /** NEAR takes a number from 1 to 100. */
  'bad-distance',
  /** NEAR joins words and phrases only. */
  'near-needs-words',
  'phrase-too-long',
  'too-deep',
  /** It would match a comment that says nothing: it tells what must not be there only. */
  'only-not',
] as const
export type RuleErrorCode = (typeof RULE_ERROR_CODES)[number]

/** What is wrong with a rule, and where: the [start, end) positions in UTF-16 units of the piece to be marked. */
export interface RuleError {
  readonly code: RuleErrorCode
  readonly start: number
  readonly end: number
  /** The piece itself, and `limit` where there is one. */
  readonly values: Readonly<Record<string, string | number>>
}
