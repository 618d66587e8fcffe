import { DEEPEST, FARTHEST, LONGEST_RULE, type Phrase, type Rule, USUAL_DISTANCE } from './rule.ts'
import type { RuleError, RuleErrorCode } from './rule-error.ts'
import { type RuleToken, scanRule, UnreadableRule } from './scan-rule.ts'

export type ParsedRule =
  | { readonly ok: true; readonly rule: Rule }
  | { readonly ok: false; readonly error: RuleError }

/**
 * Read a rule: words, `"phrases"`, `wait*` and `*ing`, `a NEAR/5 b`, AND, OR, NOT (in capitals) and parentheses. Words
 * side by side are joined by AND. NOT binds before NEAR, that before AND, that before OR. Capitals and accents do not
 * matter, see `word-units.ts`. Linear; no text throws.
 */
export function parseRule(text: string): ParsedRule {
  try {
    return { ok: true, rule: new RuleParser(text).rule() }
  } catch (error) {
    if (error instanceof UnreadableRule) return { ok: false, error: error.problem }
    throw error
  }
}

class RuleParser {
  readonly #text: string
  readonly #tokens: readonly RuleToken[]
  #at = 0
  #depth = 0

  constructor(text: string) {
    this.#text = text
    const end = text.length
    if (end > LONGEST_RULE) this.#fail('too-long', LONGEST_RULE, end, { limit: LONGEST_RULE })
    this.#tokens = scanRule(text)
  }

  rule(): Rule {
    const end = this.#text.length
    if (this.#tokens.length === 0) this.#fail('empty', 0, end)
    const rule = this.#either()
    const rest = this.#tokens[this.#at]
    if (rest !== undefined) this.#fail('unopened-parenthesis', rest.start, rest.end)
    if (matchesNothingSaid(rule)) this.#fail('only-not', 0, end)
    return rule
  }

  #either(): Rule {
    const parts = [this.#all()]
    while (this.#take('or') !== null) parts.push(this.#all())
    return joined('or', parts)
  }

  #all(): Rule {
    const parts = [this.#negated()]
    for (;;) {
      const next = this.#tokens[this.#at]?.kind
      if (next === undefined || next === 'or' || next === 'close') return joined('and', parts)
      this.#take('and')
      parts.push(this.#negated())
    }
  }

  #negated(): Rule {
    if (this.#take('not') === null) return this.#near()
    return this.#deeper(() => ({ kind: 'not', part: this.#negated() }))
  }

  #near(): Rule {
    const leftStart = this.#tokens[this.#at]?.start ?? this.#text.length
    const left = this.#primary()
    const near = this.#take('near')
    if (near === null) return left
    const distance = this.#distanceOf(near)
    const leftPhrases = this.#phrasesOf(left, leftStart, near.start)
    const right = this.#primary()
    const rightEnd = this.#tokens[this.#at - 1]!.end
    const rightPhrases = this.#phrasesOf(right, near.end, rightEnd)
    const again = this.#tokens[this.#at]
    if (again?.kind === 'near') this.#fail('near-needs-words', again.start, again.end)
    return { kind: 'near', distance, left: leftPhrases, right: rightPhrases }
  }

  #distanceOf({ start, end }: RuleToken): number {
    const text = this.#text.slice(start, end)
    if (text === 'NEAR') return USUAL_DISTANCE
    const distance = /^NEAR\/\d{1,3}$/.test(text) ? Number(text.slice('NEAR/'.length)) : 0
    if (distance < 1 || distance > FARTHEST) this.#fail('bad-distance', start, end, { limit: FARTHEST })
    return distance
  }

  /** A word or phrase, or several joined by OR. */
  #phrasesOf(rule: Rule, start: number, end: number): readonly Phrase[] {
    const parts = rule.kind === 'or' ? rule.parts : [rule]
    return parts.map(part => (part.kind === 'phrase' ? part : this.#fail('near-needs-words', start, end)))
  }

  #primary(): Rule {
    const token = this.#tokens[this.#at]
    if (token === undefined) return this.#missingOperand()
    if (token.kind === 'phrase') {
      this.#at++
      return { kind: 'phrase', words: token.words }
    }
    return token.kind === 'open' ? this.#parenthesis(token) : this.#missingOperand()
  }

  #parenthesis(open: RuleToken): Rule {
    this.#at++
    const next = this.#tokens[this.#at]
    if (next?.kind === 'close') this.#fail('empty-parenthesis', open.start, next.end)
    if (next === undefined) this.#fail('unclosed-parenthesis', open.start, open.end)
    const rule = this.#deeper(() => this.#either())
    if (this.#take('close') === null) this.#fail('unclosed-parenthesis', open.start, open.end)
    return rule
  }

  #deeper(read: () => Rule): Rule {
    const { start, end } = this.#tokens[this.#at - 1]!
    if (this.#depth === DEEPEST) this.#fail('too-deep', start, end, { limit: DEEPEST })
    this.#depth++
    const rule = read()
    this.#depth--
    return rule
  }

  /** The operator that lacks something is the one at which the parser stands, or the one before. */
  #missingOperand(): never {
    const here = this.#tokens[this.#at]
    const token = here === undefined || here.kind === 'close' ? (this.#tokens[this.#at - 1] ?? here) : here
    const { start, end } = token ?? { start: 0, end: this.#text.length }
    if (token?.kind === 'close') return this.#fail('unopened-parenthesis', start, end)
    return this.#fail(token?.kind === 'not' ? 'missing-after-not' : 'missing-operand', start, end)
  }

  #take(kind: RuleToken['kind']): RuleToken | null {
    const token = this.#tokens[this.#at]
    if (token?.kind !== kind) return null
    this.#at++
    return token
  }

  #fail(code: RuleErrorCode, start: number, end: number, values: RuleError['values'] = {}): never {
    throw new UnreadableRule({ code, start, end, values: { text: this.#text.slice(start, end), ...values } })
  }
}

function joined(kind: 'and' | 'or', parts: readonly Rule[]): Rule {
  const flat = parts.flatMap(part => (part.kind === kind ? part.parts : [part]))
  return flat.length === 1 ? flat[0]! : { kind, parts: flat }
}

/** True for a rule that a comment without any word matches. */
function matchesNothingSaid(rule: Rule): boolean {
  if (rule.kind === 'and') return rule.parts.every(matchesNothingSaid)
  if (rule.kind === 'or') return rule.parts.some(matchesNothingSaid)
  return rule.kind === 'not' && !matchesNothingSaid(rule.part)
}
