import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERYTHING, FILTER_FIELDS, type Selection } from '#core/selection/selection.ts'
import { toggleValue, withoutField } from '#renderer/app/selection-changes.ts'

const field = fc.constantFrom(...FILTER_FIELDS)
const value = fc.option(fc.string(), { nil: null })
const selection = fc
  .array(fc.tuple(field, value), { maxLength: 12 })
  .map(steps => steps.reduce<Selection>((before, [f, v]) => toggleValue(before, f, v), EVERYTHING))

describe('what is looked at', () => {
  it('adds a filter, then a value to it, and takes both out again', () => {
    const one = toggleValue(EVERYTHING, 'weekday', 'saturday')
    const two = toggleValue(one, 'weekday', 'sunday')
    const three = toggleValue(two, 'topic', null)
    expect(three).toEqual({
      filters: [
        { field: 'weekday', values: ['saturday', 'sunday'] },
        { field: 'topic', values: [null] },
      ],
    })
    expect(toggleValue(three, 'weekday', 'saturday').filters[0]).toEqual({
      field: 'weekday',
      values: ['sunday'],
    })
    expect(withoutField(three, 'weekday')).toEqual({ filters: [{ field: 'topic', values: [null] }] })
  })

  it('gives the same object where a field has no filter', () => {
    const before = toggleValue(EVERYTHING, 'agent', 'A')
    expect(withoutField(before, 'topic')).toBe(before)
  })

  it('never keeps an empty filter or two of one field', () => {
    fc.assert(
      fc.property(selection, ({ filters }) => {
        expect(filters.every(filter => filter.values.length > 0)).toBe(true)
        expect(new Set(filters.map(filter => filter.field)).size).toBe(filters.length)
      }),
    )
  })

  it('looks at the same responses after the same toggle twice', () => {
    const asSets = ({ filters }: Selection) =>
      new Map(filters.map(filter => [filter.field, new Set(filter.values)]))
    fc.assert(
      fc.property(selection, field, value, (before, f, v) => {
        expect(asSets(toggleValue(toggleValue(before, f, v), f, v))).toEqual(asSets(before))
      }),
    )
  })
})
