/** Digits of a whole number that JavaScript may not hold exactly. */
const LONG = /\d{16}/

/** A string, or a number of 16 digits and more with neither fraction nor exponent. */
const STRING_OR_LONG_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d{16,}(?![\d.eE])/gs

/**
 * JSON in which whole numbers that are too long for a JavaScript number are strings, so that an id of 19 digits keeps
 * its last ones. Nothing else changes; most texts hold no such number and are given back as they are.
 */
export function keepLongNumbers(json: string): string {
  if (!LONG.test(json)) return json
  return json.replace(STRING_OR_LONG_NUMBER, (token, at: number) =>
    token.startsWith('"') || json[at - 1] === '.' || /[\d+-]/.test(json[at - 1] ?? '') ? token : `"${token}"`,
  )
}
