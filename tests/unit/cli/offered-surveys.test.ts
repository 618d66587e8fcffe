import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { analyseFiles } from '#cli/analyse-files.ts'
import { parseArguments } from '#cli/parse-arguments.ts'
import { resultOffered } from '#core/report/result-offered.ts'
import { createWords } from '#words/create-words.ts'
import { disguiseWords } from '#words/privacy-sentences.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lowdown-offered-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const ROWS = [
  'Satisfaction score,Agent,Group,Date,Comment',
  'Good,Mila Jansen,Billing,2026-03-02,so',
  'Bad,Joris Bakker,Setup,2026-03-03,so',
  'Offered,Joris Bakker,Setup,2026-03-03,',
  'Offered,Mila Jansen,Billing,2026-03-04,',
  'Offered,Sanne Visser,Setup,2026-03-04,',
]

/** What a run with a report counts, and what its report shows. */
function analyse(...options: readonly string[]) {
  const path = join(folder, 'ratings.csv')
  writeFileSync(path, ROWS.join('\n'))
  const request = parseArguments([path, '--out', 'x.html', '--json', '-', '--timezone', 'UTC', ...options])
  return analyseFiles(
    request,
    new AbortController().signal,
    () => undefined,
    disguiseWords(createWords('en')),
  )
}

it('names of agents whose surveys went unanswered stay out of a report without names', async () => {
  const { shown } = await analyse('--map', 'topic=Group')
  expect(shown.sources[0]!.offered).toEqual({ rows: 5, answered: 2 })
  const { pseudonyms: _key, ...printed } = shown
  expect(JSON.stringify(printed)).not.toMatch(/Mila|Joris|Sanne/)
})

it('the result file tells how many surveys of each group were answered, the report in pseudonyms', async () => {
  const { summary, rates, files, shown } = await analyse('--map', 'topic=Group')
  const group = (key: string, answered: number, rows: number) => ({
    key,
    rows,
    answered,
    rate: answered / rows,
  })
  const weekday = [group('monday', 1, 1), group('tuesday', 1, 2), group('wednesday', 0, 2)]
  const sources = files.map(({ source }) => source)
  expect(resultOffered(sources, rates, summary)).toEqual({
    rows: 5,
    answered: 2,
    rate: 0.4,
    weekday,
    topic: [group('Setup', 1, 3), group('Billing', 1, 2)],
    agent: [group('Joris Bakker', 1, 2), group('Mila Jansen', 1, 2), group('Sanne Visser', 0, 1)],
  })
  expect(shown.rates).toEqual({
    weekday,
    topic: rates!.topic,
    agent: [group('Agent 1', 1, 2), group('Agent 2', 1, 2)],
  })
})

it('hidden groups have no response rate in the result file', async () => {
  const { summary, rates, files } = await analyse('--threshold', 'hidden=2', '--threshold', 'anecdotal=2')
  const offered = resultOffered(
    files.map(({ source }) => source),
    rates,
    summary,
  )
  expect(offered!.agent!.map(({ key }) => key)).toEqual(['Sanne Visser'])
})
