import { VERSION } from '#contracts/version.ts'
import { columnsOf, COLUMN_ROLES, type ColumnRole } from '#core/importing/mapping.ts'
import { buildReport } from '#core/report/build-report.ts'
import type { ReportSource } from '#core/report/report.ts'
import { mergesInEffect } from '#core/names/merge-names.ts'
import { withHeadline } from '#core/statistics/metrics.ts'
import { summarise } from '#core/statistics/summarise.ts'
import type { ImportRecord } from '#storage/records.ts'
import { maskOf } from '../open-project.ts'
import { partOfJob } from '#core/part-of-job.ts'
import { BREAKDOWN_ROWS } from './breakdown-rows.ts'
import { findingsInPlay } from './find-differences.ts'
import type { Job } from './job.ts'
import { themesInPlay } from './themes.ts'

export const buildReportJob: Job<'build-report'> = async (engine, input, context) => {
  const open = await engine.projects.open(input.projectId, context)
  const themes = await themesInPlay(open, input.selection, partOfJob(context, 0, 0.9))
  context.report({ stage: 'counting', fraction: 0.9 })
  const mask = await maskOf(open, input.selection, context)
  const { project, scale, imports, data } = open
  const counted = summarise(data.dataset, mask, scale, {
    rowLimit: BREAKDOWN_ROWS,
    trendUnit: input.trendUnit ?? null,
    today: input.madeOn,
  })
  const summary = withHeadline(counted, project.headline)
  const findings = await findingsInPlay(open, mask, partOfJob(context, 0.9, 1))
  const merges = mergesInEffect(open.unmerged, open.names.merges)
  return buildReport({
    version: VERSION,
    language: input.language,
    title: input.title,
    madeOn: input.madeOn,
    isSample: project.isSample,
    selection: input.selection,
    scale,
    timezone: project.timezone,
    summary,
    themes,
    findings,
    sources: imports.map(sourceOf),
    ...(merges.length > 0 && { merges }),
  })
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
    ...(outcome.offered !== undefined && { offered: outcome.offered }),
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
