import type { EngineJobs } from '#contracts/engine-jobs.ts'
import { VERSION } from '#contracts/version.ts'
import type { JobContext } from '#core/job-context.ts'
import { surveyTotals } from '#core/importing/offered/response-rate.ts'
import { columnsOf, COLUMN_ROLES, type ColumnRole } from '#core/importing/mapping.ts'
import { buildReport } from '#core/report/build-report.ts'
import { Disguise } from '#core/report/privacy/disguise.ts'
import type { DisguiseWords } from '#core/report/privacy/privacy-facts.ts'
import { peopleColumns } from '#core/report/privacy/people-columns.ts'
import { completeColumnKeys, completeKey } from '#core/report/privacy/pseudonyms.ts'
import type { ReportSource } from '#core/report/report.ts'
import { mergesInEffect } from '#core/names/merge-names.ts'
import { withClusters } from '#core/statistics/clusters/with-clusters.ts'
import { namedAgents, withAgentThemes } from '#core/statistics/findings/with-agent-themes.ts'
import { withThemes } from '#core/statistics/findings/with-themes.ts'
import { withHeadline } from '#core/statistics/metrics.ts'
import type { NameMerge } from '#core/names/name-decisions.ts'
import { suppressSummary } from '#core/statistics/suppress-groups.ts'
import type { FieldChoice } from '#core/statistics/grouped/field-choice.ts'
import {
  countFields,
  fieldsInReport,
  TABLES_ON_PAPER,
  type FieldTables,
} from '#core/statistics/grouped/field-tables.ts'
import { groupFieldsOf } from '#core/statistics/grouped/grouping.ts'
import { testFields } from '#core/statistics/group-tests/test-groups.ts'
import { isColumnField } from '#core/selection/selection.ts'
import { compareSides } from '#core/statistics/comparison/compare-sides.ts'
import type { Comparison } from '#core/statistics/comparison/comparison.ts'
import { defaultGrouping } from '#core/statistics/comparison/default-grouping.ts'
import { readOpenHours } from '#core/statistics/open-hours.ts'
import { summarise } from '#core/statistics/summarise.ts'
import { keepPseudonyms } from '#storage/projects.ts'
import type { ImportRecord } from '#storage/records.ts'
import type { Engine } from '../engine.ts'
import type { OpenProject } from '../open-project.ts'
import { maskOf } from '../rows-in-play.ts'
import { partOfJob } from '#core/part-of-job.ts'
import { agentThemesInPlay } from './agent-themes.ts'
import { BREAKDOWN_ROWS } from './breakdown-rows.ts'
import { ratesOf } from './response-rates.ts'
import { findingsInPlay } from './find-differences.ts'
import { themeFindingsInPlay } from './find-in-themes.ts'
import type { Job } from './job.ts'
import { themesInPlay } from './themes.ts'

export const buildReportJob: Job<'build-report'> = async (engine, input, context) => {
  const named = await engine.projects.open(input.projectId, context)
  const mask = await maskOf(named, input.selection, context)
  const merges = mergesInEffect(named.unmerged, named.names.merges)
  const disguise = input.privacy === null ? null : await disguised(engine, named, merges, input.privacy)
  // Everything that is counted from here on is counted without names.
  const open = disguise === null ? named : withoutNames(named, disguise)
  const described = await themesInPlay(open, mask, partOfJob(context, 0, 0.9))
  const themes = disguise?.themes(described) ?? described
  context.report({ stage: 'counting', fraction: 0.9 })
  const { project, scale, imports, data } = open
  const counted = summarise(data.dataset, mask, scale, {
    rowLimit: BREAKDOWN_ROWS,
    trendUnit: input.trendUnit ?? null,
    today: input.madeOn,
  })
  const found = await findingsInPlay(open, mask, partOfJob(context, 0.9, 0.93))
  const ofThemes = await themeFindingsInPlay(open, mask, partOfJob(context, 0.93, 0.95))
  const ofAgents = await agentThemesInPlay(open, mask, namedAgents(found), context)
  const findings = withThemes(withAgentThemes(found, ofAgents), ofThemes)
  const summary = withHeadline(withClusters(counted, scale, findings.clusters ?? null), project.headline)
  const sources = imports.map(sourceOf)
  const rates = ratesOf(named)
  const shownMerges = disguise?.merges() ?? merges
  const wanted = input.compare === undefined ? null : shownComparison(input.compare, disguise)
  const comparison = await comparisonOf(open, wanted, mask, partOfJob(context, 0.95, 0.98))
  const choices = input.fields ?? []
  const fields = await fieldsOf(open, choices, mask, partOfJob(context, 0.98, 1))
  const grouped = { dataset: open.data.dataset, mask, scale }
  const groupTests = await testFields(grouped, choices, open.thresholds, context)
  return buildReport({
    version: VERSION,
    language: input.language,
    title: input.title,
    madeOn: input.madeOn,
    isSample: project.isSample,
    selection: disguise?.selection(input.selection) ?? input.selection,
    scale,
    timezone: project.timezone,
    summary: suppressSummary(summary, open.thresholds),
    thresholds: open.thresholds,
    statedHours: readOpenHours(project.openHours),
    themes,
    findings,
    sources: disguise?.sources(sources) ?? sources,
    ...(rates !== null && { responseRates: disguise?.rates(rates) ?? rates }),
    fields,
    groupTests,
    ...(comparison !== null && { comparison }),
    ...(shownMerges.length > 0 && { merges: shownMerges }),
    ...(disguise !== null && { privacy: disguise.facts() }),
  })
}

function withoutNames(open: OpenProject, disguise: Disguise): OpenProject {
  return {
    ...open,
    data: { ...open.data, dataset: disguise.dataset },
    themes: async context => {
      const themes = await open.themes(context)
      return { ...themes, run: disguise.run(themes.run) }
    },
  }
}

/** People keep their numbers from report to report; the key to them is kept in the project. */
async function disguised(
  engine: Engine,
  { project, data: { dataset } }: OpenProject,
  merges: readonly NameMerge[],
  words: DisguiseWords,
): Promise<Disguise> {
  const { strict } = await engine.databases()
  const { agents: key, columns: columnKeys } = await keepPseudonyms(strict, project.id, kept => {
    const agents = completeKey(kept.agents, dataset)
    return {
      agents,
      columns: completeColumnKeys(kept.columns, peopleColumns(dataset, agents, merges), dataset),
    }
  })
  return new Disguise({ dataset, key, columnKeys, merges, words })
}

type WantedComparison = NonNullable<EngineJobs['build-report']['input']['compare']>

/** A report without names lists no values of a column of which nobody knows what it holds. */
function shownComparison({ choice, groupBy }: WantedComparison, disguise: Disguise | null): WantedComparison {
  if (disguise === null) return { choice, groupBy }
  const isSafe = groupBy?.every(field => !isColumnField(field)) === true
  return { choice: disguise.choice(choice), groupBy: isSafe ? groupBy : null }
}

async function comparisonOf(
  open: OpenProject,
  compare: WantedComparison | null,
  mask: Uint8Array | null,
  context: JobContext,
): Promise<Comparison | null> {
  if (compare === null) return null
  const { run } = await open.themes(context)
  const { dataset } = open.data
  const { choice } = compare
  const groupBy = compare.groupBy ?? defaultGrouping(dataset, mask, choice)
  return compareSides(
    {
      dataset,
      mask,
      scale: open.scale,
      run,
      choice,
      groupBy,
      measures: ['low-share'],
      thresholds: open.thresholds,
    },
    context,
  )
}

/** A field that the project has not got any more is left out. */
async function fieldsOf(
  open: OpenProject,
  wanted: readonly FieldChoice[],
  mask: Uint8Array | null,
  context: JobContext,
): Promise<FieldTables> {
  const { run } = await open.themes(context)
  const { dataset } = open.data
  const known = groupFieldsOf(dataset, true)
  const choices = wanted.filter(
    ({ by, across }) => known.includes(by) && (across === null || known.includes(across)),
  )
  const counted = { dataset, mask, scale: open.scale }
  const limits = { rows: BREAKDOWN_ROWS, crossed: TABLES_ON_PAPER }
  const fields = await countFields(counted, run, choices, limits, context)
  return fieldsInReport(fields, open.thresholds, TABLES_ON_PAPER)
}

function sourceOf({ file, sha256, sizeBytes, plan, headers, outcome }: ImportRecord): ReportSource {
  return {
    file,
    sha256,
    bytes: sizeBytes,
    reading: plan.reading,
    rows: outcome.rows,
    responses: outcome.responses,
    rejected: outcome.rejected,
    columns: mappedHeaders(plan.mapping, headers),
    dateOrder: plan.dateOrder,
    ...(plan.metric !== undefined && { metric: plan.metric }),
    withoutDate: outcome.withoutDate,
    warnings: outcome.warnings,
    ...(plan.credit !== undefined && { credit: plan.credit }),
    ...(outcome.tickets !== undefined && { tickets: outcome.tickets }),
    ...(outcome.offered !== undefined && { offered: surveyTotals(outcome.offered) }),
  }
}

function mappedHeaders(
  mapping: ImportRecord['plan']['mapping'],
  headers: readonly string[],
): ReportSource['columns'] {
  const columns: Partial<Record<ColumnRole, readonly string[]>> = {}
  for (const role of COLUMN_ROLES) {
    if (columnsOf(mapping, role).length === 0) continue
    columns[role] = columnsOf(mapping, role).map(index => headers[index]?.trim() || `#${index + 1}`)
  }
  return columns
}
