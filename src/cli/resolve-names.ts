import type { ImportWarning } from '#core/importing/mapping.ts'
import type { JobContext } from '#core/job-context.ts'
import { countNames } from '#core/names/count-names.ts'
import { mergesInEffect, withMergedNames } from '#core/names/merge-names.ts'
import {
  NAME_FIELDS,
  NO_DECISIONS,
  withMerge,
  withMerges,
  type NameMerge,
} from '#core/names/name-decisions.ts'
import type { NameProposal } from '#core/names/name-proposal.ts'
import { proposeMerges } from '#core/names/propose-merges.ts'
import type { ReportSource } from '#core/report/report.ts'
import type { Dataset } from '#core/survey/dataset.ts'
import type { MergeOption } from './usage.ts'

/** A dataset with the names that the call merged, and what is to be said of the others. */
export interface ResolvedNames {
  readonly dataset: Dataset
  /** Those that changed something. */
  readonly merges: readonly NameMerge[]
  readonly warnings: readonly ImportWarning[]
}

/** Examples that a warning gives. */
const EXAMPLES = 3

/** Merge what a profile and the call name, in this order; near-equal names that nobody named are warned of, never merged. */
export async function resolveNames(
  original: Dataset,
  settled: { readonly profile: readonly NameMerge[]; readonly options: readonly MergeOption[] },
  columns: ReportSource['columns'],
  context: JobContext,
): Promise<ResolvedNames> {
  const { merges } = settled.options.reduce(
    (decisions, { field, from, shown }) => withMerge(decisions, field, [from], shown),
    withMerges(NO_DECISIONS, settled.profile),
  )
  const dataset = withMergedNames(original, merges)
  const warnings: ImportWarning[] = []
  for (const field of NAME_FIELDS) {
    const names = countNames(dataset.fields[field])
    const { proposals } = await proposeMerges({ field, names, apart: [] }, context)
    if (proposals.length === 0) continue
    const values = {
      column: columns[field]?.join(' + ') ?? field,
      examples: proposals.slice(0, EXAMPLES).map(exampleOf).join('; '),
      option: `--merge ${field}=…`,
    }
    warnings.push({ code: 'near-equal-names', count: proposals.length, values })
  }
  return {
    dataset,
    merges: mergesInEffect(original, merges),
    warnings: [...unusedMerges(original, settled.options), ...warnings],
  }
}

/** With the names that are like them in a less sure way. */
function exampleOf({ names, waiting = [] }: NameProposal): string {
  return [...names, ...waiting].map(({ name }) => `“${name}”`).join(' / ')
}

/** Names of the call that no response has: a misspelt option must not pass in silence. */
function unusedMerges(dataset: Dataset, options: readonly MergeOption[]): readonly ImportWarning[] {
  const unused = options.filter(({ field, from }) => !dataset.fields[field].values.includes(from))
  if (unused.length === 0) return []
  const names = unused.map(({ from }) => `“${from}”`).join(', ')
  return [{ code: 'unused-merges', count: unused.length, values: { names } }]
}
