/** A stretch of a text, in UTF-16 units: from the first to one past the last. */
export type Mark = readonly [start: number, end: number]

/** Marks in order, those that overlap made one. */
export function mergeMarks(marks: readonly Mark[]): Mark[] {
  const merged: [number, number][] = []
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1)
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
