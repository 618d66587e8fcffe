import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withMergedNames, mergesInEffect } from '#core/names/merge-names.ts'
import {
  NO_DECISIONS,
  readNameDecisions,
  withApart,
  withMerge,
  withoutApart,
  withoutMerge,
} from '#core/names/name-decisions.ts'
import { makeDataset } from '../../../helpers/make-dataset.ts'

describe('decisions about names', () => {
  test('a merge takes part in a later one, so that no name is looked up twice', () => {
    const first = withMerge(NO_DECISIONS, 'agent', ['Ann', 'ann'], 'Ann')
    expect(first.merges).toEqual([{ field: 'agent', shown: 'Ann', from: ['ann'] }])
    const second = withMerge(first, 'agent', ['Ann', 'A. Lee'], 'Ann Lee')
    expect(second.merges).toEqual([{ field: 'agent', shown: 'Ann Lee', from: ['A. Lee', 'Ann', 'ann'] }])
    expect(withoutMerge(second, 'agent', 'Ann Lee')).toEqual(NO_DECISIONS)
  })

  test('fields do not mix, and nothing merged is no merge', () => {
    const agent = withMerge(NO_DECISIONS, 'agent', ['x', 'y'], 'x')
    expect(withMerge(agent, 'topic', ['x', 'z'], 'z').merges).toHaveLength(2)
    expect(withMerge(agent, 'topic', ['z'], 'z')).toBe(agent)
    expect(withoutMerge(agent, 'topic', 'x').merges).toEqual(agent.merges)
  })

  test('any row of merges leaves each name in one of them', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const steps = fc.array(fc.tuple(fc.uniqueArray(name, { minLength: 1, maxLength: 3 }), name))
    fc.assert(
      fc.property(steps, list => {
        const { merges } = list.reduce(
          (decisions, [names, shown]) => withMerge(decisions, 'agent', names, shown),
          NO_DECISIONS,
        )
        const from = merges.flatMap(merge => merge.from)
        expect(new Set(from).size).toBe(from.length)
        for (const { shown } of merges) expect(from).not.toContain(shown)
        expect(readNameDecisions({ merges, apart: [] }).merges).toEqual(merges)
        const last = list.at(-1)
        if (last?.[0].some(each => each !== last[1]) === true) {
          const shownAs = (each: string) => merges.find(merge => merge.from.includes(each))?.shown ?? each
          for (const each of last[0]) expect(shownAs(each)).toBe(last[1])
        }
      }),
    )
  })

  test('what is kept apart can be proposed again', () => {
    const apart = withApart(NO_DECISIONS, 'agent', ['b', 'a'])
    expect(apart.apart).toEqual([{ field: 'agent', names: ['a', 'b'] }])
    expect(withoutApart(apart, apart.apart[0]!)).toEqual(NO_DECISIONS)
  })

  test.each<readonly [value: unknown, merges: number, apart: number]>([
    [undefined, 0, 0],
    [null, 0, 0],
    ['x', 0, 0],
    [{ merges: 'x', apart: { length: 3 } }, 0, 0],
    [{ merges: [null, 1, { field: 'agent' }, { field: 'score', shown: 'a', from: ['b'] }] }, 0, 0],
    [
      {
        merges: [{ field: 'agent', shown: 'a', from: ['b', 7, '', 'a'] }],
        apart: [{ field: 'topic', names: ['x'] }],
      },
      1,
      0,
    ],
    [
      {
        apart: [
          { field: 'topic', names: ['x', 'y', null] },
          { field: '__proto__', names: ['x', 'y'] },
        ],
      },
      0,
      1,
    ],
  ])('reads %j without harm', (value, merges, apart) => {
    const read = readNameDecisions(value)
    expect([read.merges.length, read.apart.length]).toEqual([merges, apart])
  })
})

describe('withMergedNames', () => {
  const dataset = makeDataset([
    { score: 1, agent: 'Ann', topic: 'Ann' },
    { score: 2, agent: 'ann' },
    { score: 3 },
    { score: 4, agent: 'Bob' },
  ])
  const merges = [{ field: 'agent', shown: 'Ann L.', from: ['Ann', 'ann', 'gone'] }] as const

  test('shows merged names as one, in that field only, and leaves the dataset it came from', () => {
    const merged = withMergedNames(dataset, merges)
    expect(merged.fields.agent).toEqual({ values: ['Ann L.', 'Bob'], codes: Int32Array.of(0, 0, -1, 1) })
    expect(merged.fields.topic).toBe(dataset.fields.topic)
    expect(dataset.fields.agent.values).toEqual(['Ann', 'ann', 'Bob'])
    expect(mergesInEffect(dataset, merges)).toEqual([
      { field: 'agent', shown: 'Ann L.', from: ['Ann', 'ann'] },
    ])
  })

  test('is the same object where nothing is merged', () => {
    expect(withMergedNames(dataset, [])).toBe(dataset)
    expect(withMergedNames(dataset, [{ field: 'topic', shown: 'x', from: ['y'] }])).toBe(dataset)
    expect(mergesInEffect(dataset, [{ field: 'topic', shown: 'x', from: ['y'] }])).toEqual([])
  })
})
