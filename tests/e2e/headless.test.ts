import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { formatCount, roundHalfAway } from '#words/format.ts'
import {
  plainClusteredInterval,
  plainGroup,
  plainWeekday,
  readPlainCsv,
  type PlainGroup,
} from '../helpers/plain-check.ts'
import { sharedDataPath, hasSharedData } from '../helpers/shared-data.ts'
import { projectRoot } from './built-app.ts'
import { runHeadless, runInShell, type HeadlessRun } from './headless-run.ts'

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined
if (!hasPoppler) process.stdout.write('SKIP: pdftotext is absent; the text of the PDF is not read.\n')

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

interface Group extends PlainGroup {
  key: string
  meanInterval: [number, number] | null
}
interface ResultFile {
  inputs: {
    rows: number
    responses: number
    sha256: string
    bytes: number
    rejected: { total: number; byReason: Record<string, number> }
  }[]
  mapping: {
    score: string
    comment: unknown
    date: string
    dateOrder: string
    timezone: string
    scale: {
      min: number
      max: number
      lowIsGood: boolean
      low: { op: string; value: number }
      labels: Record<string, number> | null
    }
    warnings: { code: string; count: number; message: string }[]
    weight: string | null
  }
  overall: PlainGroup & { distribution: { score: number; n: number }[] }
  breakdowns: { weekday: Group[]; topic: Group[]; agent: Group[] }
  themes: { id: string; label: string; n: number; quotes: { row: number; text: string }[] }[]
  unassigned: { n: number }
  withoutWords: { n: number }
  junk: { n: number }
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'lowdown-run-'))
const json = (text: string): ResultFile => JSON.parse(text) as ResultFile
const closeTo = (group: PlainGroup): unknown => ({
  n: group.n,
  mean: group.mean === null ? null : expect.closeTo(group.mean, 10),
  low: {
    n: group.low.n,
    share: group.low.share === null ? null : expect.closeTo(group.low.share, 10),
    interval:
      group.low.interval === null
        ? null
        : group.low.interval.map((limit): unknown => expect.closeTo(limit, 8)),
  },
})
const figures = ({ n, mean, low }: PlainGroup): PlainGroup => ({ n, mean, low })
const sumOf = (counts: readonly { n: number }[]): number => counts.reduce((sum, { n }) => sum + n, 0)

describe.skipIf(!hasSharedData)('the headless run on real files', () => {
  describe('gp_surgeries_london.csv', () => {
    const path = sharedDataPath('gp_surgeries_london.csv')
    let folder = ''
    let outcome: HeadlessRun
    let result: ResultFile
    beforeAll(() => {
      folder = newFolder()
      outcome = runInShell([path, '--json', '-', '--out', 'gp.pdf', '--timezone', 'Europe/London'], folder)
      result = json(outcome.stdout)
    })

    it('ends well and writes nothing but what was asked for', () => {
      expect(outcome.status, outcome.stderr).toBe(0)
      expect(readdirSync(folder)).toEqual(['gp.pdf'])
      expect(readFileSync(join(folder, 'gp.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    })

    it('reads the words of the scale; "Don’t know" is no score', () => {
      expect(result.mapping).toMatchObject({
        score: 'rating',
        date: 'time',
        scale: { min: 1, max: 5, lowIsGood: false },
      })
      expect(result.mapping.scale.labels).toEqual({
        'Extremely likely': 5,
        Likely: 4,
        'Neither likely nor unlikely': 3,
        Unlikely: 2,
        'Extremely unlikely': 1,
      })
      expect(result.inputs[0]).toMatchObject({
        rows: 3882,
        responses: 3863,
        rejected: { total: 19, byReason: { 'non-answer': 19 } },
      })
      expect(result.inputs[0]!.sha256).toBe(createHash('sha256').update(readFileSync(path)).digest('hex'))
    })

    it('counts what an independent calculation counts, weekdays included', () => {
      const points: Record<string, number> = {
        'Extremely likely': 5,
        Likely: 4,
        'Neither likely nor unlikely': 3,
        Unlikely: 2,
        'Extremely unlikely': 1,
      }
      const rows = readPlainCsv(readFileSync(path, 'utf8'))
        .slice(1)
        .filter(row => row[1]! in points)
      const isLow = (score: number): boolean => score <= 2
      expect(figures(result.overall)).toEqual(
        closeTo(
          plainGroup(
            rows.map(row => points[row[1]!]!),
            isLow,
          ),
        ),
      )
      for (const [index, weekday] of weekdays.entries()) {
        const scores = rows
          .filter(row => {
            const [year, month, day] = row[0]!.slice(0, 10).split('-').map(Number) as [number, number, number]
            return plainWeekday(year, month, day) === weekday
          })
          .map(row => points[row[1]!]!)
        expect(result.breakdowns.weekday[index]!.key).toBe(weekday)
        expect(figures(result.breakdowns.weekday[index]!), weekday).toEqual(
          closeTo(plainGroup(scores, isLow)),
        )
      }
    })

    it.skipIf(!hasPoppler)('prints in the PDF what it wrote into the result file', () => {
      const text = execFileSync('pdftotext', ['-layout', join(folder, 'gp.pdf'), '-'], { encoding: 'utf8' })
      expect(text).toContain('3,863')
      expect(text).toContain(roundHalfAway(result.overall.mean!, 2).toFixed(2))
      expect(text).toContain(result.inputs[0]!.sha256)
      for (const day of result.breakdowns.weekday) {
        const name = `${day.key[0]!.toUpperCase()}${day.key.slice(1)}`
        const line = new RegExp(
          `${name}\\s+${formatCount(day.n)}\\s+${roundHalfAway(day.mean!, 2).toFixed(2)}\\s.*\\s${formatCount(day.low.n)}\\s`,
        )
        expect(text, name).toMatch(line)
      }
      for (const theme of result.themes) expect(text.replaceAll(/\s+/g, ' ')).toContain(theme.label)
    })

    it('puts every low-score response into a theme, no theme, junk or without words', () => {
      expect(result.themes.length).toBeGreaterThan(1)
      expect(sumOf(result.themes) + result.unassigned.n + result.withoutWords.n + result.junk.n).toBe(
        result.overall.low.n,
      )
    })

    it('writes the same bytes twice', async () => {
      const again = await runHeadless([path, '--json', '-', '--timezone', 'Europe/London'], newFolder())
      expect(again.stdout).toBe(outcome.stdout)
    })
  })

  describe('nhs_patient_survey.csv, where 1 is best', () => {
    const path = sharedDataPath('nhs_patient_survey.csv')
    let result: ResultFile
    beforeAll(async () => {
      const outcome = await runHeadless(
        [
          path,
          '--json',
          '-',
          '--scale',
          'custom:1:5:low-is-good',
          '--date-order',
          'dmy',
          '--timezone',
          'Europe/London',
        ],
        newFolder(),
      )
      expect(outcome.status, outcome.stderr).toBe(0)
      result = json(outcome.stdout)
    })

    it('keeps 7,468 of 7,908 rows, 286 of them without a usable date', () => {
      expect(result.inputs[0]).toMatchObject({ rows: 7908, responses: 7468, rejected: { total: 440 } })
      expect(7468 - sumOf(result.breakdowns.weekday)).toBe(286)
      expect(result.mapping.warnings.some(warning => warning.count === 286)).toBe(true)
      expect(result.mapping.scale).toMatchObject({
        min: 1,
        max: 5,
        lowIsGood: true,
        low: { op: '>=', value: 4 },
      })
    })

    it('counts what an independent calculation counts, weekdays and topics included', () => {
      const table = readPlainCsv(readFileSync(path, 'utf8'))
      const header = table[0]!
      const scoreAt = header.indexOf(result.mapping.score)
      const rows = table.slice(1).filter(row => /^[1-5]$/.test(row[scoreAt]!.trim()))
      const scoreOf = (row: readonly string[]): number => Number(row[scoreAt])
      const isLow = (score: number): boolean => score >= 4
      const plain = plainGroup(rows.map(scoreOf), isLow)
      const requesterAt = header.indexOf('Respondent ID')
      const answers = rows.map(row => ({ requester: row[requesterAt]!.trim(), isLow: isLow(scoreOf(row)) }))
      const interval = plainClusteredInterval(answers)
      expect(figures(result.overall)).toEqual(closeTo({ ...plain, low: { ...plain.low, interval } }))
      expect(result.overall.distribution.map(({ score, n }) => ({ score, n }))).toEqual(
        [1, 2, 3, 4, 5].map(score => ({ score, n: rows.filter(row => scoreOf(row) === score).length })),
      )

      const dateAt = header.indexOf('Date')
      for (const [index, weekday] of weekdays.entries()) {
        const scores = rows
          .filter(row => {
            const [day, month, year] = row[dateAt]!.split('/').map(Number) as [number, number, number]
            return plainWeekday(year, month, day) === weekday
          })
          .map(scoreOf)
        expect(figures(result.breakdowns.weekday[index]!), weekday).toEqual(
          closeTo(plainGroup(scores, isLow)),
        )
      }
    })
  })
})

describe('the headless run on files of its own', () => {
  const csv = (folder: string, text: string): string => {
    const path = join(folder, 'answers.csv')
    writeFileSync(path, text)
    return path
  }
  const small =
    'id,date,score,comment,agent,topic\n' +
    Array.from(
      { length: 40 },
      (_, index) =>
        `${String(index)},2025-03-${String((index % 28) + 1).padStart(2, '0')},${String((index % 7) + 1)},"waited on hold, again ${String(index)}",Agent ${String(index % 3)},Topic ${String(index % 2)}\n`,
    ).join('')

  it('writes assignments, reasons and rejects that account for every row', async () => {
    const folder = newFolder()
    const path = csv(folder, `${small}99,2025-03-01,,nothing scored,Agent 1,Topic 1\n`)
    const outcome = await runHeadless(
      [
        ...[path, '--assignments', 'a.csv', '--reasons', 'w.csv', '--rejects', 'r.csv'],
        ...['--scale', 'ces7', '--timezone', 'UTC'],
      ],
      folder,
    )
    expect(outcome.status, outcome.stderr).toBe(0)
    const assignments = readPlainCsv(readFileSync(join(folder, 'a.csv'), 'utf8'))
    expect(assignments[0]).toEqual(['file', 'row', 'responseId', 'score', 'low', 'themeIds'])
    expect(assignments).toHaveLength(41)
    expect(assignments[1]!.slice(0, 5)).toEqual(['answers.csv', '1', '0', '1', 'true'])
    const reasons = readPlainCsv(readFileSync(join(folder, 'w.csv'), 'utf8'))
    expect(reasons).toHaveLength(41)
    expect(reasons[1]!.slice(0, 3)).toEqual(['answers.csv', '1', '0'])
    for (const [, , , theme, by, , words] of reasons.slice(1))
      expect([by, words]).toEqual(['words', theme === '' ? '' : expect.stringMatching(/^\w+ [01]\.\d\d/)])
    const rejects = readPlainCsv(readFileSync(join(folder, 'r.csv'), 'utf8'))
    expect(rejects).toEqual([
      ['file', 'row', 'line', 'reason', 'raw', 'explanation'],
      [
        'answers.csv',
        '41',
        '42',
        'no-score',
        '99,2025-03-01,,nothing scored,Agent 1,Topic 1',
        'The score is blank',
      ],
    ])
  })

  it('says what it could not decide, and which option settles it', async () => {
    const folder = newFolder()
    const rows = Array.from(
      { length: 30 },
      (_, index) =>
        `0${String((index % 9) + 1)}/0${String((index % 8) + 1)}/2025,${String((index % 7) + 1)},so,1.5`,
    )
    const path = csv(folder, `date,effort score,comment,weight\n${rows.join('\n')}\n`)
    const open = json((await runHeadless([path, '--json', '-', '--timezone', 'UTC'], folder)).stdout)
    expect(open.mapping.dateOrder).toBeNull()
    expect(
      open.breakdowns.weekday.every(day => day.n === 0 && day.mean === null && day.low.share === null),
    ).toBe(true)
    const messages = Object.fromEntries(open.mapping.warnings.map(({ code, message }) => [code, message]))
    expect(messages['undecided-date-order']).toContain('--date-order')
    expect(messages['weights-used']).toContain('“weight”')
    const settled = json(
      (await runHeadless([path, '--json', '-', '--timezone', 'UTC', '--date-order', 'dmy'], folder)).stdout,
    )
    expect(sumOf(settled.breakdowns.weekday)).toBe(30)
    expect(settled.mapping.warnings.map(({ code }) => code)).toEqual(['weights-used'])
    const strict = await runHeadless([path, '--json', '-', '--strict'], folder)
    expect([strict.status, strict.stdout]).toEqual([3, ''])
  })

  it('takes a column of weights, prints it and says that figures use it', async () => {
    const folder = newFolder()
    const rows = Array.from(
      { length: 12 },
      (_, index) => `${String(1 + (index % 5))},ok,${String(index / 4)}`,
    )
    const path = csv(folder, `rating,comment,w\n${rows.join('\n')}\n`)
    const { status, stdout } = await runHeadless([path, '--json', '-', '--map', 'weight=w'], folder)
    const { mapping, overall } = json(stdout)
    expect([status, mapping.weight, overall.n]).toEqual([0, 'w', 12])
    expect(mapping.warnings).toMatchObject([{ code: 'weights-used', count: 12 }])
    expect(json((await runHeadless([path, '--json', '-'], folder)).stdout).mapping).toMatchObject({
      weight: null,
      channel: null,
      language: null,
      requester: null,
      sent: null,
      warnings: [],
    })
  })

  it('takes several files as one, with one mapping', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'may.csv'), small)
    writeFileSync(join(folder, 'june.csv'), small.replaceAll('2025-03', '2025-06'))
    const result = json(
      (
        await runHeadless(
          ['may.csv', 'june.csv', '--json', '-', '--scale', 'ces7', '--timezone', 'UTC'],
          folder,
        )
      ).stdout,
    )
    expect(result.inputs.map(input => input.responses)).toEqual([40, 40])
    expect(result.overall.n).toBe(80)
    expect(sumOf(result.breakdowns.agent)).toBe(80)
  })

  it('writes the HTML instead, and says so, where nothing can print', () => {
    const folder = newFolder()
    const outcome = runInShell([csv(folder, small), '--out', 'x.pdf'], folder, {
      CHROMIUM_PATH: '/nowhere/chromium',
      DISPLAY: '',
      WAYLAND_DISPLAY: '',
    })
    expect(outcome.status).toBe(4)
    expect(outcome.stderr).toContain('x.html')
    expect(readdirSync(folder).sort()).toEqual(['answers.csv', 'x.html'])
  })

  it.each<[string, string | null, string[], number, string]>([
    ['an unknown option', small, ['--colour'], 2, 'There is no option “--colour”'],
    ['an output that is not built', small, ['--out', 'a.xlsx'], 2, 'not built yet'],
    [
      'tickets for a file without their ids',
      small,
      ['--map', 'id=', '--tickets', join(projectRoot, 'tests/fixtures/exports/zendesk-export.csv')],
      3,
      'holds ticket ids',
    ],
    [
      'a file that is to be its own tickets',
      small,
      ['--tickets', 'answers.csv'],
      2,
      'Expected: another file than that of the responses',
    ],
    ['an unknown column', small, ['--map', 'score=Rating'], 2, 'has no column “Rating”'],
    ['no file', null, [], 3, 'There is no file'],
    ['an empty file', '', [], 3, 'is empty'],
    ['a header and nothing else', 'score,comment\n', [], 3, 'no data rows'],
    ['no score column', 'name,city\nA,Utrecht\nB,Gent\n', [], 3, 'no column that looks like a score'],
    [
      'a file that is no text',
      '\u0001\u0002\u0003\u0004\u0005\u0006'.repeat(500),
      [],
      3,
      'is not a text file',
    ],
    ['a folder that does not exist', small, ['--json', 'no/such/x.json'], 4, 'could not be written'],
  ])('ends with one plain sentence for %s', async (_title, text, options, status, sentence) => {
    const folder = newFolder()
    const path = text === null ? join(folder, 'absent.csv') : csv(folder, text)
    const outcome = await runHeadless(
      [path, ...(options.includes('--json') ? [] : ['--json', '-']), ...options],
      folder,
    )
    expect(outcome.stderr).toContain(sentence)
    expect(outcome.stderr).not.toContain('    at ')
    expect(outcome.status).toBe(status)
    expect(outcome.stdout).toBe('')
    expect(readdirSync(folder).filter(name => name !== 'answers.csv')).toEqual([])
  })

  it('keeps hostile text as text in the HTML', async () => {
    const folder = newFolder()
    const path = csv(
      folder,
      small.replaceAll(
        'waited on hold',
        '<img src=x onerror=alert(1)></script><script>alert(2)</script> waited on hold',
      ),
    )
    const outcome = await runHeadless([path, '--out', 'x.html', '--scale', 'ces7'], folder)
    expect(outcome.status, outcome.stderr).toBe(0)
    expect(existsSync(join(folder, 'x.html'))).toBe(true)
    const html = readFileSync(join(folder, 'x.html'), 'utf8')
    expect(html).not.toContain('<img src=x')
    expect(html).not.toContain('<script>alert(2)')
  })
})
