import type { NotReplayedCode } from '#core/themes/edits/theme-edit.ts'
import type { RuleErrorCode } from '#core/themes/rules/rule-error.ts'

/** What is wrong with a rule, by code; `text` is the piece that is marked. */
const ruleError: Readonly<Record<RuleErrorCode, string>> = {
  empty: 'Type a word to look for.',
  'too-long': 'The rule is too long: at most {{limit}} characters.',
  'unclosed-quote': 'A quotation mark is not closed.',
  'empty-quote': 'There is nothing between the quotation marks.',
  'unclosed-parenthesis': 'A parenthesis is not closed.',
  'unopened-parenthesis': 'A parenthesis is closed that was not opened.',
  'empty-parenthesis': 'There is nothing between the parentheses.',
  'missing-operand': '{{text}} needs a word on each side.',
  'missing-after-not': 'NOT needs a word after it.',
  'bare-wildcard': 'A * needs letters beside it, such as wait* or *ing.',
  'no-letters': '“{{text}}” has no letter or digit to look for.',
  'bad-distance': 'NEAR takes a number from 1 to {{limit}}, such as NEAR/5.',
  'near-needs-words': 'NEAR joins words, phrases, and words with OR in parentheses; nothing else.',
  'phrase-too-long': 'A phrase has at most {{limit}} words.',
  'too-deep': 'Parentheses go at most {{limit}} deep.',
  'only-not': 'Name a word that must be there; NOT alone would match every other comment.',
}

/** Why an edit was not replayed, by code. */
const notReplayed: Readonly<Record<NotReplayedCode, string>> = {
  'theme-gone': 'a theme it names is no longer there ({{names}})',
  'comment-gone': '{{count}} of its {{of}} comments are no longer there',
  'theme-exists': 'its theme id {{names}} belongs to another theme',
  'bad-rule': 'its rule cannot be read: {{names}}',
  'no-label': 'it gives no name',
  'word-gone': 'no comment holds {{names}}',
  'bad-nesting': 'a theme cannot lie under itself or under a sub-theme ({{names}})',
}

/** Sentences about themes that more than one shell says: `themes:ruleError.…`. */
export const themes = {
  ruleError,
  notReplayed,
  /** `kind` is that of the edit as the file has it. */
  notReplayedEdit: 'Edit {{number}} ({{kind}}): {{reason}}.',
} as const
