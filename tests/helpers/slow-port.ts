import type { FilePortReply, FilePortRequest } from '#contracts/file-port.ts'

/** Passes over a file before its import: what it is takes a look at its head, the inspection another and the whole file. */
const PASSES_BEFORE_IMPORT = 3

/** Main's side of a port that gives small pieces; its import is given so many of them, then goes on by `then`: `more` is as if nothing were. */
export function slowPort(
  content: Uint8Array<ArrayBuffer>,
  pieces: number,
  then: () => FilePortReply | null | Promise<'more'>,
): MessagePort {
  const { port1, port2 } = new MessageChannel()
  const step = Math.ceil(content.length / 20)
  let position = 0
  let passes = 0
  port1.onmessage = async ({ data }: MessageEvent<FilePortRequest>) => {
    if (data.type === 'restart') {
      position = 0
      passes += 1
      port1.postMessage({ type: 'ready' })
    } else if (data.type === 'next') {
      const isCut = passes > PASSES_BEFORE_IMPORT && position >= pieces * step
      const whole: FilePortReply =
        position >= content.length
          ? { type: 'end' }
          : { type: 'bytes', bytes: content.slice(position, position + step) }
      position += step
      const reply = isCut ? await then() : 'more'
      if (reply !== null) port1.postMessage(reply === 'more' ? whole : reply)
    } else if (data.type === 'sha256') {
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
      port1.postMessage({
        type: 'sha256',
        hex: Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join(''),
      })
    }
  }
  return port2
}
