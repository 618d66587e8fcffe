import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { analyseFiles } from '#cli/analyse-files.ts'
import { parseArguments } from '#cli/parse-arguments.ts'
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
