import { expect, test } from 'vitest'
import type { TableReading } from '#core/importing/mapping.ts'
import { profileOf, applyProfile, type ChosenReading } from '#core/importing/profiles/mapping-profile.ts'
import { parseProfile, serialiseProfile } from '#core/importing/profiles/profile-file.ts'
import { readingToChange } from '#core/importing/profiles/profile-reading.ts'
import { filtersBut } from '#core/importing/put-aside.ts'
import { defaultScale } from '#core/survey/scales.ts'
import { PLAN } from '../../../../helpers/make-chunk.ts'

const CSV = {
  kind: 'csv',
  encoding: 'utf-8',
  delimiter: ',',
  headerRows: 1,
  recognisedAs: 'generic',
} as const
const XLSX = { ...CSV, kind: 'xlsx', delimiter: '', sheet: 'May' } as const
const JSONL = { ...CSV, kind: 'jsonl', delimiter: '', headerRows: 0 } as const
const ALL = {
  encoding: 'windows-1250',
  delimiter: ';',
  headerRows: 2,
  sheet: 'June',
  repairs: ['mojibake'],
  quotes: 'none',
} as const

test.each<[string, ChosenReading, TableReading, ChosenReading]>([
  ['a text file takes all but the sheet', ALL, CSV, { ...omit('sheet') }],
  ['a workbook takes its sheet and its header', ALL, XLSX, { headerRows: 2, sheet: 'June' }],
  ['a workbook without the sheet keeps its own', { sheet: 'July' }, XLSX, {}],
  ['lines of JSON have no rows above the data', ALL, JSONL, { ...omit('sheet', 'delimiter', 'headerRows') }],
  ['what is so already changes nothing', { encoding: 'utf-8', quotes: 'double', repairs: [] }, CSV, {}],
  ['nothing chosen changes nothing', {}, CSV, {}],
])('%s', (_name, wanted, reading, expected) => {
  const sheets =
    reading.kind === 'xlsx'
      ? [
          { name: 'May', rows: 3 },
          { name: 'June', rows: 2 },
        ]
      : undefined
  const inspection = { reading, ...(sheets !== undefined && { sheets }) }
  expect(readingToChange(wanted, inspection)).toEqual(expected)
})

function omit(...parts: readonly (keyof typeof ALL)[]): ChosenReading {
  return Object.fromEntries(Object.entries(ALL).filter(([part]) => !parts.includes(part as keyof typeof ALL)))
}

const FILTERS = [
  { column: 2, values: ['preview'], reason: 'preview' },
  { column: 2, values: ['', 'nps'], reason: 'other-metric' },
] as const

test('a profile keeps the reading and the rows that are taken in, by the name of their column', () => {
  const profile = profileOf(['s', 'c', 'Status'], PLAN, { reading: ALL, takenIn: [FILTERS[0]] })
  const loaded = parseProfile(serialiseProfile(profile), 'a.json')
  expect(loaded).toEqual(profile)
  const { takenIn } = applyProfile(loaded, ['Status', 's', 'c'])
  expect(takenIn).toEqual([{ column: 0, values: ['preview'] }])
  expect(applyProfile(loaded, ['s', 'c']).takenIn).toEqual([])
  expect(filtersBut(FILTERS, [{ column: 2, values: ['preview'] }])).toEqual([FILTERS[1]])
  expect(filtersBut(FILTERS, FILTERS)).toEqual([FILTERS[1]])
  expect(filtersBut(FILTERS, takenIn)).toEqual(FILTERS)
})

test.each<[part: string, change: object]>([
  ['takenIn', { takenIn: [{ column: { header: 'a', position: 0 }, values: [] }] }],
  ['takenIn', { takenIn: [{ column: { header: 'a', position: 1 }, values: [1] }] }],
  ['ratingOrder', { ratingOrder: 'last' }],
  ['reading', { reading: [] }],
  ['reading', { reading: { delimiter: '"' } }],
  ['reading', { reading: { delimiter: ', ' } }],
  ['reading', { reading: { headerRows: -1 } }],
  ['reading', { reading: { encoding: '' } }],
  ['reading', { reading: { repairs: ['everything'] } }],
  ['reading', { reading: { quotes: 'single' } }],
])('a profile with a wrong %s is refused: %j', (part, change) => {
  const text = JSON.stringify({ ...profileOf(['s', 'c'], PLAN), ...change })
  expect(() => parseProfile(text, 'a.json')).toThrow(
    expect.objectContaining({ code: 'import/bad-profile', details: { file: 'a.json', part } }) as Error,
  )
})

test('a mapping without a score is one, where all comments are low', () => {
  const mapping = { ...PLAN.mapping, score: [] }
  const unscored = profileOf(['s', 'c'], { ...PLAN, mapping, scale: defaultScale('none') })
  expect(parseProfile(serialiseProfile(unscored), 'a.json')).toEqual(unscored)
})
