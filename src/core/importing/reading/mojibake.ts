import { EXAMPLES, type Mended } from './text-repairs.ts'
import { utf8SequenceAt } from './utf8-sequences.ts'

/** The characters of windows-1252 from 0x80 to 0x9F; five are not assigned and stand for themselves. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const BYTE_OF = new Map(Array.from(WINDOWS_1252, (sign, index) => [sign.charCodeAt(0), 0x80 + index]))

/** What UTF-8 becomes when it is read as windows-1252: a letter from Â on, and a sign behind it for each further byte. */
const SIGN = `[\u0080-\u00bf${WINDOWS_1252}]`
const SUSPECT = new RegExp(`[Â-ß]${SIGN}|[à-ï]${SIGN}{2}|[ð-ô]${SIGN}{3}`)
const RUN = /[^\0-\x7f]{2,}/g
const PASSES = 4

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Undo that UTF-8 was read as windows-1252, as often as it was done: "dâ€™accord" is "d’accord". Characters that make
 * no sense as UTF-8 stay as they are, so right text in the same file is not touched. Cost: a search through text
 * without any suspect, linear else.
 */
export function mendMojibake(text: string): Mended {
  if (!SUSPECT.test(text)) return { text, count: 0, examples: [] }
  let count = 0
  const examples: string[] = []
  const mended = text.replace(RUN, (run, at: number) => {
    const whole = mendRun(run, at === 0 ? 0 : text.charCodeAt(at - 1))
    if (whole === run) return run
    count += 1
    if (examples.length < EXAMPLES) examples.push(`${run.slice(0, 24)} → ${whole.slice(0, 24)}`)
    return whole
  })
  return { text: mended, count, examples }
}

function mendRun(run: string, before: number): string {
  let mended = run
  for (let pass = 0; pass < PASSES; pass += 1) {
    const next = undoOnce(mended, before)
    if (next === mended) break
    mended = next
  }
  return mended
}

function undoOnce(run: string, before: number): string {
  const bytes = Array.from({ length: run.length }, (_, i) => byteOf(run.charCodeAt(i)))
  let mended = ''
  for (let at = 0; at < bytes.length;) {
    const length = utf8SequenceAt(bytes, at, bytes[at - 1] ?? before)
    mended += length > 0 ? decoder.decode(Uint8Array.from(bytes.slice(at, at + length))) : run[at]!
    at += Math.max(1, length)
  }
  return mended
}

/** The byte that windows-1252 has for a UTF-16 unit, 0 for none. */
function byteOf(code: number): number {
  return BYTE_OF.get(code) ?? (code >= 0xa0 && code <= 0xff ? code : code >= 0x80 && code <= 0x9f ? code : 0)
}
