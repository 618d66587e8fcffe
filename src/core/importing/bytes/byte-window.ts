const LINE_FEED = 0x0a

/** Bytes behind the window that can be read, so that whoever reads several at once needs no other bound. */
const SLACK = 8

/** The bytes of a file that are being looked at: from a place in it up to what was read so far. */
export class ByteWindow {
  /** What is there is bytes[start .. end); at `end` stands a line feed, so that whoever looks for one needs no other bound. */
  bytes = new Uint8Array(64 * 1024)
  view = new DataView(this.bytes.buffer)
  start = 0
  end = 0

  constructor() {
    this.bytes[0] = LINE_FEED
  }

  get size(): number {
    return this.end - this.start
  }

  /** Add bytes at the end. Places in the window change. */
  append(piece: Uint8Array): void {
    const { size } = this
    const needed = size + piece.length + SLACK
    const target = needed > this.bytes.length ? new Uint8Array(needed * 2) : this.bytes
    target.set(this.bytes.subarray(this.start, this.end))
    target.set(piece, size)
    if (target !== this.bytes) this.view = new DataView(target.buffer)
    this.bytes = target
    this.start = 0
    this.end = size + piece.length
    target[this.end] = LINE_FEED
  }

  /** True where a line ends in the window. */
  get hasLineEnd(): boolean {
    return this.bytes.indexOf(LINE_FEED, this.start) < this.end
  }

  /** Take at least `least` bytes from the front, up to the end of a line; fewer where none ends behind them; all where none ends. */
  takeLines(least: number): Uint8Array {
    const { bytes, start, end } = this
    const ending = bytes.indexOf(LINE_FEED, Math.min(end, start + least - 1))
    const last = ending < end ? ending : bytes.lastIndexOf(LINE_FEED, end - 1)
    this.start = last < start ? end : last + 1
    return bytes.subarray(start, this.start)
  }
}
