/** A stretch of a quote, marked or not. */
export interface Segment {
  readonly text: string
  readonly marked: boolean
}

/**
 * A text cut at its marks. Marks outside the text, empty or overlapping ones are put right rather than trusted, so that
 * the segments always join to the text again.
 *
 * @param marks - [start, end) positions in UTF-16 units, in any order.
 */
export function markedSegments(
  text: string,
  marks: readonly (readonly [start: number, end: number])[],
): readonly Segment[] {
  const segments: Segment[] = []
  let position = 0
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(position, start)
    const to = Math.min(text.length, end)
    if (from >= to) continue
    if (from > position) segments.push({ text: text.slice(position, from), marked: false })
    segments.push({ text: text.slice(from, to), marked: true })
    position = to
  }
  if (position < text.length) segments.push({ text: text.slice(position), marked: false })
  return segments
}
