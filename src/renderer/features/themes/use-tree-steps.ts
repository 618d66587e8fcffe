import { useRef, type MouseEvent, type RefObject } from 'react'
import { allKeys } from './theme-selection.ts'
import type { ListChoice } from './use-choice.ts'
import { rowKeyOf } from './use-theme-dragging.ts'
import { rowsBetween, type TreeStep, type VisibleRow } from './visible-rows.ts'

/** Carries out what keys and clicks do in the list: what is chosen, what is open, where the focus is. */
export function useTreeSteps(
  rows: readonly VisibleRow[],
  { selected, choose, expanded, expand }: ListChoice,
  grid: RefObject<HTMLElement | null>,
) {
  /** Where a range begins: what was chosen alone last. */
  const anchor = useRef<string | null>(null)
  const focus = (key: string): void => {
    const row = grid.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }
  const chooseOne = (key: string): void => {
    anchor.current = key
    choose([key])
  }
  const extendTo = (key: string): void => choose(rowsBetween(rows, anchor.current ?? selected[0] ?? key, key))
  const toggle = (key: string): void => {
    anchor.current = key
    const others = selected.filter(each => each !== key)
    // Something is always chosen.
    if (others.length === selected.length) choose([...selected, key])
    else if (others.length > 0) choose(others)
  }
  const open = (key: string, isOpen: boolean): void => {
    const next = new Set(expanded)
    if (isOpen) next.add(key)
    else next.delete(key)
    expand(next)
  }
  const step = (taken: TreeStep): void => {
    switch (taken.kind) {
      case 'go':
        if (taken.how === 'choose') chooseOne(taken.to)
        else if (taken.how === 'extend') extendTo(taken.to)
        focus(taken.to)
        break
      case 'expand':
      case 'collapse':
        open(taken.row, taken.kind === 'expand')
        break
      case 'toggle':
        toggle(taken.row)
        break
      case 'choose':
        chooseOne(taken.row)
        break
      case 'all':
        choose(allKeys(rows.map(row => row.id)))
    }
  }
  const click = ({ target, shiftKey, ctrlKey, metaKey }: MouseEvent): void => {
    const key = rowKeyOf(target)
    if (key === null || !(target instanceof Element) || target.closest('input') !== null) return
    focus(key)
    if (target.closest('.themes-item-chevron') !== null) open(key, !expanded.has(key))
    else if (shiftKey) extendTo(key)
    else if (ctrlKey || metaKey) toggle(key)
    else chooseOne(key)
  }
  return { step, click }
}
