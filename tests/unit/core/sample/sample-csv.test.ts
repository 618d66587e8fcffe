import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { sampleCsv } from '#core/sample/sample-csv.ts'
import { seededRandom } from '#core/seeded-random.ts'

const textOf = (rows: number, seed = 1): string => [...sampleCsv({ rows, seed })].join('')
const rowsOf = (text: string): string[][] => Papa.parse<string[]>(text, { skipEmptyLines: true }).data

describe('seededRandom', () => {
  it('gives the published numbers of mulberry32 for seed 1', () => {
    const random = seededRandom(1)
    expect([random(), random(), random()]).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ])
  })
})

describe('sampleCsv', () => {
  it('writes the same file for the same seed and another for another', () => {
    expect(textOf(500)).toBe(textOf(500))
    expect(textOf(500)).not.toBe(textOf(500, 2))
  })

  it.each([0, 1, 6000])('writes a header and %i rows of seven cells', rows => {
    const table = rowsOf(textOf(rows))
    expect(table).toHaveLength(rows + 1)
    expect(new Set(table.map(row => row.length))).toEqual(new Set([7]))
  })

  it('shows what the screens need: 18 months, 12 agents, 8 topics, worse weekends, a growing theme', () => {
    const rows = rowsOf(textOf(6000)).slice(1)
    expect(new Set(rows.map(row => row[1]!.slice(0, 7))).size).toBe(18)
    expect(new Set(rows.map(row => row[4]).filter(Boolean)).size).toBe(12)
    expect(new Set(rows.map(row => row[5])).size).toBe(8)

    const lowShare = (chosen: string[][]): number =>
      chosen.filter(row => row[2] !== '' && Number(row[2]) <= 3).length / chosen.length
    const isWeekend = (row: string[]): boolean =>
      [0, 6].includes(new Date(`${row[1]!.slice(0, 10)}T00:00Z`).getUTCDay())
    expect(lowShare(rows.filter(isWeekend))).toBeGreaterThan(
      1.3 * lowShare(rows.filter(row => !isWeekend(row))),
    )

    const crashes = (chosen: string[][]): number =>
      chosen.filter(row => /app (keeps )?crash/i.test(row[3]!)).length
    expect(crashes(rows.slice(3000))).toBeGreaterThan(2 * crashes(rows.slice(0, 3000)))
  })

  it('gives out pieces of bounded size, however many rows', () => {
    for (const piece of sampleCsv({ rows: 20_000, seed: 1 })) expect(piece.length).toBeLessThan(70_000)
  })
})
