import { describe, expect, it } from 'vitest'
import type { FileInspection } from '#core/importing/mapping.ts'
import { wayOf } from '#renderer/features/import/warning-ways.ts'
import { encodeText } from '../../../../helpers/encode-text.ts'
import { inspect } from '../../../../helpers/memory-source.ts'

/** What is left of a warning once its button was pressed: the codes of the file read again. */
async function codesAfter(content: string | Uint8Array, inspection: FileInspection, code: string) {
  expect(inspection.warnings.map(warning => warning.code)).toContain(code)
  const way = wayOf(code, inspection)
  if (way?.kind !== 'read-again') throw new Error(`no way to read again: ${String(way?.kind)}`)
  const again = await inspect(content, way.reading)
  return { reading: again.reading, rows: again.rows, codes: again.warnings.map(warning => warning.code) }
}

const GARBLED = 'Rating,Comment\n5,the cafÃ© was lovely\n2,the crÃªpes were cold\n'
const SWALLOWED = ['5,fine', '4,"stray', '3,"quoted"', '2,cold']
const UNCLOSED = 'Rating,Comment\n5,fine\n4,"never closed\n3,"quoted" it was\n2,not lost\n'

describe('the button of a warning', () => {
  it('puts garbled letters right, and the warning says that it was done', async () => {
    const { codes, reading } = await codesAfter(GARBLED, await inspect(GARBLED), 'mojibake')
    expect(codes).toEqual(['mojibake-mended'])
    expect(reading.repairs).toEqual(['mojibake'])
  })

  it('gives swallowed rows back', async () => {
    const text = `Rating,Comment\n${SWALLOWED.join('\n')}\n`
    const { codes, rows } = await codesAfter(text, await inspect(text), 'swallowed-rows')
    expect([codes, rows]).toEqual([[], SWALLOWED.length])
  })

  it('reads an unclosed quotation mark as usual, which is the reading that fails', async () => {
    const way = wayOf('unclosed-quote', await inspect(UNCLOSED))
    expect(way).toEqual({ kind: 'read-again', reading: { quotes: 'double' } })
    await expect(inspect(UNCLOSED, { quotes: 'double' })).rejects.toMatchObject({
      code: 'import/unclosed-quote',
    })
  })

  it('keeps what was chosen and leaves the rest to be recognised', async () => {
    const options = { delimiter: ',', quotes: 'none', encoding: 'utf-8', headerRows: 1 } as const
    const way = wayOf('mojibake', await inspect(GARBLED, options))
    expect(way).toEqual({ kind: 'read-again', reading: { ...options, repairs: ['mojibake'] } })
  })

  it('adds a repair to those that are made already', async () => {
    const guarded = `Rating,Comment\n5,'=cafÃ©\n2,'=crÃªpes\n`
    const { codes, reading } = await codesAfter(guarded, await inspect(guarded), 'mojibake')
    expect(reading.repairs).toEqual(['mojibake', 'apostrophes'])
    expect(codes).toEqual(['mojibake-mended', 'apostrophes-mended'])
  })

  it('goes on saying that a quotation mark is unclosed while the letters are put right', async () => {
    const text = UNCLOSED.replace('fine', 'cafÃ©')
    const { codes } = await codesAfter(text, await inspect(text), 'mojibake')
    expect(codes).toEqual(['unclosed-quote', 'mojibake-mended'])
  })

  it('shows the encodings where nothing decides between them', async () => {
    const bytes = Uint8Array.from([...encodeText('Rating,Comment\n5,Fan', 'utf-8'), 0x8c, 0xe6, 0x0a])
    expect(wayOf('undecided-encoding', await inspect(bytes))).toEqual({ kind: 'choose-encoding' })
  })

  it('is missing where a warning advises nothing about the reading', async () => {
    const inspection = await inspect(GARBLED)
    expect(['blank-headers', 'mixed-date-order', 'constructor'].map(code => wayOf(code, inspection))).toEqual(
      [null, null, null],
    )
  })
})
