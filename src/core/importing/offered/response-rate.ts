import type { ImportOutcome, OfferedCounts } from '../mapping.ts'

/** How many of the surveys that went out were answered. */
export interface ResponseRate {
  /** Surveys known to have gone out. */
  readonly rows: number
  readonly answered: number
  /** `answered / rows`, 0..1. */
  readonly rate: number
  /** Files that tell, and all files. */
  readonly files: number
  readonly ofFiles: number
  /** True where a file repeats rows of an earlier one: a survey without an answer may then count twice. */
  readonly hasOverlap: boolean
}

/**
 * The response rate over some imports; null where none of them holds a survey that was not answered. Only those that do
 * are counted: a file of answers alone says nothing of how many were asked.
 */
export function responseRate(
  outcomes: readonly (Pick<ImportOutcome, 'rejected'> & {
    readonly offered?: Pick<OfferedCounts, 'rows' | 'answered'>
  })[],
): ResponseRate | null {
  const telling = outcomes.filter(({ offered }) => offered !== undefined)
  const rows = telling.reduce((sum, { offered }) => sum + offered!.rows, 0)
  const answered = telling.reduce((sum, { offered }) => sum + offered!.answered, 0)
  if (rows === 0) return null
  return {
    rows,
    answered,
    rate: answered / rows,
    files: telling.length,
    ofFiles: outcomes.length,
    hasOverlap: telling.some(({ rejected }) => (rejected.byReason.duplicate ?? 0) > 0),
  }
}

/** The counts without what the file says of the surveys that were not answered. */
export function surveyTotals({ rows, answered }: OfferedCounts): Pick<OfferedCounts, 'rows' | 'answered'> {
  return { rows, answered }
}

/** The counts of several files added up; undefined where none has any. */
export function sumOffered(counts: readonly OfferedCounts[]): OfferedCounts | undefined {
  const [first] = counts
  if (first === undefined || counts.length === 1) return first
  const fields = new Map<string, Map<string | null, number>>()
  for (const { unanswered } of counts) {
    for (const [field, values] of Object.entries(unanswered.fields)) {
      const sums = fields.get(field) ?? new Map<string | null, number>()
      for (const { value, n } of values) sums.set(value, (sums.get(value) ?? 0) + n)
      fields.set(field, sums)
    }
  }
  return {
    rows: counts.reduce((sum, { rows }) => sum + rows, 0),
    answered: counts.reduce((sum, { answered }) => sum + answered, 0),
    unanswered: {
      fields: Object.fromEntries([...fields].map(([field, sums]) => [field, sorted(sums)])),
      weekday: first.unanswered.weekday.map((_, day) =>
        counts.reduce((sum, { unanswered }) => sum + (unanswered.weekday[day] ?? 0), 0),
      ),
    },
  }
}

/** Most first, equals by code unit, those without a value last. */
function sorted(sums: ReadonlyMap<string | null, number>) {
  return [...sums]
    .map(([value, n]) => ({ value, n }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return a.value === null ? 1 : -1
      return b.n - a.n || (a.value < b.value ? -1 : 1)
    })
}
