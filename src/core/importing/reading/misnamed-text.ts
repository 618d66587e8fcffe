import type { ImportWarning } from '../mapping.ts'

/** What the endings of names promise that are no text. */
const KINDS: Readonly<Record<string, string>> = {
  zip: 'ZIP',
  xlsx: 'Excel',
  xlsm: 'Excel',
  xls: 'Excel',
  ods: 'OpenDocument',
  gz: 'GZIP',
  '7z': '7-Zip',
  rar: 'RAR',
  pdf: 'PDF',
}

/** What a file is by its name, where that is no text; null where it promises nothing. */
export function kindByName(name: string): string | null {
  const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(KINDS, ending) ? KINDS[ending]! : null
}

/** The warning that a file is text though its name says otherwise: it may be the answer to a download that failed. */
export function misnamedWarning(kind: string): ImportWarning {
  return { code: 'misnamed-text', count: 1, values: { kind } }
}
