/** One row of a made-up survey tool that asks several questions and writes all answers into one column. */
export interface MixedRow {
  readonly id: string
  readonly type: string
  readonly score: string
  readonly comment: string
  readonly day: number
  readonly agent: string
}

const PRAISE = [
  'Mila sorted it in one go, thank you.',
  'Quick answer and it works again.',
  'Everything was easy to find.',
]
const COMPLAINTS = [
  'Had to explain my problem three times.',
  'Waited forty minutes on hold.',
  'The form crashed twice.',
]

/** Score `k` of a question whose answers run from `min` to `max`, most of them good; the comment fits it. */
export function mixedRow(index: number, type: string, min: number, max: number): MixedRow {
  const spread = max - min + 1
  const score = index % 3 === 0 ? min + (index % spread) : max - (index % 2)
  const isGood = score > (min + max) / 2
  const texts = isGood ? PRAISE : COMPLAINTS
  return {
    id: `R${String(index)}`,
    type,
    score: String(score),
    comment: `${texts[index % texts.length]!} Case ${String(index)}.`,
    day: 1 + (index % 28),
    agent: ['Mila Vos', 'Joris Bakker', 'Anka Lis'][index % 3]!,
  }
}

/** Three questions in turn: 3 of 6 rows NPS, 2 CSAT, 1 CES, as many as are asked for. */
export function mixedRows(count: number): readonly MixedRow[] {
  return Array.from({ length: count }, (_, index) => {
    const place = index % 6
    if (place < 3) return mixedRow(index, 'NPS', 0, 10)
    return place < 5 ? mixedRow(index, 'CSAT', 1, 5) : mixedRow(index, 'CES', 1, 7)
  })
}

/** As CSV, under headers of one's choice for the question and the score. */
export function mixedCsv(rows: readonly MixedRow[], question = 'Survey type', score = 'Score'): string {
  const lines = rows.map(({ id, type, score: given, comment, day, agent }) =>
    [id, type, given, `"${comment}"`, `2026-03-${String(day).padStart(2, '0')}`, agent].join(','),
  )
  return [`Response ID,${question},${score},Comment,Date,Agent`, ...lines, ''].join('\n')
}
