import { AppError } from '../../errors.ts'
import { bareUtf16 } from './binary-kind.ts'
import { dosEncodingNamed } from './dos-encodings.ts'
import { guessLatinEncoding, isLatinEncoding, LATIN_CANDIDATES } from './latin-encoding.ts'
import type { Evidence } from '../mapping.ts'

/** An encoding and why it was taken. */
export interface EncodingGuess {
  /** WHATWG label, or a code page of DOS. */
  readonly encoding: string
  readonly evidence: Evidence
}

/** Certainty of chardet, 0..100, below which its guess is none. */
const ENOUGH = 30

/**
 * The encoding that somebody named, under its canonical name.
 *
 * @throws AppError `import/unknown-encoding`
 */
export function namedEncoding(label: string): EncodingGuess {
  const encoding = canonicalEncoding(label)
  if (encoding === null) throw new AppError('import/unknown-encoding', { encoding: label })
  return { encoding, evidence: { code: 'encoding-given', values: { encoding } } }
}

/** The encoding that the first bytes say; `utf-8`, to be checked against the whole file, where they say nothing. */
export function encodingOfHead(head: Uint8Array): EncodingGuess {
  const marked = markedEncoding(head)
  if (marked !== null)
    return { encoding: marked, evidence: { code: 'encoding-bom', values: { encoding: marked } } }
  const bare = bareUtf16(head)
  if (bare !== null)
    return { encoding: bare, evidence: { code: 'encoding-zeros', values: { encoding: bare } } }
  return { encoding: 'utf-8', evidence: { code: 'encoding-utf8', values: { encoding: 'utf-8' } } }
}

/** An older encoding, and whether another would be as good a guess. */
export interface LegacyGuess extends EncodingGuess {
  readonly isCertain: boolean
}

/**
 * The likely encoding of text that is not UTF-8. What tells it is loaded when first wanted: few files need it.
 *
 * @param sample - Bytes around those above 127; text without any tells nothing.
 */
export async function guessLegacyEncoding(sample: Uint8Array): Promise<LegacyGuess> {
  const { analyse } = await import('chardet')
  const match = analyse(sample)
    .map(({ name, confidence }) => ({ encoding: canonicalEncoding(name), confidence }))
    .find(({ encoding }) => encoding !== null && !/^utf-|^iso-2022/.test(encoding))
  const confidence = match?.confidence ?? 0
  const encoding = match?.encoding ?? 'windows-1252'
  if (confidence >= ENOUGH && !isLatinEncoding(encoding)) {
    return { encoding, isCertain: true, evidence: guessed(encoding, confidence) }
  }
  const latin = guessLatinEncoding(sample)
  // Languages that the tell-tale letters do not cover, such as Turkish.
  const other = !latin.isCertain && confidence >= ENOUGH && !LATIN_CANDIDATES.has(encoding) ? encoding : null
  if (other !== null) return { encoding: other, isCertain: true, evidence: guessed(other, confidence) }
  return {
    encoding: latin.encoding,
    isCertain: latin.isCertain,
    evidence: latin.isCertain
      ? { code: 'encoding-letters', values: { encoding: latin.encoding } }
      : { code: 'encoding-fallback', values: { encoding: latin.encoding } },
  }
}

function guessed(encoding: string, confidence: number): Evidence {
  return { code: 'encoding-guessed', values: { encoding, confidence } }
}

function markedEncoding(head: Uint8Array): string | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null
}

function canonicalEncoding(label: string): string | null {
  const page = dosEncodingNamed(label)
  if (page !== null) return page
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}
