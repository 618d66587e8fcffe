import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { analyseFiles } from '#cli/analyse-files.ts'
import { exitStatus } from '#cli/exit-status.ts'
import { parseArguments } from '#cli/parse-arguments.ts'
import { writeOutputs } from '#cli/write-outputs.ts'
import type { ResultFile } from '#core/report/result-format.ts'
import { createWords } from '#words/create-words.ts'
import { disguiseWords } from '#words/privacy-sentences.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lowdown-by-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Times with a zone, near midnight: which day and hour they are is a matter of `--timezone`. */
const LINES = Array.from({ length: 84 }, (_, n) => {
  const agent = ['Ada Lind', 'Bo Reyes'][n % 2]!
  const region = ['North', 'South', 'West', ''][n % 4]!
  return `${n},${1 + (n % 7)},2025-03-0${3 + (n % 4)}T${n % 3 === 0 ? '23:30' : '09:10'}:00Z,${agent},${region},${n % 5 === 0 ? 'Gold' : 'Basic'},${n}`
})

function analyse(...options: readonly string[]) {
  const path = join(folder, 'all.csv')
  writeFileSync(path, ['Id,Score,Date,Agent,Region,A*B,Row', ...LINES].join('\n'))
  const request = parseArguments([path, '--scale', 'ces7', '--timezone', 'UTC', ...options])
  const signal = new AbortController().signal
  return { request, found: analyseFiles(request, signal, () => undefined, disguiseWords(createWords('en'))) }
}

async function resultOf(...options: readonly string[]): Promise<ResultFile> {
  const path = join(folder, 'result.json')
  const { request, found } = analyse('--json', path, ...options)
  const settings = { root: folder, version: '0', words: createWords('en'), say: () => undefined }
  await writeOutputs(request, await found, settings)
  return JSON.parse(readFileSync(path, 'utf8')) as ResultFile
}

const sizes = (rows: readonly { readonly key: string; readonly n: number | null }[]) =>
  rows.filter(({ n }) => n !== 0).map(({ key, n }) => [key, n])

it('counts hours without being asked, and by --by what is asked for, in that order', async () => {
  const { breakdowns, by = [] } = await resultOf(
    '--by',
    'region',
    '--by',
    'agent*A*B',
    '--by',
    'A*B',
    '--by',
    'Row',
  )
  expect(sizes(breakdowns.hour)).toEqual([
    ['09', 56],
    ['23', 28],
  ])
  expect(breakdowns.channel).toEqual([])
  expect(by.map(table => [table.by, table.across])).toEqual([
    ['column:Region', null],
    ['agent', 'column:A*B'],
    ['column:A*B', null],
    ['column:Row', null],
  ])
  expect(sizes(by[0]!.rows)).toEqual([
    ['North', 21],
    ['South', 21],
    ['West', 21],
  ])
  expect(by[0]!.withoutValue).toBe(21)
  expect(by[1]!.cells.map(({ row, column, n }) => [row, column, n])).toEqual([
    ['Ada Lind', 'Basic', 33],
    ['Ada Lind', 'Gold', 9],
    ['Bo Reyes', 'Basic', 34],
    ['Bo Reyes', 'Gold', 8],
  ])
  // Nobody would keep a column of so many values by itself.
  expect(by[3]!.rows).toHaveLength(84)
})

it('counts days and hours in the time zone, and the responses that --where leaves', async () => {
  const { by = [], breakdowns } = await resultOf(
    ...['--timezone', 'Asia/Tokyo', '--where', 'Region=North', '--by', 'weekday*hour'],
  )
  expect(sizes(breakdowns.hour)).toEqual([
    ['08', 7],
    ['18', 14],
  ])
  expect(by[0]!.cells.map(({ row, column, n }) => [row, column, n])).toEqual([
    ['monday', '18', 14],
    ['tuesday', '08', 7],
  ])
})

it('a report that hides names has pseudonyms in the tables by agent', async () => {
  const { found } = analyse('--out', 'x.html', '--by', 'agent', '--by', 'Region*agent')
  const { fields, shown } = await found
  const names = (tables: typeof fields) =>
    tables.chosen.flatMap(table =>
      table.kind === 'one'
        ? table.breakdown.rows.map(({ key }) => key)
        : table.crossed.across.values.map(({ key }) => key),
    )
  expect(names(fields)).toEqual(['Ada Lind', 'Bo Reyes', 'Ada Lind', 'Bo Reyes'])
  expect(names(shown.fields)).toEqual(['Agent 1', 'Agent 2', 'Agent 1', 'Agent 2'])
})

it.each(['Nowhere', 'agent*Nowhere', 'agent*Agent', 'channel', 'score'])(
  '%s is refused with the fields there are',
  async by => {
    const error: unknown = await analyse('--json', '-', '--by', by).found.catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'usage/bad-value',
      details: {
        option: '--by',
        value: by,
        expected:
          'a field of the file, or two of them such as A*B; its fields are weekday, hour, agent, theme, month, Region, A*B',
      },
    })
    expect(exitStatus(error)).toBe(2)
  },
)

it('tests fields as a whole: the usual ones and those that are asked for, but no people, hours or crossings', async () => {
  const by = ['--by', 'region', '--by', 'A*B', '--by', 'agent*region', '--by', 'hour', '--by', 'agent']
  const { groupTests } = await resultOf(...by, '--threshold', 'low-base=10')
  expect(groupTests!.map(({ field, keys, leftOut, least }) => [field, keys.length, leftOut, least])).toEqual([
    ['weekday', 4, 0, 10],
    ['column:Region', 3, 0, 10],
    ['column:A*B', 2, 0, 10],
  ])
  const [weekday, region, tier] = groupTests!
  // Each weekday has one date: responses are the sample.
  expect(weekday!.low).toMatchObject({ hasFewDates: true })
  expect(weekday!.scores).toBeNull()
  expect(region!.scores!.method).toBe('kruskal-wallis')
  expect(tier!.scores!.method).toBe('mann-whitney')
  expect(tier!.text).toMatch(/^The 2 values of “A\*B” differ/)
  const usual = await resultOf()
  expect(usual.groupTests).toEqual([])
  const some = await resultOf(
    '--where',
    'region=North',
    '--threshold',
    'anecdotal=5',
    '--threshold',
    'low-base=5',
  )
  expect(some.groupTests!.every(({ isExploratory }) => isExploratory)).toBe(true)
})
