import type { ThemeRow } from './theme-rows.ts'

/** A row of the list that is in sight, as deep as it lies and in its place among its neighbours. */
export interface VisibleRow {
  readonly id: string
  /** What typing finds it by. */
  readonly text: string
  readonly level: 1 | 2
  /** Place among the rows of its level under the same theme, from 1, and how many they are. */
  readonly place: number
  readonly of: number
  readonly parent: string | null
  /** Null for a row without any below it. */
  readonly isExpanded: boolean | null
}

/** The rows that are in sight, top to bottom: the themes, sub-themes of those that are open, then the rests. */
export function visibleRows(
  themes: readonly ThemeRow[],
  rests: readonly { readonly id: string; readonly label: string }[],
  expanded: ReadonlySet<string>,
): readonly VisibleRow[] {
  const rows: VisibleRow[] = []
  const of = themes.length + rests.length
  for (const [at, theme] of themes.entries()) {
    const isExpanded = theme.children.length === 0 ? null : expanded.has(theme.id)
    rows.push({ ...rowOf(theme, at, of), isExpanded })
    if (isExpanded !== true) continue
    for (const [below, child] of theme.children.entries())
      rows.push({ ...rowOf(child, below, theme.children.length), level: 2, parent: theme.id })
  }
  for (const [at, rest] of rests.entries()) rows.push(rowOf(rest, themes.length + at, of))
  return rows
}

function rowOf(
  { id, label }: { readonly id: string; readonly label: string },
  at: number,
  of: number,
): VisibleRow {
  return { id, text: label, level: 1, place: at + 1, of, parent: null, isExpanded: null }
}

/** What a key does in the list. */
export type TreeStep =
  /** Go to a row; `choose` it alone, up to it (`extend`), or only go (`move`). */
  | { readonly kind: 'go'; readonly to: string; readonly how: 'choose' | 'extend' | 'move' }
  | { readonly kind: 'expand' | 'collapse'; readonly row: string }
  | { readonly kind: 'toggle' | 'choose'; readonly row: string }
  | { readonly kind: 'all' }

interface TreeKey {
  readonly key: string
  readonly shiftKey: boolean
  /** Ctrl, or Cmd. */
  readonly isControl: boolean
}

/** Rows that Page Up and Page Down go. */
const PAGE_ROWS = 10

/** What a key does at a row, as in every tree of the platform; null where it does nothing. */
export function treeStep(rows: readonly VisibleRow[], at: string, pressed: TreeKey): TreeStep | null {
  const { key, shiftKey, isControl } = pressed
  const place = rows.findIndex(row => row.id === at)
  const row = rows[place]
  if (row === undefined) return null
  if (key === ' ') return { kind: isControl ? 'toggle' : 'choose', row: at }
  if (key.toLowerCase() === 'a' && isControl && !shiftKey) return { kind: 'all' }
  if (key === 'ArrowRight' && row.isExpanded === false) return { kind: 'expand', row: at }
  if (key === 'ArrowLeft' && row.isExpanded === true) return { kind: 'collapse', row: at }
  const to = rows[targetOf(rows, place, key)]
  if (to === undefined || to.id === at) return null
  return { kind: 'go', to: to.id, how: shiftKey ? 'extend' : isControl ? 'move' : 'choose' }
}

function targetOf(rows: readonly VisibleRow[], place: number, key: string): number {
  const last = rows.length - 1
  const row = rows[place]
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, place + 1)
    case 'ArrowUp':
      return Math.max(0, place - 1)
    case 'PageDown':
      return Math.min(last, place + PAGE_ROWS)
    case 'PageUp':
      return Math.max(0, place - PAGE_ROWS)
    case 'Home':
      return 0
    case 'End':
      return last
    case 'ArrowRight':
      return row?.isExpanded === true ? place + 1 : -1
    case 'ArrowLeft':
      return rows.findIndex(each => each.id === row?.parent)
    default:
      return -1
  }
}

/** The rows from one to another, both included, top to bottom; only `to` where `from` is not in sight. */
export function rowsBetween(rows: readonly VisibleRow[], from: string, to: string): readonly string[] {
  const ids = rows.map(row => row.id)
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)]
  return a < 0 ? [to] : ids.slice(Math.min(a, b), Math.max(a, b) + 1)
}

/**
 * The row that typed letters mean: the next one that begins with them, from the row itself on; where they are one letter
 * again and again, the one after it. Null for none.
 */
export function typedRow(rows: readonly VisibleRow[], at: string, typed: string): string | null {
  const text = typed.toLowerCase()
  const isRepeated = /^(.)\1+$/u.test(text)
  const isSingle = /^.$/u.test(text)
  const wanted = isRepeated ? String.fromCodePoint(text.codePointAt(0)!) : text
  const place = Math.max(
    0,
    rows.findIndex(row => row.id === at),
  )
  const from = place + (isSingle || isRepeated ? 1 : 0)
  const order = [...rows.slice(from), ...rows.slice(0, from)]
  return order.find(row => row.text.toLowerCase().startsWith(wanted))?.id ?? null
}
