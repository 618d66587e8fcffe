import { describe, expect, test } from 'vitest'
import type { ThemeRow } from '#renderer/features/themes/theme-rows.ts'
import { rowsBetween, treeStep, typedRow, visibleRows } from '#renderer/features/themes/visible-rows.ts'

const row = (id: string, label: string, children: readonly ThemeRow[] = []): ThemeRow => ({
  id,
  label,
  n: '1',
  share: '1%',
  beside: '',
  besideText: '',
  fraction: 0,
  months: [],
  trendText: '',
  spoken: label,
  children,
})
const themes = [
  row('t1', 'Waiting', [row('t4', 'At night'), row('t5', 'Website queue')]),
  row('t2', 'Password'),
  row('t3', 'Website'),
]
const rests = [{ id: 'unassigned', label: 'In no theme' }]
const closed = visibleRows(themes, rests, new Set())
const open = visibleRows(themes, rests, new Set(['t1', 't2']))

test('what is in sight has its level and its place among its neighbours', () => {
  expect(closed.map(({ id, level, place, of, isExpanded }) => [id, level, place, of, isExpanded])).toEqual([
    ['t1', 1, 1, 4, false],
    ['t2', 1, 2, 4, null],
    ['t3', 1, 3, 4, null],
    ['unassigned', 1, 4, 4, null],
  ])
  expect(open.map(({ id, level, place, of, isExpanded }) => [id, level, place, of, isExpanded])).toEqual([
    ['t1', 1, 1, 4, true],
    ['t4', 2, 1, 2, null],
    ['t5', 2, 2, 2, null],
    ['t2', 1, 2, 4, null],
    ['t3', 1, 3, 4, null],
    ['unassigned', 1, 4, 4, null],
  ])
})

describe('a key', () => {
  const plain = { shiftKey: false, isControl: false }
  const go = (to: string, how = 'choose') => ({ kind: 'go', to, how })
  test.each<[at: string, key: string, pressed: Partial<typeof plain>, step: unknown]>([
    ['t1', 'ArrowDown', {}, go('t4')],
    ['t5', 'ArrowDown', {}, go('t2')],
    ['t1', 'ArrowUp', {}, null],
    ['unassigned', 'ArrowDown', {}, null],
    ['t4', 'ArrowUp', {}, go('t1')],
    ['t4', 'ArrowLeft', {}, go('t1')],
    ['t1', 'ArrowLeft', {}, { kind: 'collapse', row: 't1' }],
    ['t1', 'ArrowRight', {}, go('t4')],
    ['t2', 'ArrowRight', {}, null],
    ['t2', 'ArrowLeft', {}, null],
    ['t2', 'Home', {}, go('t1')],
    ['t1', 'End', {}, go('unassigned')],
    ['t1', 'PageDown', {}, go('unassigned')],
    ['t3', 'PageUp', {}, go('t1')],
    ['t1', 'ArrowDown', { shiftKey: true }, go('t4', 'extend')],
    ['t1', 'End', { shiftKey: true }, go('unassigned', 'extend')],
    ['t1', 'ArrowDown', { isControl: true }, go('t4', 'move')],
    ['t1', ' ', {}, { kind: 'choose', row: 't1' }],
    ['t1', ' ', { isControl: true }, { kind: 'toggle', row: 't1' }],
    ['t1', 'a', { isControl: true }, { kind: 'all' }],
    ['t1', 'a', {}, null],
    ['gone', 'ArrowDown', {}, null],
  ])('at %s, %s %j', (at, key, pressed, step) =>
    expect(treeStep(open, at, { key, ...plain, ...pressed })).toEqual(step),
  )

  test('opens what is closed', () =>
    expect(treeStep(closed, 't1', { key: 'ArrowRight', ...plain })).toEqual({ kind: 'expand', row: 't1' }))
})

test('a range runs from one row to another, either way', () => {
  expect(rowsBetween(open, 't5', 't3')).toEqual(['t5', 't2', 't3'])
  expect(rowsBetween(open, 't3', 't5')).toEqual(['t5', 't2', 't3'])
  expect(rowsBetween(closed, 't5', 't3')).toEqual(['t3'])
})

test.each<[at: string, typed: string, found: string | null]>([
  ['t1', 'w', 't5'],
  ['t5', 'w', 't3'],
  ['t3', 'w', 't1'],
  ['t1', 'ww', 't5'],
  ['t1', 'wa', 't1'],
  ['t1', 'WEBSITE Q', 't5'],
  ['t1', 'p', 't2'],
  ['t1', 'x', null],
])('at %s typing %s finds %s', (at, typed, found) => expect(typedRow(open, at, typed)).toBe(found))
