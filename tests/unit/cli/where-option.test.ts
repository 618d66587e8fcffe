import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { analyseFiles } from '#cli/analyse-files.ts'
import { exitStatus } from '#cli/exit-status.ts'
import { parseArguments } from '#cli/parse-arguments.ts'
import { writeOutputs } from '#cli/write-outputs.ts'
import { createWords } from '#words/create-words.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lowdown-where-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const HEADER = 'Id,Score,Agent,Region,Ticket title'
const ROWS = Array.from({ length: 80 }, (_, n) => ({
  region: ['North', 'South', 'West', ''][n % 4]!,
  agent: ['Ada', 'Bo'][n % 2 === 0 ? 0 : 1]!,
  line: `${n},${1 + (n % 7)},${['Ada', 'Bo'][n % 2]!},${['North', 'South', 'West', ''][n % 4]!},title ${n}`,
}))

function requestFor(name: string, rows: readonly { readonly line: string }[], options: readonly string[]) {
  const path = join(folder, name)
  writeFileSync(path, [HEADER, ...rows.map(({ line }) => line)].join('\n'))
  return parseArguments([path, '--scale', 'ces7', '--timezone', 'UTC', ...options])
}

function analyse(name: string, rows: readonly { readonly line: string }[], ...options: readonly string[]) {
  const request = requestFor(name, rows, ['--json', '-', ...options])
  return analyseFiles(request, new AbortController().signal, () => undefined)
}

it('counts what a file with these rows alone would give', async () => {
  const some = await analyse(
    'all.csv',
    ROWS,
    '--where',
    'Region=North',
    '--where',
    'Region=',
    '--where',
    'agent=Ada',
  )
  const alone = await analyse(
    'some.csv',
    ROWS.filter(row => row.region === 'North'),
  )
  expect(some.summary.overall).toEqual(alone.summary.overall)
  expect(some.summary).toMatchObject({ selected: 20, total: 80 })
  expect(some.themes.withoutWords).toEqual(alone.themes.withoutWords)
  expect(some.findings.isExploratory).toBe(true)
  expect(alone.findings.isExploratory).toBe(false)
})

/** Responses of two months: topics and channels of two regions in another mix. */
const DATED_HEADER = 'Id,Score,Topic,Channel,Region,Date'
const DATED = Array.from({ length: 240 }, (_, n) => {
  const region = n % 3 === 0 ? 'North' : 'South'
  const topic = ['Billing', 'Setup', 'Post'][(n % 5) % 3]!
  const date = `2026-0${1 + (n % 2)}-${String(1 + (n % 28)).padStart(2, '0')}`
  const score = 1 + ((n * n + (n % 2)) % 7)
  return { region, topic, line: `${n},${score},${topic},${n % 7 < 3 ? 'Mail' : 'Phone'},${region},${date}` }
})

async function compare(rows: readonly { readonly line: string }[], ...options: readonly string[]) {
  const path = join(folder, `${rows.length}.csv`)
  writeFileSync(path, [DATED_HEADER, ...rows.map(({ line }) => line)].join('\n'))
  const usual = ['--scale', 'ces7', '--timezone', 'UTC', '--json', '-']
  const request = parseArguments([path, ...usual, ...options])
  const { comparison } = await analyseFiles(request, new AbortController().signal, () => undefined)
  return comparison!
}

it.each([
  ['2026-01..2026-02', 'Region=North', (row: (typeof DATED)[number]) => row.region === 'North'],
  ['topic=Billing..Setup', 'Region=North', row => row.region === 'North'],
  ['column:Region=North', 'topic=Billing', row => row.topic === 'Billing'],
])('%s where %s compares what a file with these rows alone has', async (compared, where, isMeant) => {
  const some = await compare(DATED, '--compare', compared, '--where', where)
  const alone = await compare(DATED.filter(isMeant), '--compare', compared)
  expect(some.first.n + some.second.n).toBeGreaterThan(10)
  expect(some.decompositions[0]!.groups.length).toBeGreaterThan(1)
  expect(some).toEqual(alone)
})

it('a change within one topic is taken apart by what is left to group by', async () => {
  const { groupedBy, decompositions } = await compare(
    DATED,
    '--compare',
    '2026-01..2026-02',
    '--where',
    'topic=Billing',
  )
  expect(groupedBy).toEqual(['channel'])
  expect(decompositions[0]!.groups.map(({ key }) => key[0])).toEqual(
    expect.arrayContaining(['Mail', 'Phone']),
  )
})

it('a side that the selection leaves empty is told', async () => {
  const found = await compare(DATED, '--compare', 'topic=Billing..Setup', '--where', 'topic=Billing')
  expect([found.first.n, found.second.n]).toEqual([
    DATED.filter(({ topic }) => topic === 'Billing').length,
    0,
  ])
  expect(found.differences).toEqual([])
})

it('a column that would not be kept by itself is kept for it', async () => {
  const one = await analyse('all.csv', ROWS, '--where', 'ticket TITLE=title 7')
  expect(one.summary.selected).toBe(1)
  expect(one.selection.filters).toEqual([{ field: 'column:Ticket title', values: ['title 7'] }])
})

it('is printed in the result file, and keeps the others out of the assignments', async () => {
  const [json, assignments] = [join(folder, 'result.json'), join(folder, 'rows.csv')]
  const options = ['--json', json, '--assignments', assignments, '--where', 'Region=West']
  const request = requestFor('all.csv', ROWS, options)
  const analysis = await analyseFiles(request, new AbortController().signal, () => undefined)
  const settings = { root: folder, version: '0', words: createWords('en'), say: () => undefined }
  await writeOutputs(request, analysis, settings)
  const result = JSON.parse(readFileSync(json, 'utf8')) as Record<string, unknown>
  expect(Object.keys(result).slice(-3)).toEqual(['selection', 'thresholds', 'groupTests'])
  expect(result).toMatchObject({
    inputs: [{ responses: 80 }],
    overall: { n: 20 },
    selection: {
      filters: [{ field: 'column:Region', values: ['West'] }],
      n: 20,
      of: 80,
      isExploratory: true,
    },
  })
  expect(readFileSync(assignments, 'utf8').trimEnd().split('\r\n')).toHaveLength(21)
})

it.each<[wheres: string[], code: string]>([
  [['nowhere'], 'usage/bad-value'],
  [['Nowhere=1'], 'import/unknown-column'],
  [['Region=East'], 'usage/bad-value'],
  [['agent=Ada', 'Region=South'], 'usage/nothing-selected'],
])('%j is refused in a sentence', async (wheres, code) => {
  const options = wheres.flatMap(where => ['--where', where])
  const error: unknown = await Promise.resolve()
    .then(() => analyse('all.csv', ROWS, ...options))
    .catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code })
  expect(exitStatus(error)).toBe(2)
})
