import { ratesShown } from '#core/importing/offered/who-answered.ts'
import { readThresholds, type Thresholds } from '#core/statistics/base-size.ts'
import type { Breakdown, BreakdownField } from '#core/statistics/figures.ts'
import { agentsApart } from '#core/statistics/findings/agents-headline.ts'
import { fieldApart } from '#core/statistics/findings/field-headline.ts'
import { horizontalBarsHeight, LowShareBars } from '#drawing/LowShareBars.tsx'
import { toLowShareRows, type LowShareRow } from '#drawing/low-share-rows.ts'
import type { Words } from '#words/create-words.ts'
import { nameFieldInText } from '#words/field-name.ts'
import { formatCount } from '#words/format.ts'
import { groupRateNote } from '#words/response-rate.ts'
import { extraColumns } from '#words/extra-columns.ts'
import { openHoursSentence } from '#words/open-hours-sentences.ts'
import { headlineSentence } from '#words/metric-sentences.ts'
import { hiddenGroupsSentence, thresholdValues } from '#words/threshold-sentences.ts'
import { nameValue } from '#words/value-name.ts'
import { fullWidth } from '../print-sizes.ts'
import { AgentsAtEqualWork } from './AgentsAtEqualWork.tsx'
import { BreakdownTable } from './BreakdownTable.tsx'
import { ChartFigure } from './ChartFigure.tsx'
import { barTexts, spokenParts } from './figure-marks.ts'
import { GroupTestsPart } from './GroupTestsPart.tsx'
import { SectionHeading } from './SectionHeading.tsx'
import type { SectionProps } from './section-props.ts'

/** Bars on one page, with room for the heading and the caption. */
const BARS_SHOWN = 30
const WEEKDAYS_HEIGHT_PX = 200

/** One field: what stands out, as a chart and as a table. */
export function BreakdownSection({
  field,
  report,
  words,
}: SectionProps & { readonly field: BreakdownField }) {
  const breakdown = report.summary.breakdowns[field]
  const isEmpty = breakdown.rows.every(row => row.n === 0)
  return (
    <section className={breakdown.rows.length === 0 ? 'report-short-section' : 'report-section'}>
      <SectionHeading
        title={words.t(`report:breakdown.heading.${field}`)}
        sentence={isEmpty ? undefined : headlineSentence(words, report.headlines.breakdowns[field])}
      >
        {isEmpty ? (
          <p>{hiddenSentence(breakdown, { report, words }) ?? words.t(`report:breakdown.none.${field}`)}</p>
        ) : (
          <BreakdownChart {...{ breakdown, report, words }} />
        )}
      </SectionHeading>
      {field === 'agent' && !isEmpty ? <AgentsAtEqualWork report={report} words={words} /> : null}
      {breakdown.rows.length === 0 ? null : (
        <BreakdownTable
          breakdown={breakdown}
          thresholds={readThresholds(report.thresholds)}
          extras={extraColumns(
            words,
            report.responseRates?.[field] ?? [],
            field === 'weekday' ? (report.openHours ?? null) : null,
          )}
          words={words}
        />
      )}
      {isEmpty ? null : <Notes breakdown={breakdown} report={report} words={words} />}
    </section>
  )
}

function BreakdownChart({ breakdown, report, words }: SectionProps & { readonly breakdown: Breakdown }) {
  const { field } = breakdown
  const thresholds = readThresholds(report.thresholds)
  const apart = field === 'agent' ? agentsApart(report.findings) : fieldApart(field, report.findings)
  const label = (key: string): string => nameValue(words, field, key)
  const rows = toLowShareRows(
    breakdown.rows,
    apart,
    barTexts(label, formatCount),
    thresholds.lowBaseBelow,
  ).slice(0, BARS_SHOWN)
  const isVertical = field === 'weekday'
  return (
    <ChartFigure caption={captionOf(breakdown, rows, thresholds, words)}>
      <LowShareBars
        rows={rows}
        direction={isVertical ? 'vertical' : 'horizontal'}
        ariaLabel={words.t('report:breakdown.alt', {
          field: nameFieldInText(words, field),
          parts: spokenParts(rows, words),
        })}
        print={fullWidth(isVertical ? WEEKDAYS_HEIGHT_PX : horizontalBarsHeight(rows.length))}
      />
    </ChartFigure>
  )
}

function captionOf(
  breakdown: Breakdown,
  rows: readonly LowShareRow[],
  thresholds: Thresholds,
  words: Words,
): string {
  const colour = rows.some(row => row.isApart) ? 'colour' : 'noColour'
  const total = breakdown.rows.length + breakdown.omitted.values
  return [
    words.t('report:breakdown.chartCaption', {
      ...thresholdValues(thresholds),
      colour: words.t(`report:breakdown.${colour}`),
    }),
    ...(rows.length < total
      ? [words.t('report:breakdown.chartMore', { shown: rows.length, total: formatCount(total) })]
      : []),
  ].join(' ')
}

function Notes({ breakdown, report, words }: SectionProps & { readonly breakdown: Breakdown }) {
  const { field, withoutValue } = breakdown
  const isResolved =
    field === 'topic' &&
    (report.merges?.some(merge => merge.field === field) === true ||
      report.sources.some(({ credit }) => credit?.[field] !== undefined))
  const label = (key: string): string => nameValue(words, field, key)
  const hidden = hiddenSentence(breakdown, { report, words })
  const shownRates = ratesShown(report.responseRates?.[field] ?? null, breakdown)
  return (
    <>
      <GroupTestsPart field={field} report={report} words={words} />
      {shownRates.length > 0 ? (
        <p className="report-note">
          {groupRateNote(words, shownRates, readThresholds(report.thresholds).lowBaseBelow, label)}
        </p>
      ) : null}
      {hidden === null ? null : <p className="report-note">{hidden}</p>}
      {field === 'weekday' && report.openHours !== undefined ? (
        <p className="report-note">{openHoursSentence(words, report.openHours)}</p>
      ) : null}
      {withoutValue > 0 ? (
        <p className="report-note">
          {words.t(`report:breakdown.withoutValue.${field}`, {
            count: withoutValue,
            n: formatCount(withoutValue),
          })}
        </p>
      ) : null}
      {breakdown.rows.some(row => row.nEffective !== undefined) ? (
        <p className="report-note">{words.t(`report:breakdown.shared.${field}`)}</p>
      ) : null}
      <p className="report-note">
        {words.t(`report:breakdown.note.${isResolved ? `${field}Resolved` : field}`, {
          timezone: report.timezone,
        })}
      </p>
    </>
  )
}

function hiddenSentence(breakdown: Breakdown, { report, words }: SectionProps): string | null {
  return hiddenGroupsSentence(words, breakdown, readThresholds(report.thresholds), key =>
    nameValue(words, breakdown.field, key),
  )
}
