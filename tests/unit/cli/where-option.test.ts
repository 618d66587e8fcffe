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
  expect(Object.keys(result).slice(-2)).toEqual(['selection', 'thresholds'])
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
