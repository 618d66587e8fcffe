import type { ListedEdit, ThemeEdit } from './theme-edit.ts'

/** Ids of the themes that an edit makes. */
export function madeThemes(edit: ListedEdit | ThemeEdit): readonly string[] {
  if (edit.kind === 'create') return [edit.theme]
  return edit.kind === 'split' ? edit.parts.map(part => part.id) : []
}

/** The lowest number from which `u` and it, and every later one, are among none of the ids. */
export function freeNumber(ids: Iterable<string>): number {
  let highest = 0
  for (const id of ids) highest = Math.max(highest, Number(/^u(\d{1,9})$/.exec(id)?.[1] ?? 0))
  return highest + 1
}

/**
 * The edit with ids of its own for the themes it makes: one that is taken gives way to the next free number. Whoever
 * asked for it may not have known of the edit before.
 */
export function withFreeIds(edit: ThemeEdit, taken: ReadonlySet<string>): ThemeEdit {
  const made = madeThemes(edit)
  if (!made.some(id => taken.has(id))) return edit
  let next = freeNumber([...taken, ...made])
  const free = (id: string): string => (taken.has(id) ? `u${next++}` : id)
  if (edit.kind === 'create') return { ...edit, theme: free(edit.theme) }
  return edit.kind === 'split'
    ? { ...edit, parts: edit.parts.map(part => ({ ...part, id: free(part.id) })) }
    : edit
}
