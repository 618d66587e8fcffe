/** For each character of an encoding its bytes, from what the platform decodes: what is decoded back is the text. */
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

const MULTI_BYTE = /^(?:gb|big5|shift|euc)/

/**
 * A text in any encoding that `TextDecoder` knows, without a mark.
 *
 * @throws Error for a character that the encoding does not have.
 */
export function encodeText(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding.startsWith('utf-16')) return encodeUtf16(text, encoding === 'utf-16le')
  const table = tableOf(encoding)
  return Uint8Array.from(
    Array.from(text).flatMap(sign => {
      const bytes = table.get(sign)
      if (bytes === undefined) throw new Error(`${encoding} has no ${sign}`)
      return bytes
    }),
  )
}

function encodeUtf16(text: string, isLittleEndian: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), isLittleEndian)
  return bytes
}

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding)
  if (known !== undefined) return known
  const table = new Map<string, readonly number[]>()
  const add = (...bytes: number[]): void => {
    const sign = decodeOne(bytes, encoding)
    if (sign !== null && !table.has(sign)) table.set(sign, bytes)
  }
  for (let first = 0; first < 256; first += 1) add(first)
  if (MULTI_BYTE.test(encoding)) {
    for (let first = 0x81; first < 0xff; first += 1)
      for (let second = 0x30; second < 0xff; second += 1) add(first, second)
  }
  tables.set(encoding, table)
  return table
}

/** Null where the bytes are not one character. */
function decodeOne(bytes: readonly number[], encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    // Without streaming Node 20 gets windows-1252 wrong.
    const text = decoder.decode(Uint8Array.from(bytes), { stream: true }) + decoder.decode()
    return Array.from(text).length === 1 ? text : null
  } catch {
    return null
  }
}
