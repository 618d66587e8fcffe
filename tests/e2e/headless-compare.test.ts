import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runHeadless } from './headless-run.ts'

interface Part {
  value: number
  interval: [number, number]
}
interface ResultFile {
  mapping: { warnings: { code: string; message: string }[] }
  themes: { parent: string | null; mentions: { n: number }; impact: { n: number; low: { impact: number } } }[]
  comparison: {
    text: string
    first: { n: number; low: { n: number } }
    second: { n: number; low: { n: number } }
    differences: { measure: string; difference: number; interval: [number, number] }[]
    decompositions: {
      measure: string
      change: number
      mix: Part
      rate: Part
      groups: { key: string[]; mix: Part; rate: Part }[]
      themes: { effect: Part }[]
    }[]
  }
}

/** Two months: in February more of the hard topic, and parcels come late. */
function survey(): string {
  const rows = ['Date,Score,Topic,Comment']
  for (let i = 0; i < 400; i++) {
    const isLater = i >= 200
    const isHard = i % 10 < (isLater ? 6 : 3)
    const isLow = i % 7 < (isHard ? 3 : 1) || (isLater && i % 11 === 0)
    const late = 'My parcel came far too late and nobody told me when it would arrive'
    const bill = 'The bill was wrong again and the invoice shows a charge I never agreed to'
    const comment = isLow ? (i % 2 === 0 ? late : bill) : i % 4 === 0 ? 'Friendly and quick, thank you' : ''
    const day = String((i % 28) + 1).padStart(2, '0')
    rows.push(
      `2025-0${isLater ? 2 : 1}-${day},${isLow ? 2 : 6},${isHard ? 'Returns' : 'Orders'},"${comment}"`,
    )
  }
  return rows.join('\n')
}

describe('two months compared without a window', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lowdown-compare-'))
  writeFileSync(join(folder, 'survey.csv'), survey())
  const options = ['--map', 'score=Score', '--scale', 'ces7', '--timezone', 'UTC', '--quiet']

  it('the result file holds the difference and an exact decomposition', async () => {
    const args = ['survey.csv', ...options, '--compare', '2025-01..2025-02']
    const done = await runHeadless([...args, '--json', 'one.json'], folder)
    expect([done.status, done.stderr]).toEqual([0, ''])
    const text = readFileSync(join(folder, 'one.json'), 'utf8')
    const { comparison, themes } = JSON.parse(text) as ResultFile
    expect([comparison.first.n, comparison.second.n]).toEqual([200, 200])
    for (const { measure, change, mix, rate, groups, themes: parts } of comparison.decompositions) {
      expect(mix.value + rate.value).toBeCloseTo(change, 12)
      expect(change).toBeCloseTo(
        comparison.differences.find(each => each.measure === measure)!.difference,
        12,
      )
      expect(groups.reduce((sum, group) => sum + group.mix.value, 0)).toBeCloseTo(mix.value, 12)
      expect(parts.reduce((sum, { effect }) => sum + effect.value, 0)).toBeCloseTo(rate.value, 12)
    }
    const low = (of: 'first' | 'second'): number => comparison[of].low.n / comparison[of].n
    expect(comparison.differences[0]!.difference).toBeCloseTo(low('second') - low('first'), 12)
    expect(comparison.decompositions[0]!.mix.value).toBeGreaterThan(0)
    expect(comparison.text).toContain('Feb 2025')
    for (const { mentions, impact } of themes) expect(impact.n).toBe(mentions.n)

    expect((await runHeadless([...args, '--json', 'two.json'], folder)).status).toBe(0)
    expect(readFileSync(join(folder, 'two.json'), 'utf8')).toBe(text)
  })

  it('a period without responses is a warning, a bad one exits 2 with a sentence', async () => {
    const empty = await runHeadless(
      ['survey.csv', ...options, '--compare', '2024..2025', '--json', '-'],
      folder,
    )
    const { comparison, mapping } = JSON.parse(empty.stdout) as ResultFile
    expect([comparison.first.n, comparison.second.n]).toEqual([0, 400])
    expect(comparison.differences).toEqual([])
    expect(mapping.warnings.map(({ code }) => code)).toContain('nothing-to-compare')

    const bad = await runHeadless(
      ['survey.csv', ...options, '--compare', '2025-13..2025-02', '--json', '-'],
      folder,
    )
    expect(bad.status).toBe(2)
    expect(bad.stderr).toMatch(/“2025-13\.\.2025-02” is no value for --compare\.\s+Expected: two periods/)
  })
})
