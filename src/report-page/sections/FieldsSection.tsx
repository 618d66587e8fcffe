import { readThresholds } from '#core/statistics/base-size.ts'
import type { GroupBreakdown } from '#core/statistics/figures.ts'
import type { FieldTable, FieldTables } from '#core/statistics/grouped/field-tables.ts'
import { isColumnField } from '#core/selection/selection.ts'
import { nameField } from '#words/field-name.ts'
import { formatCount } from '#words/format.ts'
import { hiddenGroupsSentence } from '#words/threshold-sentences.ts'
import { nameValue } from '#words/value-name.ts'
import { BreakdownTable } from './BreakdownTable.tsx'
import { CrossedFigure } from './CrossedFigure.tsx'
import { GroupTestsPart } from './GroupTestsPart.tsx'
import { SectionHeading } from './SectionHeading.tsx'
import type { SectionProps } from './section-props.ts'

/** Rows of one field: about two pages. */
const ROWS_SHOWN = 80

/** Figures by hour, channel, language and what else was chosen, as tables; nothing of a field with one group. */
export function FieldsSection({ report, words }: SectionProps) {
  const tables = report.fields === undefined ? [] : tablesOf(report.fields)
  if (tables.length === 0) return null
  const hasColumns = tables.some(table =>
    table.kind === 'one'
      ? isColumnField(table.breakdown.field)
      : isColumnField(table.crossed.by.field) || isColumnField(table.crossed.across.field),
  )
  return (
    <section className="report-section">
      <SectionHeading title={words.t('report:fields.heading')} sentence={words.t('report:fields.lead')} />
      {tables.map((table, index) =>
        table.kind === 'one' ? (
          <OneField key={index} breakdown={table.breakdown} report={report} words={words} />
        ) : (
          <CrossedFigure key={index} table={table.crossed} report={report} words={words} />
        ),
      )}
      {hasColumns && report.privacy !== undefined ? (
        <p className="report-note">{words.t('report:fields.columnsNote')}</p>
      ) : null}
    </section>
  )
}

/** In the order of the page: hours before the days they lie in, then the others. What was chosen is there whatever it holds. */
function tablesOf({ standing, week, chosen }: FieldTables): readonly FieldTable[] {
  const shown = standing.filter(hasGroups)
  return [
    ...shown.flatMap((breakdown): FieldTable[] => [
      { kind: 'one', breakdown },
      ...(breakdown.field === 'hour' && week !== null ? [{ kind: 'crossed', crossed: week } as const] : []),
    ]),
    ...chosen.filter(table => !isThereAlready(table, shown)),
  ]
}

function hasGroups({ rows, hidden }: GroupBreakdown): boolean {
  return rows.filter(row => row.n > 0).length + (hidden?.keys.length ?? 0) > 1
}

/** Fields that have a part of the report of their own. */
const OWN_PARTS: readonly string[] = ['weekday', 'topic', 'agent']

function isThereAlready(table: FieldTable, shown: readonly GroupBreakdown[]): boolean {
  if (table.kind === 'crossed') return false
  const { field } = table.breakdown
  return OWN_PARTS.includes(field) || shown.some(each => each.field === field)
}

function OneField({
  breakdown: whole,
  report,
  words,
}: SectionProps & { readonly breakdown: GroupBreakdown }) {
  const breakdown = whole.field === 'hour' ? withoutEmptyEnds(whole) : whole
  const { field, withoutValue, rows } = breakdown
  const thresholds = readThresholds(report.thresholds)
  const hidden = hiddenGroupsSentence(words, breakdown, thresholds, key => nameValue(words, field, key))
  const notes = [
    ...(rows.length === 0 && hidden === null ? [words.t('report:fields.none')] : []),
    ...(hidden === null ? [] : [hidden]),
    ...(withoutValue > 0
      ? [words.t('report:fields.withoutValue', { count: withoutValue, n: formatCount(withoutValue) })]
      : []),
    ...(rows.some(row => row.nEffective !== undefined) && report.summary.overall.isWeighted !== true
      ? [words.t('report:fields.shared')]
      : []),
    ...(field === 'hour' ? [words.t('report:fields.hourNote', { timezone: report.timezone })] : []),
  ]
  return (
    <>
      <h3 dir="auto">{nameField(words, field)}</h3>
      {rows.length === 0 ? null : (
        <BreakdownTable breakdown={breakdown} thresholds={thresholds} words={words} limit={ROWS_SHOWN} />
      )}
      <GroupTestsPart field={field} report={report} words={words} />
      {notes.length > 0 ? <p className="report-note">{notes.join(' ')}</p> : null}
    </>
  )
}

/** From the first hour with a response to the last. */
function withoutEmptyEnds(breakdown: GroupBreakdown): GroupBreakdown {
  const isFilled = breakdown.rows.map(row => row.n > 0)
  return { ...breakdown, rows: breakdown.rows.slice(isFilled.indexOf(true), isFilled.lastIndexOf(true) + 1) }
}
