import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { DateReader, splitClock, splitIsoClock } from '#core/importing/date-reader.ts'
import { RecordParser } from '#core/importing/record-parser.ts'

const pieces = fc.constantFrom(
  'a',
  'b c',
  '',
  ',',
  ',',
  '\n',
  '\n',
  '"',
  '""',
  '",',
  ',"',
  '"\n',
  '\n"',
  '" ,',
)
const lines = fc.constantFrom('a,b\n', '"a",b\n', '"a\nb","c"\n', '"x""y",\n', ',\n', '\n', '"q"\n')

test('plain lines and quoted records are split as one parser splits them all', () => {
  const whole = new Papa.Parser({ delimiter: ',', newline: '\n', quoteChar: '"', escapeChar: '"' })
  const parser = new RecordParser(',')
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map(parts => parts.join('')),
    fc.array(lines, { maxLength: 200 }).map(parts => parts.join('')),
  )
  fc.assert(
    fc.property(text, input => {
      const expected = whole.parse(input, 0, true) as Papa.ParseResult<string[]>
      const { rows, length, lines: lineEnds, strayQuotes } = parser.parse(input)
      expect({ rows, length, lineEnds, strayQuotes }).toEqual({
        rows: expected.data,
        length: expected.meta.cursor,
        lineEnds: input.slice(0, expected.meta.cursor).split('\n').length - 1,
        strayQuotes: expected.errors.filter(error => error.row! < expected.data.length).length,
      })
    }),
    { numRuns: 3000, seed: 11 },
  )
})

test.each([
  ['2025-03-01', 20_250_301, 0],
  ['2025-03-01 10:20', 20_250_301, 37_200_000],
  ['2025-13-41T10:20:30', 20_251_341, 37_230_000],
])('%s is an ISO day with a clock', (cell, dayNumber, timeOfDayMs) => {
  expect(splitIsoClock(cell)).toEqual({ dayNumber, timeOfDayMs })
  expect(splitClock(cell)).toEqual({ date: cell.slice(0, 10), timeOfDayMs })
})

test.each([
  '2025/03/01',
  '2025-3-1',
  '01-03-2025',
  '2025-03-01 24:00',
  '2025-03-01x10:20',
  '2025-03-01T10:20Z',
  '',
])('%s is left to the slower readers', cell => {
  expect(splitIsoClock(cell)).toBeNull()
})

test.each(['2025-02-29', '2024-02-29 08:00', '1970-01-01', '2500-01-01', '0000-00-00'])(
  'the same day is read the same twice: %s',
  cell => {
    const reader = new DateReader(null)
    const read = () => {
      reader.read(cell)
      return [reader.timeMs, reader.kind]
    }
    const first = read()
    expect(read()).toEqual(first)
    expect(Number.isNaN(first[0])).toBe(!cell.startsWith('2024'))
  },
)
