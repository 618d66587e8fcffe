/** Whether two words differ by one letter inside of them: added, missing, another, or two exchanged. The ends carry endings. */
export function isOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (a === b || long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  let end = 0
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++
  if (start === 0 || end === 0) return false
  const inShort = short.slice(start, short.length - end)
  const inLong = long.slice(start, long.length - end)
  const isExchanged = inShort.length === 2 && inShort === `${inLong[1]!}${inLong[0]!}`
  return inShort.length + inLong.length <= 2 ? inLong.length === 1 : isExchanged
}

/** Keys that a word shares with every word one letter apart: itself, and itself with one letter left out inside of it. */
export function oneLetterKeys(word: string): readonly string[] {
  const without = Array.from(
    { length: Math.max(0, word.length - 2) },
    (_, i) => word.slice(0, i + 1) + word.slice(i + 2),
  )
  return [...new Set([word, ...without])]
}
