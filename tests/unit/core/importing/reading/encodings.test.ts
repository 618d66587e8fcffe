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
