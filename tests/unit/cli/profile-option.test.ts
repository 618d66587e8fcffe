import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { analyseFiles } from '#cli/analyse-files.ts'
import { describeError } from '#cli/describe-error.ts'
import { exitStatus } from '#cli/exit-status.ts'
import { parseArguments } from '#cli/parse-arguments.ts'
import { AppError } from '#core/errors.ts'
import type { ChosenReading, MappingProfile } from '#core/importing/profiles/mapping-profile.ts'
import { serialiseProfile } from '#core/importing/profiles/profile-file.ts'
import { defaultScale } from '#core/survey/scales.ts'
import { createWords } from '#words/create-words.ts'
import { mixedCsv, mixedRow, mixedRows } from '../../helpers/mixed-survey.ts'

const CSAT_BY_CLIENT: MappingProfile = {
  format: 'lowdown-mapping/1',
  roles: { score: [{ header: 'Score', position: 3 }], comment: [{ header: 'Comment', position: 4 }] },
  scale: defaultScale('csat5'),
  dateOrder: null,
  timezone: 'UTC',
  metric: 'CSAT',
}
const WINDOWS_1250: ChosenReading = { encoding: 'windows-1250' }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lowdown-profile-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

function analyse(inputs: readonly string[], profile: MappingProfile, ...options: readonly string[]) {
  const path = write('client.mapping.json', serialiseProfile(profile))
  const request = parseArguments([...inputs, '--json', '-', '--profile', path, ...options])
  return analyseFiles(request, new AbortController().signal, () => undefined)
}

const metricsOnly = (...types: readonly string[]): string =>
  mixedCsv(Array.from({ length: 60 }, (_, index) => mixedRow(index, types[index % types.length]!, 1, 5)))

describe('a mapping profile that says how the bytes are read and which metric is meant', () => {
  /** No letter of it tells by itself that it is Polish and not western. */
  const polish = Buffer.from(mixedCsv(mixedRows(120)).replaceAll('Mila Vos', 'Mila Vo~'), 'latin1').map(
    byte => (byte === 0x7e ? 0xb6 : byte),
  )

  it('is obeyed in both', async () => {
    const { files } = await analyse([write('a.csv', polish)], { ...CSAT_BY_CLIENT, reading: WINDOWS_1250 })
    expect(
      files.map(({ source: { reading, metric, responses } }) => [reading.encoding, metric?.name, responses]),
    ).toEqual([['windows-1250', 'CSAT', 40]])
  })

  it('gives way to what the call says of either', async () => {
    const { files } = await analyse(
      [write('a.csv', polish)],
      { ...CSAT_BY_CLIENT, reading: WINDOWS_1250 },
      '--encoding',
      'iso-8859-2',
      '--metric',
      'CES',
      '--scale',
      'ces7',
    )
    expect(
      files.map(({ source: { reading, metric, responses } }) => [reading.encoding, metric?.name, responses]),
    ).toEqual([['iso-8859-2', 'CES', 20]])
  })
})

describe('a metric that files do not have', () => {
  const sentenceOf = async (done: Promise<unknown>) => {
    const error = await done.catch((reason: unknown) => reason)
    return [exitStatus(error), error instanceof AppError ? describeError(error, createWords('en')) : error]
  }

  it('leaves out those of a folder that lack it', async () => {
    write('months/a.csv', metricsOnly('NPS', 'CES'))
    write('months/b.csv', metricsOnly('NPS', 'CSAT'))
    const { files, warnings } = await analyse([join(folder, 'months')], CSAT_BY_CLIENT)
    expect(files.map(({ source }) => [source.file, source.responses])).toEqual([['b.csv', 30]])
    expect(warnings).toContainEqual({ code: 'left-out-files', count: 1, values: { files: 'a.csv' } })
  })

  it('is said in a sentence where none of them has it', async () => {
    write('months/a.csv', metricsOnly('NPS', 'CES'))
    write('months/b.csv', metricsOnly('NPS', 'Effort'))
    expect(await sentenceOf(analyse([join(folder, 'months')], CSAT_BY_CLIENT))).toEqual([
      2,
      expect.stringContaining('None of the 2 files has the metric “CSAT”: a.csv, b.csv.'),
    ])
    expect(await sentenceOf(analyse([join(folder, 'months/a.csv')], CSAT_BY_CLIENT))).toEqual([
      2,
      expect.stringContaining('“a.csv” has no metric “CSAT”.'),
    ])
  })
})
