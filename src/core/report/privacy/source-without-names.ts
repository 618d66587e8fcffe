import type { ImportWarning } from '../../importing/mapping.ts'
import type { ReportSource } from '../report.ts'

/**
 * A file as a report that names nobody shows it: remarks of the import show no personal data of its cells, and no id of a
 * ticket, since whoever has the help desk finds the customer by it.
 *
 * @param label - Takes personal data out of a short text.
 */
export function sourceWithoutNames(source: ReportSource, label: (text: string) => string): ReportSource {
  const { warnings, tickets } = source
  return {
    ...source,
    warnings: warnings.map(warning => remark(withoutTicketIds(warning), label)),
    ...(tickets !== undefined && { tickets: { ...tickets, examples: [] } }),
  }
}

function remark(warning: ImportWarning, label: (text: string) => string): ImportWarning {
  const values = Object.entries(warning.values).map(
    ([name, value]) => [name, typeof value === 'string' ? label(value) : value] as const,
  )
  return { ...warning, values: Object.fromEntries(values) }
}

/** An id may be short, or look like a word: what is known to be one goes whole. */
function withoutTicketIds(warning: ImportWarning): ImportWarning {
  if (warning.code !== 'tickets-not-found') return warning
  const { examples: _, ...values } = warning.values
  return { ...warning, code: 'tickets-not-found-unnamed', values }
}
