import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { analyseFiles } from '#cli/analyse-files.ts'
import { parseArguments } from '#cli/parse-arguments.ts'
import { createWords } from '#words/create-words.ts'
import { warningSentence } from '#words/warning-sentence.ts'

const AGENTS = ['J. Smith', 'John Smith', 'John Smith', 'Smith, John', 'Ada']

async function analyse(...options: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'lowdown-merge-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const rows = Array.from({ length: 60 }, (_, index) => {
    const agent = AGENTS[index % AGENTS.length]!
    return `${1 + (index % 7)},"waited ${index} minutes",2026-03-${10 + (index % 9)},"${agent}"`
  })
  const path = join(folder, 'answers.csv')
  writeFileSync(path, ['CES score (1-7),Comment,Date,Agent', ...rows, ''].join('\n'))
  const request = parseArguments([path, '--json', '-', '--timezone', 'UTC', ...options])
  return analyseFiles(request, new AbortController().signal, () => undefined)
}

it('names that look alike are named together, the less sure ones too, and none is merged', async () => {
  const { warnings, summary } = await analyse()
  const open = warnings.filter(({ code }) => code === 'near-equal-names')
  expect(open.map(warning => warningSentence(createWords('en'), warning))).toEqual([
    'Names in “Agent” look alike (“John Smith” / “Smith, John” / “J. Smith”); they count apart. --merge agent=… makes two of them one.',
  ])
  expect(summary.breakdowns.agent.rows.map(({ key, n }) => [key, n])).toEqual([
    ['John Smith', 24],
    ['Ada', 12],
    ['J. Smith', 12],
    ['Smith, John', 12],
  ])
})

it('names that were merged say so no more', async () => {
  const { warnings, summary } = await analyse(
    '--merge',
    'agent=Smith, John=John Smith',
    '--merge',
    'agent=J. Smith=John Smith',
  )
  expect(warnings.map(({ code }) => code)).not.toContain('near-equal-names')
  expect(summary.breakdowns.agent.rows.map(({ key, n }) => [key, n])).toEqual([
    ['John Smith', 48],
    ['Ada', 12],
  ])
})
