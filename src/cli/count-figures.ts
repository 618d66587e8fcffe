import type { JobContext } from '#core/job-context.ts'
import { requesterCodes } from '#core/statistics/clusters/requester-codes.ts'
import { withClusters } from '#core/statistics/clusters/with-clusters.ts'
import { compareSides } from '#core/statistics/comparison/compare-sides.ts'
import { COMPARED_MEASURES, type Comparison } from '#core/statistics/comparison/comparison.ts'
import type { ComparisonChoice } from '#core/statistics/comparison/comparison-choice.ts'
import { defaultGrouping } from '#core/statistics/comparison/default-grouping.ts'
import { namingRules, type Thresholds } from '#core/statistics/base-size.ts'
import type { MetricKey, Summary } from '#core/statistics/figures.ts'
import { findAgentThemes } from '#core/statistics/findings/find-agent-themes.ts'
import { namedAgents, withAgentThemes } from '#core/statistics/findings/with-agent-themes.ts'
import { findAmongRequesters } from '#core/statistics/findings/find-among-requesters.ts'
import { suppressFindings } from '#core/statistics/findings/suppress-findings.ts'
import type { Findings } from '#core/statistics/findings/finding.ts'
import type { FieldChoice } from '#core/statistics/grouped/field-choice.ts'
import { countFields, type FieldTables, type TableLimits } from '#core/statistics/grouped/field-tables.ts'
import type { GroupTests } from '#core/statistics/group-tests/group-tests.ts'
import { testFields } from '#core/statistics/group-tests/test-groups.ts'
import { findInThemes } from '#core/statistics/findings/find-in-themes.ts'
import { withThemes } from '#core/statistics/findings/with-themes.ts'
import { withHeadline } from '#core/statistics/metrics.ts'
import { findContacts } from '#core/statistics/support/contacts.ts'
import { summarise } from '#core/statistics/summarise.ts'
import { suppressSummary } from '#core/statistics/suppress-groups.ts'
import { textReaderOf, type TextImport } from '#core/survey/build-dataset.ts'
import type { Dataset } from '#core/survey/dataset.ts'
import type { Scale } from '#core/survey/scale.ts'
import { describeThemes } from '#core/themes/describe-themes.ts'
import { quoteThemes } from '#core/themes/theme-quotes.ts'
import type { ThemeRun, ThemesOverview } from '#core/themes/theme.ts'

/** Everything that is counted from a dataset; of one with pseudonyms all of it speaks of pseudonyms. */
export interface Figures {
  readonly summary: Summary
  readonly themes: ThemesOverview
  readonly findings: Findings
  /** Null where none was asked for. */
  readonly comparison: Comparison | null
  /** By other fields than weekday, topic and agent; no group is hidden yet. */
  readonly fields: FieldTables
  /** Whether the values of weekday, topic, channel, language and of the fields that were asked for differ as a whole. */
  readonly groupTests: readonly GroupTests[]
}

/** Rows and cells of tables by any field; more would be data, not figures. */
const FIELD_LIMITS: TableLimits = { rows: Infinity, crossed: { rows: 300, columns: 100 } }

export interface CountInput {
  readonly dataset: Dataset
  readonly texts: readonly TextImport[]
  readonly run: ThemeRun
  /** 1 for each response that counts; null: all do. */
  readonly mask: Uint8Array | null
  readonly scale: Scale
  /** Null: the first of the scale. */
  readonly headline: MetricKey | null
  /** Within how many days another contact of a requester is a repeat. */
  readonly repeatDays: number
  /** What is put side by side; null: nothing. */
  readonly compare: ComparisonChoice | null
  /** What is hidden for its size, and what is spoken of. */
  readonly thresholds: Thresholds
  /** What is broken down by beside the usual fields. */
  readonly by: readonly FieldChoice[]
}

/** Count a dataset: once as it is for the working files, once with pseudonyms for the reports. */
export async function countFigures(input: CountInput, context: JobContext): Promise<Figures> {
  const { dataset, texts, run, mask, scale, thresholds } = input
  const inPlay = mask ?? new Uint8Array(dataset.size).fill(1)
  const requesters = await requesterCodes(dataset.size, textReaderOf(texts, 'requester'), context)
  const rules = namingRules(thresholds)
  const contacts = requesters === null ? null : await findContacts(dataset, requesters, context)
  const repeats = { contacts, days: input.repeatDays }
  const found = await findAmongRequesters({ dataset, mask, requesters, scale, rules, repeats }, context)
  const ofThemes = await findInThemes({ dataset, run, mask, scale, rules }, context)
  const agents = namedAgents(found)
  const ofAgents = await findAgentThemes({ dataset, run, mask, scale, requesters, agents, rules }, context)
  const all = withThemes(withAgentThemes(found, ofAgents), ofThemes)
  const findings = suppressFindings(all, { dataset, mask, scale }, thresholds)
  const counted = withClusters(summarise(dataset, mask, scale), scale, findings.clusters ?? null)
  return {
    summary: suppressSummary(withHeadline(counted, input.headline ?? undefined), thresholds),
    findings,
    themes: await describeThemes(
      {
        ...{ dataset, run, mask: inPlay, scale },
        quotesOf: members => quoteThemes(run.themes, members, textReaderOf(texts, 'comment'), context),
      },
      context,
    ),
    comparison: await comparisonOf(input, context),
    fields: await countFields({ dataset, mask, scale }, run, input.by, FIELD_LIMITS, context),
    groupTests: await testFields({ dataset, mask, scale }, input.by, thresholds, context),
  }
}

async function comparisonOf(
  { dataset, run, mask, scale, thresholds, compare: choice }: CountInput,
  context: JobContext,
): Promise<Comparison | null> {
  if (choice === null) return null
  const groupBy = defaultGrouping(dataset, mask, choice)
  return compareSides(
    { dataset, mask, scale, run, choice, groupBy, measures: COMPARED_MEASURES, thresholds },
    context,
  )
}
