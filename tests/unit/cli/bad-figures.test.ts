import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { analyseFiles } from '#cli/analyse-files.ts'
import { parseArguments } from '#cli/parse-arguments.ts'
import { writeOutputs } from '#cli/write-outputs.ts'
import type { ResultFile } from '#core/report/result-format.ts'
import { createWords } from '#words/create-words.ts'
import { BAD_FIGURES } from '../../helpers/bad-figures.ts'
import type { PlainResponse } from '../../helpers/make-dataset.ts'
import { plainGroup } from '../../helpers/plain-check.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lowdown-bad-figures-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

interface Figures {
  readonly n: number
  readonly mean?: number | null
  readonly meanInterval?: readonly number[] | null
  readonly low?: {
    readonly n: number
    readonly share: number | null
    readonly interval: readonly number[] | null
  }
}

/** Everything in a result that has a number of responses and a low share. */
function figuresIn(value: unknown): Figures[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'n' in value && 'low' in value && typeof value.low === 'object' ? [value as Figures] : []
  return [...own, ...Object.values(value).flatMap(figuresIn)]
}

async function run(rows: readonly PlainResponse[], ...options: string[]) {
  const path = join(folder, 'survey.csv')
  const lines = rows.map(({ score, date = '', agent = '', topic = '' }, id) =>
    [id, date, score, agent, topic].join(','),
  )
  writeFileSync(path, ['Id,Date,Score,Agent,Topic', ...lines].join('\n'))
  const json = join(folder, 'result.json')
  const request = parseArguments([
    path,
    '--scale',
    'ces7',
    '--timezone',
    'UTC',
    '--json',
    json,
    '--drivers',
    ...options,
  ])
  const analysis = await analyseFiles(request, new AbortController().signal, () => undefined)
  const settings = { root: folder, version: '0', words: createWords('en'), say: () => undefined }
  await writeOutputs(request, analysis, settings)
  return readFileSync(json, 'utf8')
}

/** What is told of each file: periods of the trend and those without a response, verdicts on agents, findings. */
const TOLD: Readonly<
  Record<keyof typeof BAD_FIGURES, readonly [number, number, verdicts: string, findings: number]>
> = {
  'one response': [1, 0, '', 0],
  'one response with a score alone': [0, 0, '', 0],
  'one agent': [13, 0, 'not-comparable', 0],
  'all the same score, low': [13, 0, 'too-few', 0],
  'all the same score, high': [13, 0, '', 0],
  'a group without a low score': [8, 0, 'not-comparable', 2],
  '5,000 agents': [12, 0, 'too-few', 0],
  'a topic a response': [12, 0, 'not-distinguishable', 0],
  'no dates': [0, 0, 'not-distinguishable', 0],
  'dates in the future': [20, 0, 'not-distinguishable', 0],
  'months without a response': [26, 16, 'not-distinguishable', 0],
}

it.each(Object.entries(BAD_FIGURES))(
  '%s: figures are right, or null where there is nobody',
  async (what, rows) => {
    const text = await run(rows, '--compare', '2025-01..2025-02', '--by', 'theme')
    expect(text).not.toMatch(/NaN|Infinity|undefined/)
    const result = JSON.parse(text) as ResultFile
    const scores = (of: (row: PlainResponse) => boolean): number[] =>
      rows.filter(of).map(({ score }) => score)
    const expectGroup = (figures: Figures, of: (row: PlainResponse) => boolean): void => {
      const plain = plainGroup(scores(of), score => score <= 3)
      expect(figures.n).toBe(plain.n)
      expect(figures.mean).toBeCloseTo(plain.mean!, 10)
      expect(figures.low!.n).toBe(plain.low.n)
      expect(figures.low!.share).toBeCloseTo(plain.low.share!, 12)
      for (const end of [0, 1]) expect(figures.low!.interval![end]).toBeCloseTo(plain.low.interval![end]!, 10)
    }
    expectGroup(result.overall, () => true)
    for (const field of ['agent', 'topic'] as const) {
      const groups = result.breakdowns[field].slice(0, 20)
      for (const group of groups) expectGroup(group, row => row[field] === group.key)
    }
    const points: readonly Figures[] = result.trend.points
    const verdicts = new Set(result.agents.map(({ verdict }) => verdict))
    const told = [points.length, points.filter(({ n }) => n === 0).length]
    expect([...told, [...verdicts].join(), result.findings.length]).toEqual(TOLD[what])
    const all = figuresIn(result)
    expect(all.length).toBeGreaterThan(8)
    for (const { n, mean, meanInterval, low } of all) {
      const given = [low!.share, low!.interval, ...(mean === undefined ? [] : [mean, meanInterval])]
      expect(given.map(figure => figure === null)).toEqual(given.map(() => n === 0))
    }
  },
)
