import type { GroupRate, GroupRates } from '../importing/offered/group-rates.ts'
import { responseRate } from '../importing/offered/response-rate.ts'
import { BREAKDOWN_FIELDS, type Summary } from '../statistics/figures.ts'
import type { ReportSource } from './report.ts'
import type { ResultFile } from './result-format.ts'

/** The surveys that went out in the shape of the result file, without groups that are hidden for their size. */
export function resultOffered(
  sources: readonly ReportSource[],
  rates: GroupRates | null,
  { breakdowns }: Summary,
): ResultFile['offered'] {
  const found = responseRate(sources)
  if (found === null) return null
  const [weekday, topic, agent] = BREAKDOWN_FIELDS.map(field =>
    groupsOf(rates?.[field] ?? null, breakdowns[field].hidden?.keys ?? []),
  )
  const { rows, answered, rate } = found
  return { rows, answered, rate, weekday: weekday!, topic: topic!, agent: agent! }
}

function groupsOf(
  rates: readonly GroupRate[] | null,
  hidden: readonly string[],
): readonly GroupRate[] | null {
  if (rates === null) return null
  return rates
    .filter(({ key }) => !hidden.includes(key))
    .map(({ key, rows, answered, rate }) => ({ key, rows, answered, rate }))
}
