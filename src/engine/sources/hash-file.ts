import type { HashReply } from './hash.worker.ts'
import { sha256OfFile } from './sha256.ts'

/**
 * SHA-256 of a file, in a worker of its own beside the import; in this one where no other can be started.
 * @throws DOMException of the browser when the file cannot be read, or the signal's reason.
 */
export async function hashFile(file: File, signal: AbortSignal): Promise<string> {
  const worker = startWorker()
  if (worker === null) return sha256OfFile(file, signal)
  try {
    const reply = await replyOf(worker, file, signal)
    if (reply === null) return await sha256OfFile(file, signal)
    if (reply.type === 'failed') throw new DOMException(reply.message, reply.name)
    return reply.hex
  } finally {
    worker.terminate()
  }
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./hash.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}

/** Null when the worker did not start. */
function replyOf(worker: Worker, file: File, signal: AbortSignal): Promise<HashReply | null> {
  return new Promise((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<HashReply>) => {
      resolve(event.data)
    }
    worker.onerror = event => {
      event.preventDefault()
      resolve(null)
    }
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error)
    })
    worker.postMessage(file)
  })
}
