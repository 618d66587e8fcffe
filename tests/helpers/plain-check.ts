/**
 * The figures of a file computed in the plainest way, without any of the product's code: a character-by-character CSV
 * reader and one loop a figure. What the product prints is compared with this.
 */
export interface PlainGroup {
  n: number
  mean: number | null
  low: { n: number; share: number | null; interval: readonly [number, number] | null }
}

export function readPlainCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at++) {
    const char = text[at]!
    if (isQuoted) {
      if (char !== '"') cell += char
      else if (text[at + 1] === '"') {
        cell += '"'
        at++
      } else isQuoted = false
    } else if (char === '"' && cell === '') isQuoted = true
    else if (char === ',') {
      row.push(cell)
      cell = ''
    } else if (char === '\n' || char === '\r') {
      if (char === '\r' && text[at + 1] === '\n') at++
      row.push(cell)
      rows.push(row)
      row = []
      cell = ''
    } else cell += char
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows.filter(cells => cells.length > 1 || cells[0] !== '')
}

export function plainGroup(scores: readonly number[], isLow: (score: number) => boolean): PlainGroup {
  const n = scores.length
  const low = scores.filter(isLow).length
  return {
    n,
    mean: n === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / n,
    low: { n: low, share: n === 0 ? null : low / n, interval: n === 0 ? null : plainWilson(low, n) },
  }
}

/**
 * The interval of a low share where requesters answered several times: the variance of the requesters' totals (ultimate
 * clusters) tells how many independent answers there are, and Wilson's formula takes that many.
 */
export function plainClusteredInterval(
  answers: readonly { readonly requester: string; readonly isLow: boolean }[],
): [number, number] {
  const totals = new Map<string, { size: number; low: number }>()
  for (const [index, { requester, isLow }] of answers.entries()) {
    const key = requester === '' ? `without ${index}` : requester
    const total = totals.get(key) ?? { size: 0, low: 0 }
    totals.set(key, { size: total.size + 1, low: total.low + (isLow ? 1 : 0) })
  }
  const n = answers.length
  const p = answers.filter(({ isLow }) => isLow).length / n
  let sum = 0
  for (const { size, low } of totals.values()) sum += (low - size * p) ** 2
  const variance = ((totals.size / (totals.size - 1)) * sum) / n ** 2
  const size = n / Math.max(1, variance / ((p * (1 - p)) / n))
  return plainWilson(p * size, size)
}

/** Wilson score interval, straight from the formula. */
function plainWilson(k: number, n: number): [number, number] {
  const z = 1.959963984540054
  const p = k / n
  const middle = p + (z * z) / (2 * n)
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  const scale = 1 + (z * z) / n
  return [(middle - half) / scale, (middle + half) / scale]
}

const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

/** Weekday of a calendar date; null for one that does not exist. */
export function plainWeekday(year: number, month: number, day: number): (typeof NAMES)[number] | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? NAMES[date.getUTCDay()]! : null
}
