const SIGNATURES: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['ZIP', [0x50, 0x4b, 0x05, 0x06]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['XLS', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['GZIP', [0x1f, 0x8b]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['RAR', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['Parquet', [0x50, 0x41, 0x52, 0x31]],
  ['EXE', [0x4d, 0x5a, 0x90, 0x00]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
]

/** Share of control bytes above which bytes are no text. */
const CONTROL_LIMIT = 0.1

/**
 * The usual name of the format of bytes that are no text, null for text.
 *
 * @param head - The first bytes of a file, some 64 kB.
 */
export function binaryKind(head: Uint8Array): string | null {
  const known = SIGNATURES.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte))
  if (known !== undefined) return known[0] === 'ZIP' ? zipKind(head) : known[0]
  if (isUtf16(head)) return null
  let control = 0
  for (const byte of head) if (byte < 32 && !isTextControl(byte)) control += 1
  return control > CONTROL_LIMIT * head.length ? 'binary data' : null
}

/** True for UTF-16 with a byte-order mark, or evidently without one: see {@link bareUtf16}. */
function isUtf16(head: Uint8Array): boolean {
  return (
    (head[0] === 0xff && head[1] === 0xfe) ||
    (head[0] === 0xfe && head[1] === 0xff) ||
    bareUtf16(head) !== null
  )
}

/** Share of the units of UTF-16 that are blanks, digits, delimiters and other ASCII, in any script. */
const ASCII_LIMIT = 0.05

/**
 * UTF-16 without a byte-order mark: blanks, digits, delimiters and other ASCII, of which any table has some, have a zero
 * byte on the same side almost always; other characters with a zero byte are few.
 */
export function bareUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const units = head.length >> 1
  if (units < 4) return null
  const zeros = [0, 0] as [number, number]
  let asciiPairs = 0
  for (let i = 0; i < units * 2; i += 1) {
    if (!isAsciiText(head[i ^ 1]!)) continue
    if (head[i] === 0) zeros[(i % 2) as 0 | 1] += 1
    else if (isAsciiText(head[i]!)) asciiPairs += 1
  }
  // Plain text with a few NUL characters in it. Each pair was met twice.
  if (asciiPairs > units) return null
  const [first, second] = zeros
  if (Math.max(first, second) < ASCII_LIMIT * units || Math.min(first, second) * 10 > Math.max(first, second))
    return null
  return second > first ? 'utf-16le' : 'utf-16be'
}

/** An Office file is a ZIP whose entries say what it is. */
function zipKind(head: Uint8Array): string {
  const names = entryNames(head)
  if (names.some(name => name.startsWith('xl/'))) return 'XLSX'
  if (names.some(name => name.startsWith('word/'))) return 'DOCX'
  if (names.includes('mimetype')) return 'ODS'
  return names.includes('[Content_Types].xml') ? 'XLSX' : 'ZIP'
}

/** Names in the headers that stand before each entry of a ZIP; compressed bytes may hold any text by chance. */
function entryNames(head: Uint8Array): readonly string[] {
  const names: string[] = []
  const decoder = new TextDecoder('latin1')
  for (let at = 0; at + 30 < head.length; at += 1) {
    if (head[at] !== 0x50 || head[at + 1] !== 0x4b || head[at + 2] !== 3 || head[at + 3] !== 4) continue
    const length = head[at + 26]! + 256 * head[at + 27]!
    names.push(decoder.decode(head.subarray(at + 30, at + 30 + length)))
  }
  return names
}

function isAsciiText(byte: number): boolean {
  return (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13
}

function isTextControl(byte: number): boolean {
  return (byte >= 8 && byte <= 13) || byte === 27
}
