import type { JobContext } from '../../job-context.ts'
import type { ByteSource } from '../byte-source.ts'
import { utf8SequenceAt } from './utf8-sequences.ts'

/** Bytes of lines that are kept to recognise an encoding by. */
const SAMPLE_BYTES = 65_536

/** What the bytes of a file that is not UTF-8 look like. Lines without a byte above 127 do not count. */
export interface ByteSurvey {
  /** Lines that are UTF-8. */
  readonly utf8Lines: number
  /** Lines that are not. */
  readonly otherLines: number
  /** Sequences in any line that can hardly be anything but UTF-8. */
  readonly utf8Sequences: number
  /** Bytes above 127, all and those that are part of no such sequence, in the lines that are not UTF-8. */
  readonly highBytes: number
  readonly otherBytes: number
  /** Lines that are not UTF-8, from the front of the file, as far as they fit. */
  readonly sample: Uint8Array
  /** The same without their sequences of UTF-8. */
  readonly strippedSample: Uint8Array
}

/** Look at every byte of a file once, in memory that does not grow with it. Lines longer than a piece count as several. */
export async function surveyBytes(source: ByteSource, context: JobContext): Promise<ByteSurvey> {
  const survey = new RunningSurvey()
  let held = new Uint8Array()
  for await (const bytes of source.read()) {
    const cut = bytes.lastIndexOf(0x0a) + 1
    if (cut === 0 && held.length + bytes.length < SAMPLE_BYTES) held = concat(held, bytes)
    else {
      const end = cut === 0 ? bytes.length : cut
      survey.add(concat(held, bytes.subarray(0, end)))
      held = bytes.slice(end)
    }
    await context.pause()
  }
  survey.add(held)
  return survey.finish()
}

class RunningSurvey {
  #utf8Lines = 0
  #otherLines = 0
  #utf8Sequences = 0
  #highBytes = 0
  #otherBytes = 0
  readonly #sample = new ByteList()
  readonly #stripped = new ByteList()

  /** Count whole lines. */
  add(bytes: Uint8Array): void {
    for (let start = 0; start < bytes.length;) {
      const end = bytes.indexOf(0x0a, start)
      const next = end === -1 ? bytes.length : end + 1
      const line = bytes.subarray(start, next)
      if (line.some(byte => byte > 127)) this.#addLine(line)
      start = next
    }
  }

  finish(): ByteSurvey {
    return {
      utf8Lines: this.#utf8Lines,
      otherLines: this.#otherLines,
      utf8Sequences: this.#utf8Sequences,
      highBytes: this.#highBytes,
      otherBytes: this.#otherBytes,
      sample: this.#sample.take(),
      strippedSample: this.#stripped.take(),
    }
  }

  #addLine(line: Uint8Array): void {
    const isOther = !isUtf8(line)
    if (isOther) {
      this.#otherLines += 1
      this.#sample.add(line)
    } else this.#utf8Lines += 1
    this.#countSequences(line, isOther)
  }

  #countSequences(line: Uint8Array, isOther: boolean): void {
    let plainFrom = 0
    for (let at = 0; at < line.length;) {
      const length = line[at]! < 0x80 ? 0 : utf8SequenceAt(line, at, line[at - 1] ?? 0)
      if (isOther && line[at]! >= 0x80) this.#highBytes += Math.max(1, length)
      if (length > 0) {
        this.#utf8Sequences += 1
        if (isOther) this.#stripped.add(line.subarray(plainFrom, at))
        plainFrom = at + length
      } else if (isOther && line[at]! >= 0x80) this.#otherBytes += 1
      at += Math.max(1, length)
    }
    if (isOther) this.#stripped.add(line.subarray(plainFrom))
  }
}

/** Bytes up to the size of a sample. */
class ByteList {
  readonly #bytes = new Uint8Array(SAMPLE_BYTES)
  #length = 0

  add(bytes: Uint8Array): void {
    const part = bytes.subarray(0, SAMPLE_BYTES - this.#length)
    this.#bytes.set(part, this.#length)
    this.#length += part.length
  }

  take(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }
}

const strict = new TextDecoder('utf-8', { fatal: true })

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes)
    return true
  } catch {
    return false
  }
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(first.length + second.length)
  whole.set(first)
  whole.set(second, first.length)
  return whole
}
