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

/** Bytes after which a line is cut in two, wherever the pieces of the file end. */
const LINE_BYTES = 65_536

/** Look at every byte of a file once, in memory that does not grow with it. Very long lines count as several. */
export async function surveyBytes(source: ByteSource, context: JobContext): Promise<ByteSurvey> {
  const survey = new RunningSurvey()
  const line = new ByteList(LINE_BYTES)
  for await (const bytes of source.read()) {
    for (let start = 0; start < bytes.length;) {
      const end = bytes.indexOf(0x0a, start)
      const next = Math.min(end === -1 ? bytes.length : end + 1, start + line.room)
      line.add(bytes.subarray(start, next))
      if (next === end + 1 || line.room === 0) {
        survey.addLine(line.taken)
        line.clear()
      }
      start = next
    }
    await context.pause()
  }
  survey.addLine(line.taken)
  return survey.finish()
}

class RunningSurvey {
  #utf8Lines = 0
  #otherLines = 0
  #utf8Sequences = 0
  #highBytes = 0
  #otherBytes = 0
  readonly #sample = new ByteList(SAMPLE_BYTES)
  readonly #stripped = new ByteList(SAMPLE_BYTES)

  finish(): ByteSurvey {
    return {
      utf8Lines: this.#utf8Lines,
      otherLines: this.#otherLines,
      utf8Sequences: this.#utf8Sequences,
      highBytes: this.#highBytes,
      otherBytes: this.#otherBytes,
      sample: this.#sample.taken,
      strippedSample: this.#stripped.taken,
    }
  }

  addLine(line: Uint8Array): void {
    if (!line.some(byte => byte > 127)) return
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

/** Bytes up to a limit; what is more is left out. */
class ByteList {
  readonly #bytes: Uint8Array
  #length = 0

  constructor(limit: number) {
    this.#bytes = new Uint8Array(limit)
  }

  get room(): number {
    return this.#bytes.length - this.#length
  }

  /** The bytes so far; valid until the list is cleared. */
  get taken(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  add(bytes: Uint8Array): void {
    const part = bytes.subarray(0, this.room)
    this.#bytes.set(part, this.#length)
    this.#length += part.length
  }

  clear(): void {
    this.#length = 0
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
