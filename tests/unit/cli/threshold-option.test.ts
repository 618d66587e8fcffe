import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { analyseFiles, type Analysis } from '#cli/analyse-files.ts'
import { exitStatus } from '#cli/exit-status.ts'
import { parseArguments } from '#cli/parse-arguments.ts'
import { toThresholds } from '#cli/threshold-option.ts'
import { writeOutputs } from '#cli/write-outputs.ts'
import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import type { ResultFile } from '#core/report/result-format.ts'
import { createWords } from '#words/create-words.ts'

describe('--threshold', () => {
  test.each([
    [[], DEFAULT_THRESHOLDS],
    [['hidden=5'], { ...DEFAULT_THRESHOLDS, hiddenBelow: 5 }],
    [
      ['hidden=3', 'anecdotal=20', 'low-base=50', 'difference=2.5', 'hidden=4'],
      { hiddenBelow: 4, anecdotalBelow: 20, lowBaseBelow: 50, differencePoints: 2.5 },
    ],
  ])('%j', (texts, expected) => expect(toThresholds(texts)).toEqual(expected))

  test.each([
    ['hidden'],
    ['hidden='],
    ['hidden=-1'],
    ['hidden=101'],
    ['hidden=2.5'],
    ['low-base=1e3'],
    ['least=5'],
    ['__proto__=5'],
    ['hidden=12'],
    ['low-base=9'],
  ])('%s is refused', text => {
    expect(() => toThresholds([text])).toThrow(expect.objectContaining({ code: 'usage/bad-value' }))
  })
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lowdown-threshold-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Responses of each topic and agent: [low, all]. Dee has three only, Cy is the next smallest. */
const WORK = [
  ['Billing', 'Ada', 5, 40],
  ['Billing', 'Bo', 6, 38],
  ['Setup', 'Ada', 20, 40],
  ['Setup', 'Cy', 4, 6],
  ['Setup', 'Dee', 3, 3],
] as const

const ROWS = WORK.flatMap(([topic, agent, low, all]) =>
  Array.from({ length: all }, (_, index) => `${index < low ? 1 : 6},${topic},${agent}`),
).map((line, index) => `${index},${line},${index % 2 === 0 ? 'North' : 'South'}`)

async function run(...options: readonly string[]): Promise<{ analysis: Analysis; result: ResultFile }> {
  const [path, json] = [join(folder, 'answers.csv'), join(folder, 'result.json')]
  writeFileSync(path, ['Id,Score,Topic,Agent,Region', ...ROWS].join('\n'))
  const request = parseArguments([path, '--scale', 'ces7', '--timezone', 'UTC', '--json', json, ...options])
  const analysis = await analyseFiles(request, new AbortController().signal, () => undefined)
  const settings = { root: folder, version: '0', words: createWords('en'), say: () => undefined }
  await writeOutputs(request, analysis, settings)
  return { analysis, result: JSON.parse(readFileSync(json, 'utf8')) as ResultFile }
}

it('nothing is hidden unless it is asked for', async () => {
  const { result } = await run()
  expect(result.breakdowns.agent.map(({ key, n }) => [key, n])).toEqual([
    ['Ada', 80],
    ['Bo', 38],
    ['Cy', 6],
    ['Dee', 3],
  ])
  expect(result.thresholds).toEqual({ ...DEFAULT_THRESHOLDS, hidden: [] })
  expect(result.agents).toHaveLength(4)
})

it('hides small groups, and those that would give them away, all over the result file', async () => {
  const { result } = await run('--threshold', 'hidden=5', '--compare', 'topic=Billing..Setup')
  expect(result.breakdowns.agent.map(({ key }) => key)).toEqual(['Ada', 'Bo'])
  expect(result.breakdowns.topic.map(({ key }) => key)).toEqual(['Billing', 'Setup'])
  expect(result.thresholds).toEqual({
    hiddenBelow: 5,
    anecdotalBelow: 10,
    lowBaseBelow: 30,
    differencePoints: 3,
    hidden: [{ field: 'agent', keys: ['Cy', 'Dee'], responses: 9 }],
  })
  expect(result.agents.map(({ key }) => key)).toEqual(['Ada', 'Bo'])
  const { selection: _, ...counted } = result
  expect(JSON.stringify({ ...counted, thresholds: null })).not.toMatch(/Cy|Dee/)
})

it.each([
  ['agent=Dee', 'selection/few-selected'],
  ['agent=Dee.', 'usage/bad-value'],
])('a selection of %s is refused: %s', async (where, code) => {
  const error: unknown = await run('--threshold', 'hidden=5', '--where', where).catch(
    (thrown: unknown) => thrown,
  )
  expect(error).toMatchObject({ code })
  expect(exitStatus(error)).toBe(2)
})

it('a selection that leaves out too few is refused, one of enough is not', async () => {
  const others = ['Ada', 'Bo', 'Cy'].flatMap(agent => ['--where', `agent=${agent}`])
  const error: unknown = await run('--threshold', 'hidden=5', ...others).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code: 'selection/few-left-out', details: { below: 5 } })
  const { result } = await run('--threshold', 'hidden=5', '--where', 'agent=Cy')
  expect(result.overall.n).toBe(6)
})

it('nothing is found about a low base, and no difference below the least that matters', async () => {
  const usual = await run()
  expect(usual.result.findings.map(({ code, key }) => [code, key])).toContainEqual([
    'topic-low-share',
    'Setup',
  ])
  const strict = await run('--threshold', 'low-base=50')
  expect(strict.result.findings.filter(({ code }) => code === 'topic-low-share')).toEqual([])
  expect(strict.analysis.findings.agents.find(({ key }) => key === 'Bo')?.verdict).toBe('too-few')
  const coarse = await run('--threshold', 'difference=50')
  expect(coarse.result.findings).toEqual([])
})
