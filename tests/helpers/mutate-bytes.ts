/** A small generator of equally likely numbers with a seed (mulberry32): the same seed, the same numbers. */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Random = () => number
type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array

const below = (random: Random, limit: number): number => Math.floor(random() * limit)
const text = (words: string): Uint8Array => new TextEncoder().encode(words)

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function insert(bytes: Uint8Array, random: Random, what: Uint8Array): Uint8Array {
  const at = below(random, bytes.length + 1)
  return joined(bytes.subarray(0, at), what, bytes.subarray(at))
}

function replaceAll(bytes: Uint8Array, from: number, to: number): Uint8Array {
  return bytes.map(byte => (byte === from ? to : byte))
}

const MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x50, 0x4b, 3, 4],
]
const STRAYS = [
  '"',
  '""',
  '\0',
  '\0\0\0',
  '\r',
  '\n',
  '\r\n',
  '\u2028',
  "'=",
  '\u001f',
  ',"',
  '";',
  'sep=;\n',
  '{"',
  '[{',
]

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => bytes.subarray(0, below(random, bytes.length)),
  (bytes, random) => bytes.subarray(below(random, bytes.length)),
  (bytes, random) => {
    const changed = bytes.slice()
    for (let n = 1 + below(random, 20); n > 0; n -= 1)
      changed[below(random, bytes.length)] = below(random, 256)
    return changed
  },
  (bytes, random) => insert(bytes, random, text(STRAYS[below(random, STRAYS.length)]!)),
  (bytes, random) => insert(bytes, random, text('"'.repeat(1 + below(random, 3)))),
  (bytes, random) =>
    insert(
      bytes,
      random,
      Uint8Array.from({ length: below(random, 40) }, () => below(random, 256)),
    ),
  (bytes, random) => replaceAll(bytes, 0x2c, [0x3b, 0x09, 0x7c, 0x20][below(random, 4)]!),
  (bytes, random) => replaceAll(bytes, 0x0a, [0x0d, 0x20, 0x00][below(random, 3)]!),
  (bytes, random) => replaceAll(bytes, 0x22, [0x27, 0x20][below(random, 2)]!),
  (bytes, random) => replaceAll(bytes, below(random, 256), below(random, 256)),
  (bytes, random, other) => {
    const at = below(random, bytes.length)
    return joined(bytes.subarray(0, at), other.subarray(below(random, other.length)))
  },
  (bytes, random) => {
    const at = below(random, bytes.length)
    const part = bytes.subarray(at, at + below(random, 2000))
    return joined(bytes, ...Array.from({ length: 1 + below(random, 5) }, () => part))
  },
  (bytes, random) => joined(Uint8Array.from(MARKS[below(random, MARKS.length)]!), bytes),
  bytes => Uint8Array.from({ length: bytes.length * 2 }, (_, i) => (i % 2 === 0 ? bytes[i / 2]! : 0)),
  bytes => new TextEncoder().encode(new TextDecoder('latin1').decode(bytes, { stream: true })),
]

/** The bytes of a file with one to four things done to them that happen to files, or do not; `other` may be glued on. */
export function mutateBytes(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  let mutated = bytes
  for (let n = 1 + below(random, 4); n > 0 && mutated.length > 0; n -= 1)
    mutated = MUTATIONS[below(random, MUTATIONS.length)]!(mutated, random, other)
  return mutated
}
