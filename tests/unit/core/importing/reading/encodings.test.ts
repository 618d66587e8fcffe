import { describe, expect, it, test } from 'vitest'
import { applyMapOptions } from '#core/importing/resolve-mapping.ts'
import { scaleOf } from '#core/survey/scales.ts'
import { COMMENTS, type CommentLanguage } from '../../../../helpers/comments-by-language.ts'
import { encodeText } from '../../../../helpers/encode-text.ts'
import { importPlainly, inspect, memorySource, proposedPlan } from '../../../../helpers/memory-source.ts'

const UNICODE = [
  'utf-8',
  'utf-8 with mark',
  'utf-16le',
  'utf-16be',
  'utf-16le with mark',
  'utf-16be with mark',
]
const WESTERN = [...UNICODE, 'windows-1252', 'macintosh']
const ENCODINGS: Readonly<Record<CommentLanguage, readonly string[]>> = {
  english: WESTERN,
  dutch: WESTERN,
  german: [...WESTERN, 'windows-1250'],
  french: WESTERN,
  spanish: WESTERN,
  polish: [...UNICODE, 'windows-1250', 'iso-8859-2'],
  chinese: [...UNICODE, 'gb18030'],
  taiwanese: [...UNICODE, 'big5'],
  japanese: [...UNICODE, 'shift_jis', 'euc-jp'],
  korean: [...UNICODE, 'euc-kr'],
}

const SCALE = scaleOf({ kind: 'custom', min: 1, max: 5, lowIsGood: false })

/** A survey of so many rows in one language, in one encoding. */
function surveyOf(language: CommentLanguage, encoding: string, rows: number): Uint8Array {
  const comments = Array.from({ length: rows }, (_, row) => COMMENTS[language][row % 5]!)
  const text = [
    'Response,Score,Comment',
    ...comments.map((comment, row) => `R${row},${(row % 5) + 1},"${comment}"`),
  ]
  const [plain = '', mark] = encoding.split(' with ')
  return encodeText(`${mark === undefined ? '' : '\ufeff'}${text.join('\r\n')}\r\n`, plain)
}

const cases = Object.entries(ENCODINGS).flatMap(([language, encodings]) =>
  encodings.map(encoding => ({ language: language as CommentLanguage, encoding })),
)

describe('the encoding of a file is recognised', () => {
  test.each(cases)('$language, $encoding', async ({ language, encoding }) => {
    for (const rows of [1, 2, 5, 200]) {
      const bytes = surveyOf(language, encoding, rows)
      const inspection = await inspect(bytes)
      const mapping = applyMapOptions(inspection, [
        { role: 'score', column: 'Score' },
        { role: 'comment', column: 'Comment' },
        { role: 'id', column: 'Response' },
      ])
      const plan = proposedPlan(inspection, { scale: SCALE, mapping })
      const { responses } = await importPlainly(memorySource(bytes, { pieceBytes: 7 }), plan)
      expect(
        responses.map(({ comment }) => comment),
        `${rows} rows, read as ${inspection.reading.encoding}`,
      ).toEqual(Array.from({ length: rows }, (_, row) => COMMENTS[language][row % 5]))
    }
  })
})

/** What a text of DOS has instead of the signs that its code pages lack. */
const plainSigns = (text: string): string =>
  text.replace(/[’‘]/g, "'").replace(/[“”„]/g, '').replace(/€/g, 'EUR')

test.each<[CommentLanguage, string]>([
  ['dutch', 'ibm850'],
  ['german', 'ibm850'],
  ['french', 'ibm850'],
  ['spanish', 'ibm850'],
  ['polish', 'ibm852'],
])('so is that of DOS: %s, %s', async (language, encoding) => {
  for (const rows of [5, 200]) {
    const comments = Array.from({ length: rows }, (_, row) => plainSigns(COMMENTS[language][row % 5]!))
    const lines = ['Score,Comment', ...comments.map((comment, row) => `${(row % 5) + 1},"${comment}"`)]
    const bytes = encodeText(`${lines.join('\r\n')}\r\n`, encoding)
    const inspection = await inspect(bytes)
    expect(inspection.reading).toMatchObject({ encoding })
    expect(inspection.warnings.map(({ code }) => code).filter(code => /encoding|dos/.test(code))).toEqual([])
    const { responses } = await importPlainly(
      memorySource(bytes, { pieceBytes: 7 }),
      proposedPlan(inspection),
    )
    expect(responses.map(({ comment }) => comment)).toEqual(comments)
  }
})

test.each([
  ['ibm437', 'ibm437'],
  ['cp437', 'ibm437'],
  ['CP850', 'ibm850'],
  ['852', 'ibm852'],
])('the code page %s can be named', async (label, encoding) => {
  const comment = 'g\u00fcnstig und sch\u00f6n'
  const bytes = encodeText(`Rating,Comment\n5,${comment}\n1,${comment}\n`, 'ibm437')
  const inspection = await inspect(bytes, { encoding: label })
  expect(inspection.reading.encoding).toBe(encoding)
  const { responses } = await importPlainly(memorySource(bytes, { pieceBytes: 3 }), proposedPlan(inspection))
  expect(responses.map(({ comment: read }) => read)).toEqual([comment, comment])
})

const SHORT: readonly (readonly [CommentLanguage, string])[] = [
  ...(['dutch', 'german', 'french', 'spanish'] as const).flatMap(language =>
    ['windows-1252', 'macintosh', 'ibm850'].map(encoding => [language, encoding] as const),
  ),
  ...['windows-1250', 'iso-8859-2', 'ibm852'].map(encoding => ['polish', encoding] as const),
]

describe('a text of one row or of a few words is read right, or its encoding is said to be open', () => {
  test.each(SHORT)('%s, %s', async (language, encoding) => {
    const comments = COMMENTS[language].map(comment =>
      encoding.startsWith('ibm') ? plainSigns(comment) : comment,
    )
    const parts = comments.flatMap(comment => comment.match(/(?:\S+\s+){0,3}\S+/g) ?? [])
    for (const text of [...comments, ...parts].filter(each => /[^\0-\x7f]/.test(each))) {
      const bytes = encodeText(`Score,Comment\r\n5,"${text}"\r\n`, encoding)
      const { columns, reading, warnings } = await inspect(bytes)
      const read = columns[1]!.samples[0]
      const isSaid = warnings.some(({ code }) => /encoding|damaged/.test(code))
      expect(isSaid ? text : read, `read as ${reading.encoding}`).toBe(text)
    }
  })
})

describe('what cannot be told', () => {
  it('is read as the commonest encoding, with a warning that names the option', async () => {
    const bytes = Uint8Array.from([...encodeText('Rating,Comment\n5,Fan', 'utf-8'), 0x8c, 0xe6, 0x0a])
    const { reading, warnings } = await inspect(bytes)
    expect(reading.encoding).toBe('windows-1252')
    expect(warnings).toContainEqual({
      code: 'undecided-encoding',
      count: 2,
      values: { encoding: 'windows-1252', option: '--encoding' },
    })
  })

  it('gives no warning where the letters leave no doubt', async () => {
    for (const { language, encoding } of cases) {
      const { warnings } = await inspect(surveyOf(language, encoding, 5))
      expect(
        warnings.map(({ code }) => code).filter(code => code.includes('encoding')),
        `${language}, ${encoding}`,
      ).toEqual([])
    }
  })
})
