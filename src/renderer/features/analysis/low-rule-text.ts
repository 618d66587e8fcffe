import type { LowRule } from '#core/survey/scale.ts'
import type { Words } from '#words/create-words.ts'

/** The low rule as people read it: “at most 3”. */
export function lowRuleText(rule: LowRule, words: Words): string {
  return words.t(`screens:analysis.shared.lowRule.${rule.op}`, { value: rule.value })
}
