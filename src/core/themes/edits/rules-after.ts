import { eitherRule } from '../rules/either-rule.ts'
import { inEffect } from './in-effect.ts'
import type { NotReplayed, NotReplayedCode, ThemeEdit } from './theme-edit.ts'

/** Why an edit that could not be replayed gave its theme no rule. */
const WITHOUT_RULE: Readonly<Partial<Record<ThemeEdit['kind'], readonly NotReplayedCode[]>>> = {
  create: ['theme-exists', 'bad-rule', 'no-label'],
  rule: ['theme-gone', 'bad-rule'],
  delete: ['theme-gone'],
}

/** The rules of themes by their ids: those that were given with them, changed by the edits that were replayed. */
export interface RulesInput {
  /** Edits replayed before those of the user: the rules of a codebook. */
  readonly given: readonly ThemeEdit[]
  readonly edits: readonly ThemeEdit[]
  readonly notReplayed: readonly NotReplayed[]
  /**
   * With the rules of a split. They say how one theme was divided, and would take comments from all others in another
   * wave, so that no codebook has them; who looks at the rule of a part wants to see it.
   */
  readonly withSplits?: boolean
}

/** The rule of each theme that has one, by its id. A theme into which others are merged takes what any of their rules takes. */
export function rulesAfter({
  given,
  edits,
  notReplayed,
  withSplits = false,
}: RulesInput): ReadonlyMap<string, string> {
  const rules = new Map<string, string>()
  for (const edit of given) changeRules(rules, edit, withSplits)
  for (const [position, edit] of inEffect(edits).entries()) {
    const problems = notReplayed.filter(each => each.position === position)
    const isWithout = WITHOUT_RULE[edit.kind] ?? []
    if (problems.some(({ code }) => isWithout.includes(code))) continue
    if (edit.kind === 'merge' && problems.some(({ names }) => names.includes(edit.into))) continue
    changeRules(rules, edit, withSplits)
  }
  return rules
}

function changeRules(rules: Map<string, string>, edit: ThemeEdit, withSplits: boolean): void {
  if (edit.kind === 'create' || edit.kind === 'rule') setRule(rules, edit.theme, edit.rule)
  else if (edit.kind === 'delete') rules.delete(edit.theme)
  else if (edit.kind === 'split' && withSplits)
    for (const { id, rule } of edit.parts) setRule(rules, id, rule)
  else if (edit.kind === 'merge') {
    const ids = [...new Set([edit.into, ...edit.themes])]
    const either = eitherRule(ids.flatMap(id => rules.get(id) ?? []))
    for (const id of ids) rules.delete(id)
    setRule(rules, edit.into, either)
  }
}

function setRule(rules: Map<string, string>, theme: string, rule: string | null): void {
  if (rule === null) rules.delete(theme)
  else rules.set(theme, rule)
}
