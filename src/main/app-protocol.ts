import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundlePath, contentTypeOf } from '#contracts/bundle-files.ts'
import { SECURITY_HEADERS } from '#contracts/content-security-policy.ts'
import type { CustomScheme } from 'electron'

/**
 * Scheme and host of every page. Together they are the origin under which the browser keeps the users' data: they are
 * never changed.
 */
export const APP_SCHEME = 'app'
const APP_HOST = 'bundle'
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`

/** Register once, before the app is ready; a later registration by anyone would replace this one. */
export const APP_SCHEMES: CustomScheme[] = [
  {
    scheme: APP_SCHEME,
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
]

/** Whether a URL is a page or file of the app itself. */
export function isAppUrl(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === `${APP_SCHEME}:` && new URL(url).host === APP_HOST
}

/** A page that is made rather than read; null when there is none for this URL. */
export type MadePage = (url: URL) => Promise<string | null>

/**
 * Answers requests to `app://bundle/` from the built renderer folder. Every answer carries the security headers;
 * whatever is not a plain read of one built file is refused.
 *
 * @param folder - Absolute path of the built renderer.
 * @param madePage - Asked first, for pages that main fills in.
 */
export function answerFromBundle(
  folder: string,
  madePage: MadePage,
): (request: Pick<Request, 'url' | 'method'>) => Promise<Response> {
  return async request => {
    const url = new URL(request.url)
    if (!isAppUrl(request.url)) return refusal(403)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405)
    const names = bundlePath(url.pathname)
    const contentType = contentTypeOf(names?.at(-1) ?? '')
    if (names === null || contentType === null) return refusal(403)
    const body = (await madePage(url)) ?? (await readBuilt(join(folder, ...names)))
    if (body === null) return refusal(404)
    return new Response(request.method === 'HEAD' ? null : body, {
      status: 200,
      headers: { ...SECURITY_HEADERS, 'Content-Type': contentType },
    })
  }
}

async function readBuilt(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(path))
  } catch {
    return null
  }
}

function refusal(status: 403 | 404 | 405): Response {
  return new Response(null, { status, headers: SECURITY_HEADERS })
}
