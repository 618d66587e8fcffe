import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import { AppError } from '#core/errors.ts'
import { isReadableAsBytes } from '#core/importing/bytes/read-records.ts'
import { Fingerprinter } from '#core/importing/identity/fingerprints.ts'
import { KnownResponses } from '#core/importing/identity/known-responses.ts'
import { importFile, type FinishedImport } from '#core/importing/import-file.ts'
import { COLUMN_ROLES, type ImportPlan, type RejectedRow, type RowFilter } from '#core/importing/mapping.ts'
import { foldText } from '#core/survey/fold-text.ts'
import { CHUNK_ROWS, type ResponseChunk } from '#core/survey/response-chunk.ts'
import type { Scale } from '#core/survey/scale.ts'
import { inspect, memorySource, proposedPlan, quietContext } from '../../../../helpers/memory-source.ts'
import { hasSharedData, sharedDataPath } from '../../../../helpers/shared-data.ts'

interface Taken extends FinishedImport {
  readonly chunks: readonly ResponseChunk[]
  readonly rejected: readonly RejectedRow[]
}

/** Long arrays by their hash, which is compared a hundred times as quickly. */
function compact(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    return bytes.length < 200 ? value : createHash('sha256').update(bytes).digest('hex')
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, compact(part)]))
}

/** All that an import gives, or the error that it ends with. */
async function take(
  bytes: Uint8Array,
  plan: ImportPlan,
  pieceBytes: number,
  known: KnownResponses | null = null,
): Promise<Taken | { readonly error: unknown }> {
  const chunks: ResponseChunk[] = []
  const rejected: RejectedRow[] = []
  const sink = {
    chunk: (chunk: ResponseChunk) => Promise.resolve(void chunks.push(chunk)),
    rejected: (rows: readonly RejectedRow[]) => Promise.resolve(void rejected.push(...rows)),
  }
  try {
    const source = memorySource(bytes, { pieceBytes })
    return { ...(await importFile(source, plan, sink, quietContext(), { known })), chunks, rejected }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { error: { code: error.code, details: error.details } }
  }
}

/** The same plan under another name of the encoding, by which nothing is read from bytes. */
function textPlan(plan: ImportPlan): ImportPlan {
  expect(isReadableAsBytes(plan.reading)).toBe(true)
  const reading = { ...plan.reading, encoding: 'utf8' }
  expect(isReadableAsBytes(reading)).toBe(false)
  return { ...plan, reading }
}

/** Half of the responses of an import, as if they were there already. */
function halfOf({ chunks, dictionaries }: Taken): KnownResponses {
  const fingerprinter = new Fingerprinter()
  return new KnownResponses(
    chunks.map(chunk => fingerprinter.of(chunk, dictionaries).filter((_, index) => index % 2 === 0)),
  )
}

async function expectSame(bytes: Uint8Array, plan: ImportPlan, pieceBytes: number): Promise<Taken | null> {
  const expected = await take(bytes, textPlan(plan), pieceBytes)
  expect(compact(await take(bytes, plan, pieceBytes))).toEqual(compact(expected))
  if ('error' in expected) return null
  const again = await take(bytes, textPlan(plan), pieceBytes, halfOf(expected))
  expect(compact(await take(bytes, plan, pieceBytes, halfOf(expected)))).toEqual(compact(again))
  return expected
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const SCALE: Scale = {
  kind: 'custom',
  min: 1,
  max: 5,
  lowIsGood: false,
  low: { op: '<=', value: 2 },
  labels: null,
}
const WIDTH = 6

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('1', '2', '3', '4', '5') },
  fc.constantFrom('', ' ', '\u00a0', '\u3000', '\ufeff', '\0', '\t'),
  fc.constantFrom('1', '2', '5', ' 3 ', '7', 'n/a', 'Offered', '0.5', '-1', '4.0', '4,0', '٣'),
  fc.constantFrom(
    '2025-05-19 08:26:59',
    '2025-05-19T8:26',
    '19/05/2025 23:59',
    '5/19/25',
    '1747643219',
    '19.05.2025 24:00',
  ),
  fc.constantFrom('19 May 2025', '2025-05-19 08:26:59Z', '0000-00-00', '2025-02-30', '२०२५-05-19'),
  fc.constantFrom('Ada', ' Ada', 'Ada ', 'Ｚoë', 'Zoë', '"Bo" Lee', '__proto__', 'preview', 'x'.repeat(70)),
  fc.string({ unit: fc.constantFrom(...Array.from('ab ,;|\t"\n\ré店😀\u2003')), maxLength: 12 }),
)

const role = fc.array(fc.nat({ max: WIDTH }), { maxLength: 2 })
const mapping = fc
  .record(
    Object.fromEntries(COLUMN_ROLES.map(name => [name, role])) as Record<
      (typeof COLUMN_ROLES)[number],
      typeof role
    >,
  )
  .chain(roles => fc.constantFrom(roles, { ...roles, score: [2], comment: [3], date: [1], id: [0] }))

const plans = fc.record({
  mapping,
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  headerRows: fc.constantFrom(0, 1, 1, 2),
  scale: fc.constantFrom<Scale>(SCALE, SCALE, { ...SCALE, kind: 'none', min: 1, max: 1 }),
  dateOrder: fc.constantFrom<ImportPlan['dateOrder'][]>('ymd', 'dmy', 'mdy', null),
  filters: fc.constantFrom<NonNullable<ImportPlan['rowFilters']>[]>(
    [],
    [{ column: 4, values: ['preview', ''], reason: 'preview' }],
    [{ column: 5, values: ['', '1', '2', '5', '3'], keeps: true, reason: 'other-metric' }],
  ),
  ratings: fc.constantFrom<{ ratings?: 'last' }[]>({}, {}, { ratings: 'last' }),
  /** Some rows are put aside cell for cell. */
  hasSummaries: fc.boolean(),
})

const written = fc.record({
  rows: fc.array(fc.array(cell, { minLength: WIDTH, maxLength: WIDTH }), { minLength: 1, maxLength: 12 }),
  quoting: fc.constantFrom('all', 'needed', 'none'),
  newlines: fc.array(fc.constantFrom('\n', '\n', '\r\n', '\r'), { minLength: 1, maxLength: 3 }),
  /** A row is cut to so many cells, given an extra one, or left as it is. */
  lengths: fc.array(fc.constantFrom(0, 0, 0, 0, 1, 3, -1, 9), { minLength: 1, maxLength: 5 }),
  isMarked: fc.boolean(),
  endsWithNewline: fc.boolean(),
  junk: fc.option(fc.tuple(fc.constantFrom('"', '\r', '\n', '\xff', ' "', '\n\n', '"x"'), fc.nat()), {
    nil: null,
  }),
  pieceBytes: fc.constantFrom(1, 2, 3, 7, 64, 65_536),
})
type Written = typeof written extends fc.Arbitrary<infer T> ? T : never

/** Filters that put exactly these rows aside. */
function summaries(rows: readonly (readonly string[])[]): readonly RowFilter[] {
  return rows.map(cells => ({ column: 5, values: [foldText(cells[5]!)], rows: [cells], reason: 'summary' }))
}

function write(table: Written, delimiter: string): Uint8Array {
  const records = table.rows.map((row, index) => {
    const length = table.lengths[index % table.lengths.length]!
    const cells =
      length > WIDTH ? [...row, 'extra'] : length === -1 ? [...row, ' '] : row.slice(0, length || WIDTH)
    const quoted = (text: string): string => {
      const isNeeded = text.includes(delimiter) || /["\r\n]/.test(text)
      const isQuoted = table.quoting === 'all' || (table.quoting === 'needed' && isNeeded)
      return isQuoted ? `"${text.replaceAll('"', '""')}"` : text
    }
    return cells.map(quoted).join(delimiter)
  })
  const text = records
    .map((record, index) => record + table.newlines[index % table.newlines.length]!)
    .join('')
  const whole = [...utf8((table.isMarked ? '\ufeff' : '') + (table.endsWithNewline ? text : text.trimEnd()))]
  if (table.junk !== null) {
    const [junk, place] = table.junk
    whole.splice(place % (whole.length + 1), 0, ...Array.from(junk, sign => sign.charCodeAt(0)))
  }
  return Uint8Array.from(whole)
}

describe('an import by bytes gives what the import of text gives', () => {
  it('for any table, dialect and plan, in pieces of any size', async () => {
    let imports = 0
    await fc.assert(
      fc.asyncProperty(
        plans,
        written,
        async ({ delimiter, headerRows, filters, ratings, hasSummaries, ...rest }, table) => {
          const plan: ImportPlan = {
            ...rest,
            ...ratings,
            reading: { kind: 'csv', encoding: 'utf-8', delimiter, headerRows, recognisedAs: 'generic' },
            timezone: 'UTC',
            rowFilters: hasSummaries ? [...filters, ...summaries(table.rows.slice(-2))] : filters,
          }
          const taken = await expectSame(write(table, delimiter), plan, table.pieceBytes)
          if (taken !== null) imports += 1
        },
      ),
      { numRuns: 1200 },
    )
    // Not all of them end with an error.
    expect(imports).toBeGreaterThan(300)
  }, 120_000)

  test.each([
    ['short rows', 'fine', 2 * CHUNK_ROWS],
    ['long rows of letters beyond ASCII', `größer als „erwartet“ 😀 ${'ü'.repeat(2000)}`, 6000],
  ])('where chunks are closed: %s', async (_, comment, rows) => {
    const lines = Array.from(
      { length: rows },
      (__, row) =>
        `R${row},2025-03-${1 + (row % 28)} 10:00,${row % 7},"${comment}",Agent ${row % 6000},Élan\r\n`,
    )
    const bytes = utf8(`id,date,score,comment,agent,topic\r\n${lines.join('')}`)
    const plan = proposedPlan(await inspect(bytes), { scale: SCALE })
    const taken = await expectSame(bytes, plan, 1 << 20)
    expect(taken!.chunks.length).toBeGreaterThan(1)
  })

  const fixtures = fileURLToPath(new URL('../../../../fixtures/exports/', import.meta.url))
  const folders = [fixtures, ...(hasSharedData ? [sharedDataPath(''), sharedDataPath('exports')] : [])]
  const files = folders
    .flatMap(folder => readdirSync(folder).map(name => join(folder, name)))
    .filter(path => /\.(?:csv|tsv|txt)$/.test(path) && statSync(path).isFile())
    .toSorted()

  test.each(files.map(path => [basename(path), path]))('%s', async (_, path) => {
    const bytes = new Uint8Array(readFileSync(path))
    const inspection = await inspect(bytes).catch(() => null)
    if (inspection === null || inspection.scale === null || !isReadableAsBytes(inspection.reading)) return
    await expectSame(bytes, proposedPlan(inspection), 65_537)
  })
})
