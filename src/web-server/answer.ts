import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundlePath, contentTypeOf } from '#contracts/bundle-files.ts'
import { SECURITY_HEADERS } from '#contracts/content-security-policy.ts'
import { LOOPBACK } from './address.ts'

/** The parts of a request that decide its answer. */
export interface WebRequest {
  readonly method: string
  /** As it stands in the request line: path and query. */
  readonly target: string
  readonly host: string | undefined
}

export interface WebAnswer {
  readonly status: 200 | 301 | 403 | 404 | 405
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | null
}

/**
 * Answers one request from the built folder.
 *
 * The `Host` header has to be exactly ours: a name of someone else's that was made to point to this machine (DNS
 * rebinding) would give their page our origin's files. `localhost` is another origin than `127.0.0.1` and would not
 * find the data, so it is sent on.
 */
export async function answer(folder: string, port: number, request: WebRequest): Promise<WebAnswer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, { Allow: 'GET, HEAD' })
  if (request.host === `localhost:${port}`) return sendOn(port, request.target)
  if (request.host !== `${LOOPBACK}:${port}`) return refusal(403)
  const names = bundlePath(request.target.split('?')[0] ?? '')
  const contentType = contentTypeOf(names?.at(-1) ?? '')
  if (names === null || contentType === null) return refusal(403)
  const body = await readFile(join(folder, ...names)).catch(() => null)
  if (body === null) return refusal(404)
  const headers = {
    ...SECURITY_HEADERS,
    'Content-Type': contentType,
    'Content-Length': String(body.byteLength),
    // The files change with every build under the same address.
    'Cache-Control': 'no-cache',
  }
  return { status: 200, headers, body: request.method === 'HEAD' ? null : body }
}

function sendOn(port: number, target: string): WebAnswer {
  // A target that is no plain path (`//elsewhere`, `http://elsewhere`) could lead away.
  const path = /^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(target) ? target : '/'
  return refusal(301, { Location: `http://${LOOPBACK}:${port}${path}` })
}

function refusal(status: WebAnswer['status'], headers: Readonly<Record<string, string>> = {}): WebAnswer {
  return { status, headers: { ...SECURITY_HEADERS, ...headers, 'Content-Length': '0' }, body: null }
}
