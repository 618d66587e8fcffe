/** Separators between names that have to be called by a name; others are shown as they are. */
const NAMED: Readonly<Record<string, string>> = { ' ': 'blank', '\n': 'line', '\t': 'tab' }

/** The key of `common:separator` that says what stands between several names in a cell. */
export function separatorKey(separator: string): string {
  return NAMED[separator] ?? 'sign'
}
