import { characterClass, UNSPACED } from '../../text/character-classes.ts'
import { LONGEST_PHRASE } from './rule.ts'
import type { RuleError } from './rule-error.ts'
import { eachPiece, foldedUnits } from './word-units.ts'

/** A piece of a rule with its place in the text, in UTF-16 units. */
export interface RuleToken {
  readonly kind: 'phrase' | 'open' | 'close' | 'and' | 'or' | 'not' | 'near'
  readonly start: number
  readonly end: number
  /** Of a phrase; else empty. */
  readonly words: readonly string[]
}

/** Something is wrong with a rule; the parser turns it into its result. */
export class UnreadableRule extends Error {
  readonly problem: RuleError

  constructor(problem: RuleError) {
    super(problem.code)
    this.problem = problem
  }
}

/** Quotation marks of all kinds open and close a phrase. */
const QUOTES = '"“”„‟«»＂'
const OPEN = '(（'
const CLOSE = ')）'
const OPERATORS = new Map([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
] as const)

/** @throws UnreadableRule */
export function scanRule(text: string): RuleToken[] {
  const tokens: RuleToken[] = []
  let at = 0
  while (at < text.length) {
    const character = text[at]!
    if (/\s/u.test(character)) at++
    else {
      const token = tokenAt(text, at)
      tokens.push(token)
      at = token.end
    }
  }
  return tokens
}

function tokenAt(text: string, start: number): RuleToken {
  const character = text[start]!
  if (OPEN.includes(character)) return { kind: 'open', start, end: start + 1, words: [] }
  if (CLOSE.includes(character)) return { kind: 'close', start, end: start + 1, words: [] }
  if (QUOTES.includes(character)) return quotedPhrase(text, start)
  let end = start
  while (end < text.length && !isBorder(text[end]!)) end++
  const chunk = text.slice(start, end)
  const operator = OPERATORS.get(chunk as 'AND')
  if (operator !== undefined) return { kind: operator, start, end, words: [] }
  if (chunk === 'NEAR' || chunk.startsWith('NEAR/')) return { kind: 'near', start, end, words: [] }
  return { kind: 'phrase', start, end, words: wordsIn(text, start, end) }
}

function isBorder(character: string): boolean {
  return /\s/u.test(character) || (QUOTES + OPEN + CLOSE).includes(character)
}

function quotedPhrase(text: string, start: number): RuleToken {
  let end = start + 1
  while (end < text.length && !QUOTES.includes(text[end]!)) end++
  if (end === text.length) throw new UnreadableRule({ code: 'unclosed-quote', start, end, values: {} })
  if (text.slice(start + 1, end).trim() === '')
    throw new UnreadableRule({ code: 'empty-quote', start, end: end + 1, values: {} })
  return { kind: 'phrase', start, end: end + 1, words: wordsIn(text, start + 1, end) }
}

/** The words of a piece of a rule, wildcards kept: a `*` is part of its word. */
function wordsIn(text: string, start: number, end: number): string[] {
  const words: string[] = []
  const piece = text.slice(start, end)
  eachPiece(piece, (from, to) => words.push(...patternsOf(piece, from, to, start)), '*')
  const values = { text: piece, limit: LONGEST_PHRASE }
  if (words.length === 0) throw new UnreadableRule({ code: 'no-letters', start, end, values })
  if (words.length > LONGEST_PHRASE) throw new UnreadableRule({ code: 'phrase-too-long', start, end, values })
  return words
}

/** The folded patterns of one word: one, as a rule. */
function patternsOf(piece: string, from: number, to: number, offset: number): string[] {
  const raw = piece.slice(from, to)
  if (!raw.includes('*')) return foldedUnits(raw)
  const parts = raw.split(/\*+/).map(part => foldedUnits(part).join(''))
  if (parts.some(part => part !== '')) return [parts.join('*')]
  if (isBesideUnspaced(piece, from, to)) return []
  const [start, end] = [offset + from, offset + to]
  throw new UnreadableRule({ code: 'bare-wildcard', start, end, values: { text: raw } })
}

/** Where every character is a unit, a `*` behind one adds nothing to what it matches. */
function isBesideUnspaced(piece: string, from: number, to: number): boolean {
  const before = Array.from(piece.slice(0, from)).at(-1)
  const after = Array.from(piece.slice(to))[0]
  return [before, after].some(
    character => character !== undefined && characterClass(character.codePointAt(0)!) === UNSPACED,
  )
}
