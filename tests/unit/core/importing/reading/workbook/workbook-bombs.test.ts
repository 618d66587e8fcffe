import { describe, expect, it } from 'vitest'
import { toWireError, type WireError } from '#core/errors.ts'
import { makeRawWorkbook } from '../../../../../helpers/make-zip.ts'
import { inspect } from '../../../../../helpers/memory-source.ts'

const MEGABYTE = 1024 * 1024

async function refusal(
  bytes: Uint8Array,
): Promise<Pick<WireError, 'code' | 'details'> & { readonly ms: number }> {
  const begin = performance.now()
  const error = await inspect(bytes).then(
    () => new Error('It was read'),
    (reason: unknown) => reason,
  )
  const { code, details } = toWireError(error)
  return { code, details, ms: performance.now() - begin }
}

/** The bytes with each four that hold `from` holding `to`: sizes in the lists of a ZIP. */
function withSize(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const changed = bytes.slice()
  const view = new DataView(changed.buffer)
  let n = 0
  for (let at = 0; at + 4 <= changed.length; at += 1) {
    if (view.getUint32(at, true) !== from) continue
    view.setUint32(at, to, true)
    n += 1
  }
  expect(n).toBeGreaterThan(0)
  return changed
}

describe('a workbook that is a bomb', () => {
  it('of a few packed bytes is refused by its size before it is unpacked', async () => {
    const bytes = await makeRawWorkbook(
      `<row r="1"><c r="A1"><v>1</v></c></row>${' '.repeat(300 * MEGABYTE)}`,
    )
    expect(bytes.length).toBeLessThan(2 * MEGABYTE)
    const { code, details, ms } = await refusal(bytes)
    expect({ code, details }).toEqual({
      code: 'import/workbook-too-large',
      details: { file: 'test.csv', unpackedMegabytes: 301, limitMegabytes: 256 },
    })
    expect(ms).toBeLessThan(2000)
  })

  it('that lies about its size is unpacked no further than it says', async () => {
    const filler = 20 * MEGABYTE
    const bytes = await makeRawWorkbook(`<row r="1"><c r="A1"><v>1</v></c></row>${' '.repeat(filler)}`)
    const head = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    const size =
      head.length +
      '<row r="1"><c r="A1"><v>1</v></c></row>'.length +
      filler +
      '</sheetData></worksheet>'.length
    for (const lie of [0, 1000])
      expect(await refusal(withSize(bytes, size, lie))).toMatchObject({ code: 'import/broken-file' })
  })

  it('of two cells in opposite corners is refused by its extent', async () => {
    const { code, details } = await refusal(
      await makeRawWorkbook(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      ),
    )
    expect({ code, details }).toEqual({
      code: 'import/too-many-cells',
      details: { file: 'test.csv', limitMillions: 20 },
    })
  })
})
