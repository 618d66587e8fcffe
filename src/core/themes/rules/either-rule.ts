import { parseRule } from './parse-rule.ts'
import { printRule } from './print-rule.ts'
import type { Rule } from './rule.ts'

/**
 * One rule for what any of several matches; a single one stays as it is written. Those that cannot be read, and those with
 * which the rule would be too long to be read, are left out, the later ones first. Null where none is left.
 */
export function eitherRule(texts: readonly string[]): string | null {
  const distinct = [...new Set(texts)]
  if (distinct.length === 1) return distinct[0]!
  const parts: Rule[] = []
  let either: string | null = null
  for (const text of distinct) {
    const parsed = parseRule(text)
    if (!parsed.ok) continue
    const alternatives = parsed.rule.kind === 'or' ? parsed.rule.parts : [parsed.rule]
    const fresh = alternatives.filter(each => !parts.some(part => printRule(part) === printRule(each)))
    const longer = printEither([...parts, ...fresh])
    if (!parseRule(longer).ok) continue
    parts.push(...fresh)
    either = longer
  }
  return either
}

function printEither(parts: readonly Rule[]): string {
  const texts = parts.map(part => (part.kind === 'and' ? `(${printRule(part)})` : printRule(part)))
  return parts.length === 1 ? printRule(parts[0]!) : texts.join(' OR ')
}
