import type { ThemeEdit } from '../edits/theme-edit.ts'
import type { Codebook } from './codebook.ts'

/** The rules of a codebook as edits, which are replayed before those of the user: another rule takes their place. */
export function rulesOf({ themes }: Codebook): readonly ThemeEdit[] {
  return themes.flatMap(({ id, rule }) => (rule === null ? [] : [{ kind: 'rule', theme: id, rule } as const]))
}
