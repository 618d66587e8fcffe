import { readThresholds } from '../statistics/base-size.ts'
import { agentsHeadline } from '../statistics/findings/agents-headline.ts'
import { fieldHeadline } from '../statistics/findings/field-headline.ts'
import { compareOpenHours, type OpenHours } from '../statistics/open-hours.ts'
import { overviewHeadline, themesHeadline } from '../statistics/headline.ts'
import type { Report } from './report.ts'

/** All of a report but what is derived from the rest. */
export type ReportInput = Omit<Report, 'format' | 'generator' | 'headlines' | 'openHours'> & {
  /** Version of the product. */
  readonly version: string
  /** Open hours of the weekdays; null or absent: nobody stated them. */
  readonly statedHours?: OpenHours | null
}

/** The report as plain data: the figures as they were counted, and the sentence of each part. Same input, same report. */
export function buildReport(input: ReportInput): Report {
  const { version, statedHours, ...content } = input
  const { overall, breakdowns } = input.summary
  const thresholds = readThresholds(input.thresholds)
  return {
    format: 'lowdown-report/1',
    generator: { name: 'lowdown', version },
    language: content.language,
    title: content.title,
    madeOn: content.madeOn,
    isSample: content.isSample,
    selection: content.selection,
    scale: content.scale,
    timezone: content.timezone,
    ...(content.thresholds !== undefined && { thresholds: content.thresholds }),
    ...(statedHours != null && {
      openHours: compareOpenHours(content.summary, statedHours, content.selection),
    }),
    summary: content.summary,
    themes: content.themes,
    findings: content.findings,
    headlines: {
      overview: overviewHeadline(input.summary, input.scale),
      themes: themesHeadline(input.themes),
      breakdowns: {
        weekday: fieldHeadline(breakdowns.weekday, overall, input.findings, thresholds),
        topic: fieldHeadline(breakdowns.topic, overall, input.findings, thresholds),
        agent: agentsHeadline(breakdowns.agent, overall, input.findings, thresholds),
      },
    },
    sources: content.sources,
    ...(content.responseRates !== undefined && { responseRates: content.responseRates }),
    ...(content.fields !== undefined && { fields: content.fields }),
    ...(content.groupTests !== undefined && { groupTests: content.groupTests }),
    ...(content.comparison !== undefined && { comparison: content.comparison }),
    ...(content.merges !== undefined && { merges: content.merges }),
    ...(content.privacy !== undefined && { privacy: content.privacy }),
  }
}
