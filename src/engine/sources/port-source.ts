import type { FilePortReply, FilePortRequest } from '#contracts/file-port.ts'
import { AppError } from '#core/errors.ts'
import type { ByteSource } from '#core/importing/byte-source.ts'

type ReplyOf<T extends FilePortReply['type']> = Extract<FilePortReply, { readonly type: T }>

/** A file that main has opened and answers for on a port. The next piece is asked for while the one before is worked on. */
export function portSource(port: MessagePort, name: string, sizeBytes: number): ByteSource {
  const ask = asker(port, name)
  let hash: Promise<string> | null = null
  return {
    name,
    sizeBytes,
    async *read() {
      await ask({ type: 'restart' }, 'ready')
      let next = ask({ type: 'next' }, 'bytes', 'end')
      for (;;) {
        const reply = await next
        if (reply.type === 'end') return
        next = ask({ type: 'next' }, 'bytes', 'end')
        // Left unread when the pass is broken off.
        next.catch(() => undefined)
        yield reply.bytes
      }
    },
    sha256() {
      hash ??= ask({ type: 'sha256' }, 'sha256').then(reply => reply.hex)
      return hash
    },
    close() {
      port.postMessage({ type: 'close' } satisfies FilePortRequest)
      port.close()
      return Promise.resolve()
    },
  }
}

/** One request at a time: each waits for the reply to the one before, whatever that was. */
function asker(port: MessagePort, file: string) {
  let settle: ((reply: FilePortReply) => void) | null = null
  let last: Promise<unknown> = Promise.resolve()
  let isClosed = false
  const lost: FilePortReply = { type: 'failed', code: 'import/unreadable-file' }
  port.onmessage = (event: MessageEvent<FilePortReply>) => settle?.(event.data)
  port.addEventListener('close', () => {
    isClosed = true
    settle?.(lost)
  })

  function replyTo(request: FilePortRequest): Promise<FilePortReply> {
    return new Promise(resolve => {
      if (isClosed) {
        resolve(lost)
        return
      }
      settle = resolve
      port.postMessage(request)
    })
  }

  return async function ask<T extends FilePortReply['type']>(
    request: FilePortRequest,
    ...expected: readonly T[]
  ): Promise<ReplyOf<T>> {
    const answered = last.then(() => replyTo(request))
    last = answered
    const reply = await answered
    if (reply.type === 'failed') throw new AppError(reply.code, { file })
    if (!(expected as readonly string[]).includes(reply.type)) {
      throw new Error(`Main answered “${request.type}” with “${reply.type}”`)
    }
    return reply as ReplyOf<T>
  }
}
