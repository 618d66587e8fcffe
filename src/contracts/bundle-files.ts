/** Content types of what the build writes. A file of another kind is not served. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
}

/** The content type of a built file by the ending of its name; null for a kind that the build does not write. */
export function contentTypeOf(fileName: string): string | null {
  const dot = fileName.lastIndexOf('.')
  const ending = fileName.slice(dot + 1).toLowerCase()
  return dot >= 0 && Object.hasOwn(CONTENT_TYPES, ending) ? (CONTENT_TYPES[ending] ?? null) : null
}

/** A name that can lead nowhere but into its own folder, on any system: no separator, no drive, no stream, no NUL. */
const SAFE_NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/

/**
 * The path of a URL as names of folders and a file below the built folder, or null when it is not a plain one. An
 * allow-list rather than a repair: the build writes only letters, digits, `.`, `_` and `-`, so whatever else is in a
 * path (`..`, `%2f`, `\`, `C:`) was not asked for by our page.
 *
 * @param pathname - `URL.pathname`, still encoded.
 * @returns At least one name; `/` is `index.html`.
 */
export function bundlePath(pathname: string): readonly string[] | null {
  if (pathname === '/') return ['index.html']
  const names = pathname.slice(1).split('/')
  return pathname.startsWith('/') && names.every(name => SAFE_NAME.test(name)) ? names : null
}
