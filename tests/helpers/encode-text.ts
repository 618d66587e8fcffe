/** For each character of an encoding its bytes, from what the platform decodes: what is decoded back is the text. */
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** Letters of code pages that `TextDecoder` does not know, by the mapping tables of Unicode. */
const WESTERN_DOS: readonly (readonly [string, number])[] = [
  ['Ç', 0x80],
  ['ü', 0x81],
  ['é', 0x82],
  ['â', 0x83],
  ['ä', 0x84],
  ['à', 0x85],
  ['å', 0x86],
  ['ç', 0x87],
  ['ê', 0x88],
  ['ë', 0x89],
  ['è', 0x8a],
  ['ï', 0x8b],
  ['î', 0x8c],
  ['ì', 0x8d],
  ['Ä', 0x8e],
  ['É', 0x90],
  ['ô', 0x93],
  ['ö', 0x94],
  ['ò', 0x95],
  ['û', 0x96],
  ['ù', 0x97],
  ['Ö', 0x99],
  ['Ü', 0x9a],
  ['£', 0x9c],
  ['á', 0xa0],
  ['í', 0xa1],
  ['ó', 0xa2],
  ['ú', 0xa3],
  ['ñ', 0xa4],
  ['Ñ', 0xa5],
  ['¿', 0xa8],
  ['¡', 0xad],
  ['«', 0xae],
  ['»', 0xaf],
  ['ß', 0xe1],
]
const DOS_LETTERS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  ibm850: [...WESTERN_DOS, ['À', 0xb7], ['È', 0xd4], ['Ê', 0xd2]],
  ibm437: WESTERN_DOS,
  ibm852: [
    ['ą', 0xa5],
    ['ć', 0x86],
    ['ę', 0xa9],
    ['ł', 0x88],
    ['ń', 0xe4],
    ['ó', 0xa2],
    ['ś', 0x98],
    ['ź', 0xab],
    ['ż', 0xbe],
    ['Ą', 0xa4],
    ['Ć', 0x8f],
    ['Ę', 0xa8],
    ['Ł', 0x9d],
    ['Ó', 0xe0],
    ['Ś', 0x97],
    ['Ż', 0xbd],
    ['Ź', 0x8d],
  ],
}

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
  const pairs = DOS_LETTERS[encoding]
  if (pairs !== undefined) {
    for (let byte = 0; byte < 0x80; byte += 1) table.set(String.fromCharCode(byte), [byte])
    for (const [sign, byte] of pairs) table.set(sign, [byte])
    return table
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
