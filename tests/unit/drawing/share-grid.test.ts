import { describe, expect, test } from 'vitest'
import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import type { ScoreFigures } from '#core/statistics/figures.ts'
import type { CrossTable } from '#core/statistics/grouped/cross-table.ts'
import { toShareGrid, type ShareGridTexts } from '#drawing/share-grid.ts'
import { createWords } from '#words/create-words.ts'
import { formatCount, formatPercent } from '#words/format.ts'
import { gridStep } from '#words/grid-step.ts'

const texts: ShareGridTexts = {
  value: (field, { key, label }) => label ?? `${field} ${key}`,
  share: formatPercent,
  count: formatCount,
  spoken: (state, names) => `${names.join(' / ')}: ${state}`,
}

function figures(n: number, low: number): ScoreFigures {
  const share = n === 0 ? null : low / n
  return {
    n,
    mean: null,
    meanInterval: null,
    low: { n: low, share, interval: share === null ? null : [0, 1] },
  }
}

function tableOf(cells: readonly (readonly (readonly [number, number] | null)[])[]): CrossTable {
  const made = cells.map(row => row.map(cell => cell && figures(...cell)))
  const side = (field: 'weekday' | 'hour', lines: readonly (readonly (ScoreFigures | null)[])[]) => ({
    field,
    values: lines.map((line, index) => ({
      key: String(index),
      figures: figures(
        line.reduce((sum, cell) => sum + (cell?.n ?? 0), 0),
        0,
      ),
    })),
    omitted: { values: 0, responses: 0 },
  })
  const columns = made[0]!.map((_, x) => made.map(row => row[x]!))
  return {
    by: side('weekday', made),
    across: side('hour', columns),
    cells: made,
    withoutValue: 0,
    isShared: false,
  }
}

const gridOf = (...cells: Parameters<typeof tableOf>[0]) =>
  toShareGrid(tableOf(cells), DEFAULT_THRESHOLDS, texts)

describe('a grid of shares', () => {
  test('shades by the share, and not what stands on few responses', () => {
    const grid = gridOf([[100, 0], [100, 5], [100, 21], [29, 29], [9, 9], null, [0, 0], [100, 24]])
    expect(grid.rows[0]!.cells.map(({ shade, state }) => [shade, state])).toEqual([
      [0, 'normal'],
      [1, 'normal'],
      [4, 'normal'],
      [null, 'low-base'],
      [null, 'anecdotal'],
      [null, 'hidden'],
      [null, 'empty'],
      [4, 'normal'],
    ])
    expect(grid.steps.map(({ from, to }) => gridStep(createWords('en'), from, to))).toEqual([
      '0–5%',
      '5–10%',
      '10–15%',
      '15–20%',
      '20% and more',
    ])
  })

  test.each([
    [0.031, 0.01],
    [0.25, 0.05],
    [0.26, 0.1],
    [0.9, 0.2],
    [1, 0.2],
  ])('of at most %d has steps of %d', (largest, step) => {
    expect(gridOf([[1000, 1000 * largest]]).steps[1]!.from).toBe(step)
  })

  test('a share on the border of two shades has the darker one', () => {
    const shares = [0.05, 0.1, 0.15, 0.2, 0.25].map(share => [1000, 1000 * share] as const)
    expect(gridOf(shares).rows[0]!.cells.map(({ shade }) => shade)).toEqual([1, 2, 3, 4, 4])
  })

  test('leaves out empty columns at both ends, and none between', () => {
    const grid = gridOf(
      [
        [0, 0],
        [0, 0],
        [40, 4],
        [0, 0],
        [40, 8],
        [0, 0],
      ],
      [
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
        [40, 0],
        [0, 0],
      ],
    )
    expect(grid.columns.map(({ label, baseText }) => [label, baseText])).toEqual([
      ['hour 2', '40'],
      ['hour 3', '0'],
      ['hour 4', '80'],
    ])
    expect(
      grid.rows[1]!.cells.map(({ shareText, baseText, spoken }) => [shareText, baseText, spoken]),
    ).toEqual([
      ['–', '', 'weekday 1 / hour 2: empty'],
      ['–', '', 'weekday 1 / hour 3: empty'],
      ['0%', '40', 'weekday 1 / hour 4: normal'],
    ])
  })

  test('hidden cells tell no figure', () => {
    const [, cell] = gridOf([[40, 4], null, [40, 4]]).rows[0]!.cells
    expect(cell).toEqual({
      key: '1',
      state: 'hidden',
      shade: null,
      shareText: '',
      baseText: '',
      spoken: 'weekday 0 / hour 1: hidden',
    })
  })
})
