import type { FilePortReply, FilePortRequest } from '#contracts/file-port.ts'
import { AppError } from '#core/errors.ts'
import type { OpenFile } from './opened-file.ts'

/** The part of `MessagePortMain` that the protocol needs. */
export interface FilePort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown
  on(event: 'close', listener: () => void): unknown
  postMessage(reply: FilePortReply): void
  start(): void
  close(): void
}

const REQUEST_TYPES: ReadonlySet<unknown> = new Set(['restart', 'next', 'sha256', 'close'])

/**
 * Answers the pull protocol of `contracts/file-port.ts` for one file, until the worker says `close` or its end of the
 * port is gone; then the file is closed. Requests are answered one after the other, in order.
 *
 * @param file - Null for a token that is not known: every request then fails, so that nobody waits for ever.
 */
export function serveFilePort(port: FilePort, file: OpenFile | null): void {
  let last = Promise.resolve()
  let isOpen = true
  const end = async () => {
    if (!isOpen) return
    isOpen = false
    port.close()
    await file?.close()
  }
  const handle = async (request: FilePortRequest) => {
    if (!isOpen) return
    if (request.type === 'close') return end()
    port.postMessage(await answer(file, request.type))
  }
  const enqueue = (work: () => Promise<void>) => (last = last.then(work).catch(() => undefined))
  port.on('message', ({ data }) => {
    if (isRequest(data)) void enqueue(() => handle(data))
  })
  port.on('close', () => void enqueue(end))
  port.start()
}

function isRequest(data: unknown): data is FilePortRequest {
  return typeof data === 'object' && data !== null && REQUEST_TYPES.has((data as { type?: unknown }).type)
}

async function answer(
  file: OpenFile | null,
  type: Exclude<FilePortRequest['type'], 'close'>,
): Promise<FilePortReply> {
  if (file === null) return { type: 'failed', code: 'import/file-vanished' }
  try {
    if (type === 'sha256') return { type: 'sha256', hex: await file.sha256() }
    if (type === 'restart') {
      file.restart()
      return { type: 'ready' }
    }
    const bytes = await file.next()
    return bytes === null ? { type: 'end' } : { type: 'bytes', bytes }
  } catch (error) {
    return { type: 'failed', code: failureCode(error) }
  }
}

type FailureCode = Extract<FilePortReply, { readonly type: 'failed' }>['code']

function failureCode(error: unknown): FailureCode {
  const code = error instanceof AppError ? error.code : null
  return code === 'import/file-vanished' || code === 'import/file-changed' ? code : 'import/unreadable-file'
}
