/** A number as a cell states it. */
export interface StatedNumber {
  /** What it can mean: `1,234` is two numbers. Empty for a percentage, which nothing can be compared with. */
  readonly readings: readonly { readonly value: number; readonly decimals: number }[]
}

/** Longer cells are no numbers of a summary. */
const LONGEST_NUMBER = 24
const NUMBER = /^[+-]?(?:\d{1,12}|\d{1,3}(?:[ \u00A0\u202F'’]\d{3})+)(?:([.,])(\d+))?$/
const GROUPED = /^[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,](\d+))?$/
const PERCENT = /^[+-]?\d{1,3}(?:[.,]\d+)?\s?%$/

const SIGNS = Uint8Array.from({ length: 0x80 }, (_, code) =>
  "0123456789+-.,%' ".includes(String.fromCharCode(code)) ? 1 : 0,
)
const MINUS = 0x2d
const PLUS = 0x2b
const WIDE_SIGNS = '−’\u00A0\u202F'

/** The number that a cell is, with its decimals; null for a cell that is none. */
export function statedNumber(cell: string): StatedNumber | null {
  if (!mayBeNumber(cell)) return null
  const text = cell.trim().replace('−', '-')
  if (PERCENT.test(text)) return { readings: [] }
  const readings = [...plainReading(text), ...groupedReading(text)]
  return readings.length === 0 ? null : { readings }
}

function plainReading(text: string): StatedNumber['readings'] {
  const found = NUMBER.exec(text)
  if (found === null) return []
  const value = Number(text.replaceAll(/[ \u00A0\u202F'’]/g, '').replace(',', '.'))
  return [{ value, decimals: found[2]?.length ?? 0 }]
}

function groupedReading(text: string): StatedNumber['readings'] {
  const found = GROUPED.exec(text)
  if (found === null) return []
  const decimals = found[2] ?? ''
  const whole = decimals === '' ? text : text.slice(0, -decimals.length - 1)
  return [{ value: Number(`${whole.replaceAll(/[.,]/g, '')}.${decimals}`), decimals: decimals.length }]
}

/** False for a cell that is too long or has a sign that no number has. Asked of every row: so it is no regular expression. */
export function mayBeNumber(cell: string): boolean {
  if (cell.length > LONGEST_NUMBER) return false
  for (let index = 0; index < cell.length; index += 1) {
    const code = cell.charCodeAt(index)
    if (code >= 0x30 && code <= 0x39) continue
    // A sign stands before a number; behind a figure it makes a date.
    const isMiddle = index > 0 && (code === MINUS || code === PLUS)
    if (isMiddle || (code < 0x80 ? SIGNS[code] === 0 : !WIDE_SIGNS.includes(cell[index]!))) return false
  }
  return true
}
