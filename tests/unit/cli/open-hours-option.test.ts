import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { analyseFiles } from '#cli/analyse-files.ts'
import { toOpenHours } from '#cli/open-hours-option.ts'
import { parseArguments } from '#cli/parse-arguments.ts'
import { writeOutputs } from '#cli/write-outputs.ts'
import type { ResultFile } from '#core/report/result-format.ts'
import { readOpenHours } from '#core/statistics/open-hours.ts'
import { createWords } from '#words/create-words.ts'

test('--open-hours takes seven numbers, Monday first', () => {
  expect(toOpenHours('10, 10,10,10,8.75,0,24')).toEqual([10, 10, 10, 10, 8.75, 0, 24])
})

test.each([
  '',
  '10,10,10,10,10,5',
  '10,10,10,10,10,5,0,0',
  '10,10,10,10,10,5,25',
  '10,10,10,10,10,5,-1',
  '10,10,10,10,10,5,1e1',
  '10,10,10,10,10,5,',
  '9-17,10,10,10,10,5,0',
  '10,0,0,0,0,0,0',
])('--open-hours %j is refused', text => {
  expect(() => toOpenHours(text)).toThrow(expect.objectContaining({ code: 'usage/bad-value' }))
})

test.each([
  [
    [10, 10, 10, 10, 10, 5, 0],
    [10, 10, 10, 10, 10, 5, 0],
  ],
  [undefined, null],
  [null, null],
  ['10,10,10,10,10,5,0', null],
  [[10, 10], null],
  [[10, 10, 10, 10, 10, 5, Number.NaN], null],
  [[0, 0, 0, 0, 0, 0, 8], null],
])('hours kept as %j', (kept, expected) => expect(readOpenHours(kept)).toEqual(expected))

/** Four weeks from Monday, 6 January 2025: ten answers a weekday, five a Saturday, one on one Sunday. */
const ROWS = Array.from({ length: 28 }, (_, day) => {
  const date = new Date(Date.UTC(2025, 0, 6 + day)).toISOString().slice(0, 10)
  const answers = day % 7 < 5 ? 10 : day % 7 === 5 ? 5 : day === 6 ? 1 : 0
  return Array.from({ length: answers }, (__, index) => `${date}-${index},${index === 0 ? 1 : 6},${date}`)
}).flat()

async function run(...options: readonly string[]): Promise<ResultFile> {
  const folder = mkdtempSync(join(tmpdir(), 'lowdown-hours-'))
  try {
    const [path, json] = [join(folder, 'answers.csv'), join(folder, 'result.json')]
    writeFileSync(path, ['Id,Score,Date', ...ROWS].join('\n'))
    const request = parseArguments([path, '--scale', 'ces7', '--timezone', 'UTC', '--json', json, ...options])
    const analysis = await analyseFiles(request, new AbortController().signal, () => undefined)
    const settings = { root: folder, version: '0', words: createWords('en'), say: () => undefined }
    await writeOutputs(request, analysis, settings)
    return JSON.parse(readFileSync(json, 'utf8')) as ResultFile
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('the result file tells responses per open hour where hours are stated', async () => {
  expect('openHours' in (await run())).toBe(false)
  const { openHours } = await run('--open-hours', '8,8,8,8,8,4,0')
  const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
  expect(openHours).toEqual({
    weekday: [
      ...weekdays.map(key => ({ key, hours: 8, dates: 4, n: 40, perHour: 1.25 })),
      { key: 'saturday', hours: 4, dates: 4, n: 20, perHour: 1.25 },
      { key: 'sunday', hours: 0, dates: 3, n: 1, perHour: null },
    ],
    verdict: 'alike',
    chiSquare: 0,
    degreesOfFreedom: 5,
    pValue: 1,
  })
  const shorter = await run('--open-hours', '8,8,8,8,8,1,0')
  expect(shorter.openHours).toMatchObject({ verdict: 'differ', degreesOfFreedom: 5 })
  // Expected of 220: 1760/41 on each of five days, 220/41 on the Saturday.
  expect(shorter.openHours?.chiSquare).toBeCloseTo(450 / 11, 9)
})
