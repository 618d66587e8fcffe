const DELIMITER_KEYS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
}

/** What a delimiter is called; one without a name stands for itself. */
export function delimiterName(t: (key: string) => string, delimiter: string): string {
  const key = DELIMITER_KEYS[delimiter]
  return key === undefined ? `“${delimiter}”` : t(`screens:import.delimiterName.${key}`)
}
