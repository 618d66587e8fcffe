import { type Phrase, type Rule, USUAL_DISTANCE } from './rule.ts'

/** A rule as text that `parseRule` reads as this very rule again. */
export function printRule(rule: Rule): string {
  switch (rule.kind) {
    case 'phrase':
      return printPhrase(rule)
    case 'or':
      return rule.parts.map(part => printRule(part)).join(' OR ')
    case 'and':
      return rule.parts.map(part => printWithin(part, part.kind === 'or')).join(' AND ')
    case 'not':
      return `NOT ${printWithin(rule.part, rule.part.kind !== 'phrase' && rule.part.kind !== 'not')}`
    case 'near':
      return `${printSide(rule.left)} ${nearOf(rule.distance)} ${printSide(rule.right)}`
  }
}

function nearOf(distance: number): string {
  return distance === USUAL_DISTANCE ? 'NEAR' : `NEAR/${distance}`
}

function printWithin(rule: Rule, inParentheses: boolean): string {
  return inParentheses ? `(${printRule(rule)})` : printRule(rule)
}

function printSide(phrases: readonly Phrase[]): string {
  const text = phrases.map(printPhrase).join(' OR ')
  return phrases.length > 1 ? `(${text})` : text
}

function printPhrase({ words }: Phrase): string {
  return words.length === 1 ? words[0]! : `"${words.join(' ')}"`
}
