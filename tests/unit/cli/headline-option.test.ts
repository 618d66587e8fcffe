import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { analyseFiles } from '#cli/analyse-files.ts'
import { exitStatus } from '#cli/exit-status.ts'
import { parseArguments } from '#cli/parse-arguments.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lowdown-headline-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function analyse(...options: readonly string[]) {
  const path = join(folder, 'answers.csv')
  const rows = [1, 2, 3, 4, 4, 5, 5, 5].map((score, index) => `${index},${score}`)
  writeFileSync(path, ['Id,Satisfaction (CSAT)', ...rows].join('\n'))
  const request = parseArguments([path, '--scale', 'csat5', '--json', '-', ...options])
  return analyseFiles(request, new AbortController().signal, () => undefined)
}

it('puts the metric in front', async () => {
  const { summary } = await analyse('--headline', 'csat-mean')
  expect(summary.overall.metrics[0]).toMatchObject({ key: 'csat-mean', value: 29 / 8 })
})

it('refuses a metric of another scale, with those of this one', async () => {
  const error: unknown = await analyse('--headline', 'nps').catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({
    code: 'usage/bad-value',
    details: {
      option: '--headline',
      value: 'nps',
      expected: 'csat-top-two, csat-mean, csat-not-unhappy, csat-zendesk, csat-net-happiness',
    },
  })
  expect(exitStatus(error)).toBe(2)
})
