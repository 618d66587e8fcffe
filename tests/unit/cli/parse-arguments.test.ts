import { describe, expect, it } from 'vitest'
import { parseArguments } from '#cli/parse-arguments.ts'
import { AppError } from '#core/errors.ts'

const codeOf = (words: readonly string[]): string => {
  try {
    parseArguments(words)
    return 'no error'
  } catch (error) {
    return error instanceof AppError ? `${error.code} ${JSON.stringify(error.details)}` : String(error)
  }
}

describe('parseArguments', () => {
  it('writes a PDF named after the first file when nothing else is asked for', () => {
    expect(parseArguments(['data/wave 3.csv'])).toEqual({
      files: ['data/wave 3.csv'],
      outputs: [{ path: 'wave 3.report.pdf', kind: 'pdf' }],
      json: null,
      assignments: null,
      rejects: null,
      reasons: null,
      map: [],
      credit: {},
      merges: [],
      nonAnswers: null,
      scale: null,
      low: null,
      dateOrder: null,
      tickets: [],
      ticketMap: [],
      repeatDays: 7,
      timezone: null,
      headline: null,
      maxThemes: null,
      commentLanguage: null,
      codebook: null,
      codebooks: null,
      saveCodebook: null,
      thresholds: { hiddenBelow: 0, anecdotalBelow: 10, lowBaseBelow: 30, differencePoints: 3 },
      openHours: null,
      drivers: false,
      reading: {},
      profile: null,
      ratingOrder: null,
      edits: null,
      compare: null,
      where: [],
      by: [],
      isPrivate: true,
      isStrict: false,
      verbosity: 'normal',
    })
  })

  it.each([
    ['--json', '-'],
    ['--assignments', 'a.csv'],
    ['--rejects', 'r.csv'],
    ['--reasons', 'w.csv'],
  ])('writes no report with %s alone', (option, value) => {
    expect(parseArguments(['a.csv', option, value]).outputs).toEqual([])
  })

  it('takes every option of the result format that is built', () => {
    const request = parseArguments([
      'a.csv',
      '--json',
      '-',
      '--out',
      'x.pdf',
      '--out=y.html',
      '--map',
      'score=A=B',
      '--map',
      'agent=',
      '--map',
      'topic=#7',
      '--scale',
      'custom:1:5:low-is-good',
      '--low',
      '-1',
      '--date-order',
      'dmy',
      '--rating-order',
      'all',
      '--timezone',
      'Europe/London',
      '--headline',
      'csat-not-unhappy',
      '--themes',
      '9',
      '--encoding',
      'windows-1252',
      '--delimiter',
      'tab',
      '--header-rows',
      '0',
      '--edits',
      'e.json',
      '--privacy',
      'off',
      '--strict',
      '--quiet',
      'b.csv',
    ])
    expect(request).toMatchObject({
      files: ['a.csv', 'b.csv'],
      json: '-',
      outputs: [
        { path: 'x.pdf', kind: 'pdf' },
        { path: 'y.html', kind: 'html' },
      ],
      map: [
        { role: 'score', column: 'A=B' },
        { role: 'agent', column: '' },
        { role: 'topic', column: '#7' },
      ],
      scale: 'custom:1:5:low-is-good',
      low: -1,
      dateOrder: 'dmy',
      ratingOrder: 'all',
      timezone: 'Europe/London',
      headline: 'csat-not-unhappy',
      maxThemes: 9,
      reading: { encoding: 'windows-1252', delimiter: '\t', headerRows: 0 },
      edits: 'e.json',
      isPrivate: false,
      isStrict: true,
      verbosity: 'quiet',
    })
  })

  it.each<[string[], string]>([
    [[], 'usage/no-file {}'],
    [['a.csv', '--colour', 'red'], 'usage/bad-option {"option":"--colour"}'],
    [['a.csv', '--constructor'], 'usage/bad-option {"option":"--constructor"}'],
    [
      ['a.csv', '--ticket-map', 'id'],
      'usage/bad-value {"option":"--ticket-map","value":"id","expected":"role=Column, for example score=\\"How easy was it?\\""}',
    ],
    [
      ['a.csv', '--repeat-days', '0'],
      'usage/bad-value {"option":"--repeat-days","value":"0","expected":"a whole number of days from 1 to 365"}',
    ],
    [['a.csv', '--out', 'a.xlsx'], 'usage/not-built {"option":"--out a.xlsx"}'],
    [
      ['a.csv', '--privacy', 'some'],
      'usage/bad-value {"option":"--privacy","value":"some","expected":"on or off"}',
    ],
    [
      ['a.csv', '--out', 'a.doc'],
      'usage/bad-value {"option":"--out","value":"a.doc","expected":"a name that ends in .pdf or .html"}',
    ],
    [['a.csv', '--low', 'few'], 'usage/bad-value {"option":"--low","value":"few","expected":"a number"}'],
    [
      ['a.csv', '--date-order', 'ydm'],
      'usage/bad-value {"option":"--date-order","value":"ydm","expected":"dmy, mdy or ymd"}',
    ],
    [
      ['a.csv', '--rating-order', 'last'],
      'usage/bad-value {"option":"--rating-order","value":"last","expected":"dmy, mdy, ymd or all"}',
    ],
    [
      ['a.csv', '--timezone', 'Mars/Base'],
      'usage/bad-value {"option":"--timezone","value":"Mars/Base","expected":"an IANA time zone such as Europe/Warsaw"}',
    ],
    [
      ['a.csv', '--map', 'score'],
      'usage/bad-value {"option":"--map","value":"score","expected":"role=Column, for example score=\\"How easy was it?\\""}',
    ],
    [
      ['a.csv', '--themes', '0'],
      'usage/bad-value {"option":"--themes","value":"0","expected":"a whole number from 1"}',
    ],
    [
      ['a.csv', '--headline', 'toString'],
      'usage/bad-value {"option":"--headline","value":"toString","expected":"ces-positive-share, ces-mean, ',
    ],
    [['a.csv', '--json'], 'usage/bad-value {"option":"--json","value":"","expected":"a value"}'],
  ])('refuses %j with a plain reason', (words, expected) => {
    expect(codeOf(words)).toContain(expected)
  })

  it('takes a sheet and a profile', () => {
    const request = parseArguments(['a.xlsx', '--sheet', 'June 2026', '--profile', 'p.mapping.json'])
    expect(request).toMatchObject({ reading: { sheet: 'June 2026' }, profile: 'p.mapping.json' })
  })

  it('takes what is settled about names', () => {
    const { credit, merges } = parseArguments([
      'a.csv',
      '--credit',
      'agent=each',
      '--credit=topic=first:;',
      '--merge',
      'agent=Smith, John=John Smith',
      '--merge',
      'topic=a=b=c',
    ])
    expect(credit).toEqual({ agent: { way: 'each' }, topic: { way: 'first', separator: ';' } })
    expect(merges).toEqual([
      { field: 'agent', from: 'Smith, John', shown: 'John Smith' },
      { field: 'topic', from: 'a=b', shown: 'c' },
    ])
  })

  it.each([
    ['--credit', 'agent'],
    ['--credit', 'agent=some'],
    ['--credit', 'channel=each'],
    ['--credit', '__proto__=each'],
    ['--merge', 'agent=John Smith'],
    ['--merge', 'agent==John Smith'],
    ['--merge', 'agent=John Smith='],
    ['--merge', 'score=1=2'],
  ])('refuses %s %s', (option, value) => {
    expect(() => parseArguments(['a.csv', option, value])).toThrow(
      expect.objectContaining({ code: 'usage/bad-value' }) as Error,
    )
  })
})
