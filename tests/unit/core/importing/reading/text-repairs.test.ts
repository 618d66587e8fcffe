import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createPieceDecoder } from '#core/importing/reading/piece-decoder.ts'
import { createRepairNotes, type TextRepair } from '#core/importing/reading/text-repairs.ts'
import { COMMENTS } from '../../../../helpers/comments-by-language.ts'
import { encodeText } from '../../../../helpers/encode-text.ts'
import { importPlainly, inspect, memorySource, proposedPlan } from '../../../../helpers/memory-source.ts'
import { hasSharedData, sharedDataPath } from '../../../../helpers/shared-data.ts'

function decode(bytes: Uint8Array, encoding: string, repairs: readonly TextRepair[], pieceBytes: number) {
  const notes = createRepairNotes()
  const decoder = createPieceDecoder({ encoding, repairs }, { notes })
  let text = ''
  for (let start = 0; start < bytes.length; start += pieceBytes)
    text += decoder.decode(bytes.subarray(start, start + pieceBytes))
  return { text: text + decoder.finish(), notes }
}

const PIECES = [1, 2, 3, 5, 7, 16, 1000]

/** UTF-8 read as windows-1252, so many times. */
function garbled(text: string, times: number): string {
  let garbledText = text
  for (let i = 0; i < times; i += 1)
    garbledText = new TextDecoder('windows-1252').decode(encodeText(garbledText, 'utf-8'), { stream: true })
  return garbledText
}

const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap(part => [...part]))

const WESTERN = [
  ...COMMENTS.english,
  ...COMMENTS.dutch,
  ...COMMENTS.german,
  ...COMMENTS.french,
  ...COMMENTS.spanish,
]
const ALL = Object.values(COMMENTS).flat()
const oneOf = (texts: readonly string[]) => fc.constantFrom(...texts)
const emoji = fc.constantFrom('', ' 😀', ' 👍🏽', ' ❤️', ' ⭐️!')

describe('text garbled by a wrong reading', () => {
  it('is what it was before, however often it was garbled and wherever its bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(oneOf(ALL), emoji, fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...PIECES),
        (cells, pieceBytes) => {
          // Some cells are garbled, some are right: both are in one file.
          const bytes = encodeText(
            cells.map(([text, sign, times]) => garbled(text + sign, times)).join('\n'),
            'utf-8',
          )
          const { text } = decode(bytes, 'utf-8', ['mojibake'], pieceBytes)
          expect(text).toBe(cells.map(([cell, sign]) => cell + sign).join('\n'))
        },
      ),
      { numRuns: 400, seed: 5 },
    )
  })

  it('leaves text alone that is right', () => {
    const right = [...ALL, 'CAFÉ» et « thé…»', 'Ä “quoted”', 'Â quoi bon', '½ ±5 °C', 'É…'].join('\n')
    expect(decode(encodeText(right, 'utf-8'), 'utf-8', ['mojibake'], 9)).toEqual({
      text: right,
      notes: createRepairNotes(),
    })
  })

  it('is found with a count and examples, and put right where that is asked for', async () => {
    const file = encodeText(
      `Rating,Comment\n5,${garbled('déjà vu d’accord', 1)}\n4,très bien\n3,ok\n`,
      'utf-8',
    )
    const seen = await inspect(file)
    expect(seen.reading.repairs).toBeUndefined()
    expect(seen.warnings.filter(({ code }) => code === 'mojibake')).toEqual([
      {
        code: 'mojibake',
        count: 3,
        values: { encoding: 'utf-8', examples: 'Ã© → é, Ã\u00a0 → à, â€™ → ’', option: '--repair mojibake' },
      },
    ])
    const mended = await inspect(file, { repairs: ['mojibake'] })
    expect(mended.reading.repairs).toEqual(['mojibake'])
    expect(mended.warnings.map(({ code, count }) => [code, count])).toEqual([['mojibake-mended', 3]])
    expect(mended.columns[1]!.samples).toEqual(['déjà vu d’accord', 'très bien', 'ok'])
  })
})

describe('two encodings in one file', () => {
  it('are both read where words of one stand beside words of the other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(oneOf(WESTERN), fc.boolean()), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('windows-1252', 'macintosh'),
        fc.constantFrom(...PIECES),
        (cells, encoding, pieceBytes) => {
          const words = cells.flatMap(([text, isUtf8]) =>
            text.split(' ').map((word, i) => ({ word, isUtf8: isUtf8 || i % 3 === 1 })),
          )
          const bytes = joined(
            ...words.map(({ word, isUtf8 }) => encodeText(`${word} `, isUtf8 ? 'utf-8' : encoding)),
          )
          const { text } = decode(bytes, encoding, ['mixed-utf8'], pieceBytes)
          expect(text).toBe(words.map(({ word }) => `${word} `).join(''))
        },
      ),
      { numRuns: 400, seed: 6 },
    )
  })

  it('are both read line by line where the older one has characters of several bytes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(oneOf(COMMENTS.chinese), fc.boolean()), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...PIECES),
        (lines, pieceBytes) => {
          const bytes = joined(
            ...lines.map(([line, isUtf8]) => encodeText(`${line}\n`, isUtf8 ? 'utf-8' : 'gb18030')),
          )
          const { text } = decode(bytes, 'gb18030', ['mixed-utf8'], pieceBytes)
          expect(text).toBe(lines.map(([line]) => `${line}\n`).join(''))
        },
      ),
      { numRuns: 200, seed: 7 },
    )
  })

  it.each([
    ['windows-1252', COMMENTS.french],
    ['macintosh', COMMENTS.german],
    ['windows-1250', COMMENTS.polish],
    ['gb18030', COMMENTS.chinese],
    ['shift_jis', COMMENTS.japanese],
  ])('are proposed by themselves: %s and UTF-8', async (encoding, comments) => {
    for (const share of [2, 10]) {
      const file = joined(
        encodeText('Rating,Comment\n', 'utf-8'),
        ...Array.from({ length: 50 }, (_, i) =>
          encodeText(`${(i % 5) + 1},"${comments[i % 5]!}"\n`, i % share === 0 ? 'utf-8' : encoding),
        ),
      )
      const inspection = await inspect(file)
      expect(inspection.reading).toMatchObject({ encoding, repairs: ['mixed-utf8'] })
      expect(inspection.warnings.map(({ code }) => code)).toEqual(['mixed-encoding-mended'])
      const { responses } = await importPlainly(
        memorySource(file, { pieceBytes: 11 }),
        proposedPlan(inspection),
      )
      expect(responses.map(({ comment }) => comment)).toEqual(
        Array.from({ length: 50 }, (_, i) => comments[i % 5]!),
      )
    }
  })

  it('are told where nobody wants them repaired', async () => {
    const file = joined(
      encodeText('Rating,Comment\n5,café tout près\n4,très\n', 'windows-1252'),
      encodeText('3,dès demain\n', 'utf-8'),
    )
    const { warnings, reading } = await inspect(file, { repairs: [] })
    expect(reading.repairs).toBeUndefined()
    expect(warnings).toEqual([
      {
        code: 'mixed-encoding',
        count: 1,
        values: { encoding: 'windows-1252', examples: 'Ã¨ → è', option: '--repair mixed-utf8' },
      },
    ])
  })

  it('is no matter of one encoding that happens to look like two', async () => {
    const file = encodeText('Rating,Comment\n5,„MENÜ“ und CAFÉ»\n4,schön\n3,größer\n', 'windows-1252')
    const { reading, columns } = await inspect(file)
    expect(reading.repairs).toBeUndefined()
    expect(columns[1]!.samples[0]).toBe('„MENÜ“ und CAFÉ»')
  })
})

describe('letters of code page 850 in windows-1252', () => {
  const dos = (text: string): string =>
    text.replace(/[éèçêâôöüä]/g, sign => '‚Š‡ˆƒ“”\u0081„'['éèçêâôöüä'.indexOf(sign)]!)

  it('are put right inside of words, wherever the bytes are cut', () => {
    const lines = ['achetée', 'd’élever', 'préféré', 'être', 'reçue', 'gêne', 'fenêtre', 'gemütlich', 'hören']
    const text = lines.map(line => `${dos(line)}, vu\n`).join('')
    const bytes = encodeText(text, 'windows-1252')
    for (const pieceBytes of PIECES) {
      expect(decode(bytes, 'windows-1252', ['mixed-dos'], pieceBytes).text).toBe(
        // A sign at the beginning of a word is a letter only where it is the low quotation mark.
        lines.map(line => `${line.replace(/^ê/, 'ˆ')}, vu\n`).join(''),
      )
    }
  })

  it('leave quotation marks, dots and footnotes alone', () => {
    const right = 'He said “no” – ‘fine’… ‡ see 5‰, „ja“, Škoda, Œuvre ‹a›\n'
    expect(decode(encodeText(right, 'windows-1252'), 'windows-1252', ['mixed-dos'], 4).text).toBe(right)
  })

  it('are proposed by themselves', async () => {
    const file = encodeText(
      `Rating,Comment\n5,très bien\n4,${dos('préféré')} à demain\n3,${dos('achetées')}\n`,
      'windows-1252',
    )
    const { reading, warnings, columns } = await inspect(file)
    expect(reading).toMatchObject({ encoding: 'windows-1252', repairs: ['mixed-dos'] })
    expect(warnings.map(({ code, count }) => [code, count])).toEqual([['mixed-dos-mended', 4]])
    expect(columns[1]!.samples).toEqual(['très bien', 'préféré à demain', 'achetées'])
  })
})

describe('a damaged file of UTF-8', () => {
  it.each([
    [
      'cut inside of a character',
      encodeText(`Rating,Comment\n${'5,déjà vu 服务\n'.repeat(50)}4,caf`, 'utf-8'),
      [0xc3],
    ],
    [
      'with one byte that is nothing',
      encodeText(`Rating,Comment\n${'5,很好，谢谢你们\n'.repeat(50)}4,不错`, 'utf-8'),
      [0xff, 0x0a],
    ],
  ])('%s is still UTF-8', async (_, start, rest) => {
    const { reading, warnings, rows } = await inspect(joined(start, Uint8Array.from(rest)))
    expect({ encoding: reading.encoding, rows }).toEqual({ encoding: 'utf-8', rows: 51 })
    expect(warnings).toEqual([
      { code: 'damaged-characters', count: 1, values: { encoding: 'utf-8', option: '--encoding' } },
    ])
  })
})

describe.skipIf(!hasSharedData)('real files', () => {
  it('the survey with two encodings is read without a strange sign', async () => {
    const { reading, warnings } = await inspect(
      readFileSync(sharedDataPath('fr_garden_store_nps_mixed_encoding.csv')),
    )
    expect(reading).toMatchObject({ encoding: 'windows-1252', repairs: ['mixed-dos'] })
    expect(warnings.find(({ code }) => code === 'mixed-dos-mended')?.count).toBe(22)
  })

  it('the reviews with garbled emoji are told', async () => {
    const bytes = readFileSync(sharedDataPath('app_reviews.csv'))
    const { warnings } = await inspect(bytes)
    expect(warnings.find(({ code }) => code === 'mojibake')?.count).toBeGreaterThan(300)
    const again = await inspect(bytes, { repairs: ['mojibake'] })
    expect(again.warnings.map(({ code }) => code)).not.toContain('mojibake')
  })

  it('the survey whose header has two bytes that are nothing leaves its encoding open', async () => {
    const { warnings } = await inspect(
      readFileSync(sharedDataPath('exports/surveymonkey_two_row_header_StarWars.csv')),
    )
    expect(warnings.map(({ code }) => code)).toContain('undecided-encoding')
  })
})
