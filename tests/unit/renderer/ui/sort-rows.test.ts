import { describe, expect, it } from 'vitest'
import { nextSort, sortRows } from '#renderer/ui/sort-rows.ts'

describe('sortRows', () => {
  const rows = [
    { name: 'b', n: 2 },
    { name: 'a', n: null },
    { name: 'c', n: 10 },
    { name: 'd', n: 2 },
  ] as const
  const names = (sorted: readonly { readonly name: string }[]) => sorted.map(row => row.name).join('')

  it('puts what has no value last, either way, and keeps the order of equals', () => {
    expect(names(sortRows(rows, row => row.n, false))).toBe('bdca')
    expect(names(sortRows(rows, row => row.n, true))).toBe('cbda')
  })

  it('sorts texts by code unit and leaves its input alone', () => {
    const input = [{ name: 'é' }, { name: 'a' }, { name: 'Z' }]
    expect(names(sortRows(input, row => row.name, false))).toBe('Zaé')
    expect(names(input)).toBe('éaZ')
  })
})

describe('nextSort', () => {
  it('begins in the direction of the column, then turns', () => {
    const first = nextSort(null, 'n', true)
    expect(first).toEqual({ column: 'n', isDescending: true })
    expect(nextSort(first, 'n', true)).toEqual({ column: 'n', isDescending: false })
    expect(nextSort(first, 'name', false)).toEqual({ column: 'name', isDescending: false })
  })
})
