import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it, test } from 'vitest'
import { mixedCsv, mixedRows } from '../helpers/mixed-survey.ts'
import { makeZip } from '../helpers/make-zip.ts'
import { runHeadless, runInShell, type HeadlessRun } from './headless-run.ts'

const HEADER = 'Submitted,Rating,Comment'
const JANUARY = `${HEADER}\n2026-01-13,5,quick and kind\n2026-01-14,1,nobody answered my mails\n2026-01-15,,no score given\n`
const FEBRUARY =
  'Rating,Comment,Submitted,Region\n4,fine,2026-02-03,North\n2,slow and rude,2026-02-04,South\n'

interface ResultFile {
  inputs: { file: string; sha256: string; kind: string; rows: number; responses: number; delimiter: string }[]
  mapping: {
    score: string
    comment: string
    date: string
    warnings: { code: string; count: number; message: string }[]
    metric: { column: string; value: string } | null
  }
  overall: { n: number; mean: number }
}

const run = async (args: readonly string[]) => withResult(await runHeadless(args))

function withResult({ status, stdout, stderr }: HeadlessRun) {
  return { status, stderr, result: (): ResultFile => JSON.parse(stdout) as ResultFile }
}

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'lowdown-files-')), name)
  writeFileSync(path, content)
  return path
}

const inputsOf = ({ inputs }: ResultFile) =>
  inputs.map(({ file, kind, rows, responses }) => [file, kind, rows, responses])

describe('names of files', () => {
  test.each([
    ['in another script', ['报告', 'Łódź ą', 'отзывы 😀.csv']],
    ['with what shells mean something by', ['a b', "it's $HOME & co", '100% (1).csv']],
    ['as long as a system has them', ['n'.repeat(200), 'm'.repeat(200), `${'k'.repeat(240)}.csv`]],
  ])('%s are read, kept and printed', (_, parts) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'lowdown-names-')), ...parts.slice(0, -1))
    mkdirSync(folder, { recursive: true })
    const path = join(folder, parts.at(-1)!)
    writeFileSync(path, JANUARY)
    const out = join(folder, 'résultat 结果.html')
    const { status, result } = withResult(runInShell([path, '--json', '-', '--out', out]))
    expect(status).toBe(0)
    expect(inputsOf(result())).toEqual([[parts.at(-1), 'csv', 3, 2]])
    expect(readFileSync(out, 'utf8')).toContain('<html')
  })
})

describe('several metrics in one column', () => {
  const file = (): string => fileOf('acme.csv', mixedCsv(mixedRows(120)))

  it('are read for the one with most rows, with a warning; --metric takes another', async () => {
    const open = (await run([file(), '--json', '-'])).result()
    expect(inputsOf(open)).toEqual([['acme.csv', 'csv', 120, 60]])
    expect(open.mapping.metric).toEqual({ column: 'Survey type', value: 'NPS' })
    const warning = open.mapping.warnings.find(({ code }) => code === 'undecided-metric')
    expect(warning).toMatchObject({ count: 60 })
    expect(warning?.message).toContain('--metric "NPS"')
    const settled = (await run([file(), '--json', '-', '--metric', 'csat'])).result()
    expect([settled.overall.n, settled.mapping.metric?.value]).toEqual([40, 'CSAT'])
    expect(settled.mapping.warnings.map(({ code }) => code)).not.toContain('undecided-metric')
  })

  it('stop a strict run, and a metric that is not there is wrong usage', async () => {
    const strict = await run([file(), '--json', '-', '--strict'])
    expect([strict.status, strict.stderr]).toEqual([3, expect.stringContaining('--metric')])
    const unknown = await run([file(), '--json', '-', '--metric', 'pmf'])
    expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('“NPS”, “CSAT”, “CES”')])
  })
})

describe('rows that sum up others', () => {
  const month = (name: string, answers: number, ...below: readonly string[]): string => {
    const rows = Array.from({ length: answers }, (_, index) => {
      const day = String(1 + (index % 28)).padStart(2, '0')
      return `2026-0${answers / 20}-${day};${1 + (index % 7)};the line was busy`
    })
    return fileOf(name, ['Datum;CES score;Toelichting', ...rows, ...below, ''].join('\n'))
  }

  it('are counted apart in each of several files, and a mapping file takes them in', async () => {
    // Means of 20 and of 40 scores, 77 / 20 and 155 / 40.
    const files = [
      month('01.csv', 20, 'Gemiddelde;3,85;'),
      month('02.csv', 40, '', 'Gemiddelde;3,88;', 'Totaal;155;'),
    ]
    const rejects = join(mkdtempSync(join(tmpdir(), 'lowdown-rejected-')), 'rejects.csv')
    const { status, result } = await run([...files, '--json', '-', '--rejects', rejects])
    expect(status).toBe(0)
    expect(result().inputs).toMatchObject([
      { rows: 21, responses: 20, rejected: { total: 1, byReason: { summary: 1 } } },
      { rows: 42, responses: 40, rejected: { total: 2, byReason: { summary: 2 } } },
    ])
    expect(result().overall).toMatchObject({ n: 60, mean: expect.closeTo(232 / 60, 9) as number })
    expect(result().mapping.warnings).toContainEqual({
      code: 'summary-rows',
      count: 3,
      message:
        '3 rows sum up the others (“Gemiddelde”) and are left out, unless a mapping file takes them in.',
    })
    expect(readFileSync(rejects, 'utf8')).toContain('summary,Totaal;155;,It sums up other rows')
    const settled = { header: 'CES score', position: 2 }
    const day = { header: 'Datum', position: 1 }
    const profile = fileOf(
      'client.mapping.json',
      JSON.stringify({
        format: 'lowdown-mapping/1',
        roles: { score: [settled], date: [day] },
        scale: { kind: 'ces7', min: 1, max: 7, lowIsGood: false, low: { op: '<=', value: 3 }, labels: null },
        dateOrder: null,
        timezone: 'UTC',
        takenIn: [{ column: day, values: ['gemiddelde'] }],
      }),
    )
    const taken = (await run([...files, '--json', '-', '--profile', profile])).result()
    expect(taken.inputs).toMatchObject([
      { responses: 21, rejected: { total: 0 } },
      { responses: 41, rejected: { byReason: { summary: 1 } } },
    ])
  })
})

describe('several files in one call', () => {
  it('an archive of months, whose columns stand in another order; what is no table is named', async () => {
    const zip = await makeZip({
      'out/01.csv': JANUARY,
      'out/02.csv': FEBRUARY,
      'out/notes.pdf': '%PDF-1.7',
      'codes.csv': 'Code,Meaning\na,b\n',
    })
    const { status, result } = await run([fileOf('exports.zip', zip), '--json', '-'])
    expect(status).toBe(0)
    expect(inputsOf(result())).toEqual([
      ['01.csv', 'csv', 3, 2],
      ['02.csv', 'csv', 2, 2],
    ])
    expect(result().inputs[0]!.sha256).toBe(createHash('sha256').update(JANUARY).digest('hex'))
    expect(result().overall).toMatchObject({ n: 4, mean: 3 })
    expect(result().mapping).toMatchObject({ score: 'Rating', comment: 'Comment', date: 'Submitted' })
    expect(result().mapping.warnings).toEqual([
      {
        code: 'left-out-files',
        count: 2,
        message:
          '2 files were left out, because they are no tables or have other columns than the rest: notes.pdf, codes.csv. Import them on their own.',
      },
    ])
  })

  it('a month under other names at the same places is read by them, and that is said', async () => {
    const answers = (header: string, month: number): string =>
      [
        header,
        ...Array.from(
          { length: 14 },
          (_, index) => `2026-0${month}-${10 + index};${1 + (index % 7)};reply ${index} was slow;Ana`,
        ),
      ].join('\n')
    const zip = await makeZip({
      '01.csv': answers('Date;CES score;Comment;Agent', 1),
      '02.csv': answers('Datum;Cijfer gemak;Opmerking;Medewerker', 2),
    })
    const { status, result } = await run([fileOf('months.zip', zip), '--json', '-'])
    expect(status).toBe(0)
    expect(inputsOf(result())).toEqual([
      ['01.csv', 'csv', 14, 14],
      ['02.csv', 'csv', 14, 14],
    ])
    expect(result().overall).toMatchObject({ n: 28, mean: 4 })
    expect(result().mapping.warnings.map(({ code, message }) => [code, message])).toEqual([
      [
        'renamed-columns',
        '1 file has other names for its columns; it is read by what was recognised in it: 02.csv. Leave it out if it is another survey.',
      ],
    ])
  })

  it('a folder with folders in it, of several kinds', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lowdown-folder-'))
    mkdirSync(join(folder, 'more'))
    writeFileSync(join(folder, '.hidden.csv'), JANUARY)
    writeFileSync(join(folder, 'a.csv'), JANUARY)
    writeFileSync(join(folder, 'more', 'b.json'), JSON.stringify({ data: [{ Rating: 3, Comment: 'so so' }] }))
    writeFileSync(join(folder, 'more', 'c.jsonl'), '{"Rating":2,"Comment":"slow","Submitted":"2026-03-01"}\n')
    const { status, result } = await run([folder, '--json', '-'])
    expect(status).toBe(0)
    expect(inputsOf(result())).toEqual([
      ['a.csv', 'csv', 3, 2],
      ['b.json', 'json', 1, 1],
      ['c.jsonl', 'jsonl', 1, 1],
    ])
    expect(result().mapping.warnings).toContainEqual({
      code: 'missing-columns',
      count: 1,
      message: '1 file has not all columns of the others, their values are blank: b.json.',
    })
  })

  it('one sheet of a workbook, by name', async () => {
    const sheet = (name: string, score: number) => ({
      name,
      rows: [HEADER.split(','), ...[1, 2, 3].map(() => ['2026-01-13', score, 'fine'])],
    })
    const path = fileOf('a.xlsx', await writeXlsx({ sheets: [sheet('May', 5), sheet('June', 2)] }))
    const { status, result } = await run([path, '--sheet', 'June', '--json', '-'])
    expect(status).toBe(0)
    expect(result().inputs).toMatchObject([{ kind: 'xlsx', delimiter: '', rows: 3 }])
    expect(result().overall.mean).toBe(2)
    expect(await run([path, '--sheet', 'July', '--json', '-'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('May, June') as unknown,
    })
  })

  it('files that cannot be read end with 3 and a sentence', async () => {
    const bad = fileOf('a.zip', await makeZip({ 'a.pdf': '%PDF-1.7', 'b.csv': '' }))
    expect(await run([bad, '--json', '-'])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('a.pdf, b.csv') as unknown,
    })
    const empty = mkdtempSync(join(tmpdir(), 'lowdown-empty-'))
    expect(await run([empty, '--json', '-'])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('holds no files') as unknown,
    })
    const named = await run([fileOf('a.csv', JANUARY), fileOf('b.csv', 'Code,Meaning\na,b\n'), '--json', '-'])
    expect(named.status).toBe(2)
    expect(named.stderr).toContain('“b.csv” has no column')
  })
})

describe('a file that was read in the wrong way', () => {
  test.each([
    ['by the wrong delimiter', 'a.csv', FEBRUARY, ['--delimiter', 'pipe'], '--delimiter comma'],
    ['under the name of an archive', 'a.zip', 'Code,Meaning\na,b\n', [], 'named like a file of the kind ZIP'],
  ])('%s is refused with a sentence that says so', async (_, name, text, options, said) => {
    const { status, stderr } = await run([fileOf(name, text), '--json', '-', ...options])
    expect([status, stderr]).toEqual([3, expect.stringContaining(said)])
  })
})

describe('scores of several files', () => {
  const month = (name: string, scores: readonly number[]): string =>
    fileOf(
      name,
      ['Rating,Comment', ...scores.map((score, index) => `${score},Case ${index} in ${name}.`), ''].join(
        '\n',
      ),
    )
  const upTo = (top: number): number[] => Array.from({ length: 80 }, (_, index) => (index * 7) % (top + 1))

  it('that seem to be on different scales are a question, which --scale settles', async () => {
    const files = [
      month('january.csv', upTo(10)),
      month(
        'february.csv',
        upTo(4).map(score => score + 1),
      ),
    ]
    const open = await run([...files, '--json', '-', '--strict'])
    expect(open.status).toBe(3)
    expect(open.stderr).toContain('up to 5 in february.csv, up to 10 in january.csv')
    const settled = await run([...files, '--json', '-', '--strict', '--scale', 'csat0-10'])
    expect([settled.status, settled.result().overall.n]).toEqual([0, 160])
  })
})

describe('a mapping profile', () => {
  const column = (header: string, position: number) => [{ header, position }]
  const profileOf = (parts: Readonly<Record<string, unknown>>): string =>
    fileOf(
      'client.mapping.json',
      JSON.stringify({
        format: 'lowdown-mapping/1',
        roles: { score: column('Rating', 1), comment: column('Comment', 2) },
        scale: { kind: 'csat5', min: 1, max: 5, lowIsGood: false, low: { op: '<=', value: 2 }, labels: null },
        dateOrder: null,
        timezone: 'UTC',
        ...parts,
      }),
    )

  it('says how files are read to which that applies, and nothing of the others', async () => {
    const reading = { encoding: 'windows-1252', delimiter: ';', headerRows: 2, sheet: 'Answers' }
    const profile = profileOf({ reading, metric: 'CSAT' })
    const latin = Buffer.from('Rating;Comment\nscore;text\n4;déjà vu\n1;"slow; rude"\n', 'latin1')
    const json = JSON.stringify([{ Rating: 2, Comment: 'so; so' }])
    const { status, result, stderr } = await run([
      fileOf('a.csv', latin),
      fileOf('b.json', json),
      '--json',
      '-',
      '--profile',
      profile,
    ])
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('metric')])
    expect(inputsOf(result())).toEqual([
      ['a.csv', 'csv', 2, 2],
      ['b.json', 'json', 1, 1],
    ])
  })

  it('takes the metric that it names, without a question', async () => {
    const path = fileOf('acme.csv', mixedCsv(mixedRows(120)))
    const roles = { score: column('Score', 3), comment: column('Comment', 4) }
    const profile = profileOf({ roles, metric: 'CSAT' })
    const { status, result } = await run([path, '--json', '-', '--profile', profile, '--strict'])
    expect(status).toBe(0)
    expect([result().overall.n, result().mapping.metric?.value]).toEqual([40, 'CSAT'])
  })

  it('settles what the file leaves open: which column, which end, which zone, which comments', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => {
      const score = 1 + (index % 5)
      const said = score <= 2 ? 'Great help, very kind.' : 'Terrible and slow.'
      return `${score},"${said}","Case ${index} was handled by phone, then by mail.",2026-01-${10 + (index % 9)} 10:00 IST,${1 + (index % 3)}`
    })
    const path = fileOf(
      'open.csv',
      ['Rating,What went well,What went wrong,Rated at,Effort rating', ...lines, ''].join('\n'),
    )
    expect((await run([path, '--json', '-', '--strict'])).status).toBe(3)
    const roles = {
      score: column('Rating', 1),
      comment: column('What went well', 2),
      date: column('Rated at', 4),
    }
    const settled = await run([path, '--json', '-', '--strict', '--profile', profileOf({ roles })])
    expect([settled.status, settled.result().mapping.warnings]).toEqual([0, []])
  })
})
