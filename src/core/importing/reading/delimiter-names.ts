/** The signs that usually separate cells, by name: as `--delimiter` takes them, and as the keys of sentences have them. */
export const DELIMITER_NAMES: ReadonlyMap<string, string> = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'pipe'],
])

/** The sign of a name; undefined for any other word. */
export function delimiterOfName(name: string): string | undefined {
  return [...DELIMITER_NAMES].find(([, known]) => known === name)?.[0]
}
