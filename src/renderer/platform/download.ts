const CONTENT_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv;charset=utf-8',
  html: 'text/html;charset=utf-8',
  json: 'application/json;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Long enough for every browser to have begun its download. */
const KEPT_MS = 60_000

/** Gives a text, or bytes, to the browser as a download under a name. */
export function download(content: string | Uint8Array<ArrayBuffer>, name: string): void {
  const type = CONTENT_TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'text/plain;charset=utf-8'
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}
