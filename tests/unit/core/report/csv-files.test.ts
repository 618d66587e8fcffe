import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { assignmentsCsv, reasonsCsv, rejectsCsv } from '#core/report/csv-files.ts'
import { REJECT_REASONS, type RejectedRow } from '#core/importing/mapping.ts'
import { buildDataset } from '#core/survey/build-dataset.ts'
import type { Dataset } from '#core/survey/dataset.ts'
import type { CommentExplanation } from '#core/themes/explanation.ts'
import { THEME_ASSIGNED, THEME_JUNK, THEME_UNASSIGNED, type ThemeRun } from '#core/themes/theme.ts'

function twoImports(): Dataset {
  const chunk = (rows: readonly number[], scores: readonly number[]) => {
    const none = new Int32Array(rows.length).fill(-1)
    return {
      size: rows.length,
      rowNumber: Uint32Array.from(rows),
      scoreCode: Uint16Array.from(scores),
      timeMs: new Float64Array(rows.length).fill(Number.NaN),
      timeKind: new Uint8Array(rows.length),
      codes: { agent: none, topic: none, channel: none, language: none },
    }
  }
  const dictionaries = { scores: [1, 4.5], fields: { agent: [], topic: [], channel: [], language: [] } }
  return buildDataset(
    [
      { importId: 'a', dictionaries, chunks: [chunk([1, 3], [0, 1]), chunk([9], [0])] },
      { importId: 'b', dictionaries, chunks: [chunk([1], [1])] },
    ],
    'UTC',
  )
}

const IDS = ['R-1', '=1+1,"x"', '', 'line\nbreak']

const theme = (id: string): ThemeRun['themes'][number] => ({ id, label: id, keywords: [], markedStems: [] })

const RUN: ThemeRun = {
  themes: [theme('t1'), theme('t2')],
  mainTheme: Int16Array.of(1, -1, 0, 0),
  secondTheme: Int16Array.of(0, -1, -1, 1),
  status: new Uint8Array(4),
  learnedFrom: 2,
}

describe('assignmentsCsv', () => {
  const input = {
    dataset: twoImports(),
    files: ['a.csv', 'b, c.csv'],
    ids: { text: (index: number) => IDS[index]! },
    scale: { kind: 'custom', low: { op: '<=', value: 3 } },
    run: RUN,
  } as const

  test('has no score where the file has none and all comments count as low', () => {
    const scale = { kind: 'none', low: { op: '<=', value: 4.5 } } as const
    const [, first, second] = assignmentsCsv({ ...input, scale })
    expect([first, second]).toEqual(['a.csv,1,R-1,,true,t2 t1\r\n', 'a.csv,3,"=1+1,""x""",,true,\r\n'])
  })

  test('has one line a response: its file, row, id as it stands, score, low, main theme first', () => {
    expect([...assignmentsCsv(input)].join('')).toBe(
      [
        'file,row,responseId,score,low,themeIds',
        'a.csv,1,R-1,1,true,t2 t1',
        'a.csv,3,"=1+1,""x""",4.5,false,',
        'a.csv,9,,1,true,t1',
        '"b, c.csv",1,"line\nbreak",4.5,false,t1 t2',
        '',
      ].join('\r\n'),
    )
  })

  test('without themes the last column is empty', () => {
    const lines = [...assignmentsCsv({ ...input, run: null })]
    expect(lines.slice(1).every(line => line.endsWith(',\r\n'))).toBe(true)
  })

  test('is made line by line', () => {
    expect(assignmentsCsv(input).next().value).toBe('file,row,responseId,score,low,themeIds\r\n')
  })
})

test('reasonsCsv has one line a comment with words: its theme, what put it there, the second choice', () => {
  const word = (text: string, share: number) => ({ text, share, marks: [] })
  const reasons: readonly CommentExplanation[] = [
    {
      theme: 't2',
      placedBy: { kind: 'words' },
      words: [word('on hold', 0.625), word('=queue', 0.375)],
      second: { theme: 't1', words: [word('on hold', 1)] },
    },
    { theme: null, placedBy: { kind: 'edit', position: 2, rule: null }, words: [], second: null },
    { theme: 't1', placedBy: { kind: 'codebook', rule: 'a "b"' }, words: [word('b', 1)], second: null },
  ]
  const status = Uint8Array.of(THEME_ASSIGNED, THEME_UNASSIGNED, THEME_ASSIGNED, THEME_JUNK)
  const asked = {
    dataset: twoImports(),
    files: ['a.csv', 'b.csv'],
    ids: { text: (index: number) => IDS[index]! },
    run: { ...RUN, status },
    explain: (index: number) => reasons[index]!,
  }
  const header = 'file,row,responseId,themeId,placedBy,rule,words,secondThemeId,secondWords'
  const lines = [
    'a.csv,1,R-1,t2,words,,on hold 0.63; =queue 0.38,t1,on hold 1.00',
    'a.csv,3,"=1+1,""x""",,edit 3,,,,',
    'a.csv,9,,t1,codebook,"a ""b""",b 1.00,,',
  ]
  const linesOf = (text: Iterable<string>) => [...text].map(line => line.replace(/\r\n$/, ''))
  expect(linesOf(reasonsCsv(asked))).toEqual([header, ...lines])
  expect(linesOf(reasonsCsv({ ...asked, mask: Uint8Array.of(0, 1, 0, 1) }))).toEqual([header, lines[1]])
})

describe('rejectsCsv', () => {
  test('what another reader reads is what was rejected, whatever the rows hold', () => {
    const row: fc.Arbitrary<RejectedRow> = fc.record({
      row: fc.integer({ min: 1, max: 1e9 }),
      line: fc.integer({ min: 1, max: 1e9 }),
      reason: fc.constantFrom(...REJECT_REASONS),
      raw: fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ';', '=', ' ', 'é') }),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), fc.string(), (rows, file) => {
        const text = [...rejectsCsv([{ file, rows }], reason => `it is, “${reason}”`)].join('')
        const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' })
        expect(data).toEqual([
          ['file', 'row', 'line', 'reason', 'raw', 'explanation'],
          ...rows.map(each => [
            file,
            String(each.row),
            String(each.line),
            each.reason,
            each.raw,
            `it is, “${each.reason}”`,
          ]),
          [''],
        ])
      }),
    )
  })
})
