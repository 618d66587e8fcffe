const CONTENT_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  html: 'text/html',
  json: 'application/json',
}

/** Long enough for every browser to have begun its download. */
const KEPT_MS = 60_000

/** Gives a text to the browser as a download under a name. */
export function downloadText(text: string, name: string): void {
  const type = CONTENT_TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'text/plain'
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}
