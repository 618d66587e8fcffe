import type { NotReplayed, NotReplayedCode, ThemeEdit } from '../edits/theme-edit.ts'
import type { Codebook } from './codebook.ts'

/** Why an edit that could not be replayed gave its theme no rule. */
const WITHOUT_RULE: Readonly<Record<'create' | 'rule', readonly NotReplayedCode[]>> = {
  create: ['theme-exists', 'bad-rule', 'no-label'],
  rule: ['theme-gone', 'bad-rule'],
}

/**
 * The rule of each theme that has one, by its id: those of the codebook that was applied, changed by the edits that were
 * replayed. The rules of a split are none of them: they say how one theme was divided, and would take comments from all
 * others in another wave.
 */
export function rulesAfter(
  codebook: Codebook | null,
  edits: readonly ThemeEdit[],
  notReplayed: readonly NotReplayed[],
): ReadonlyMap<string, string> {
  const rules = new Map<string, string>()
  for (const { id, rule } of codebook?.themes ?? []) if (rule !== null) rules.set(id, rule)
  for (const [position, edit] of edits.entries()) {
    if (edit.kind !== 'create' && edit.kind !== 'rule') continue
    const codes = WITHOUT_RULE[edit.kind]
    if (notReplayed.some(each => each.position === position && codes.includes(each.code))) continue
    if (edit.rule === null) rules.delete(edit.theme)
    else rules.set(edit.theme, edit.rule)
  }
  return rules
}
