import type { GroupRate } from '#core/importing/offered/group-rates.ts'
import { isComparable, type Thresholds } from '#core/statistics/base-size.ts'
import type { BreakdownRow, GroupBreakdown } from '#core/statistics/figures.ts'
import { groupRateText } from '#words/response-rate.ts'
import type { Words } from '#words/create-words.ts'
import { formatCount, formatMean, formatMeanRange, formatPercent, formatPercentRange } from '#words/format.ts'
import { nameField, nameFieldInText } from '#words/field-name.ts'
import { nameValue } from '#words/value-name.ts'
import { LONGEST_NAME, shorten } from '../shorten.ts'

/** Longer tables are for a screen, where they can be searched. */
const ROWS_SHOWN = 300

interface BreakdownTableProps {
  readonly breakdown: GroupBreakdown
  readonly thresholds: Thresholds
  /** How many of each group's surveys were answered; null or absent where the files do not tell. */
  readonly rates?: readonly GroupRate[] | null
  readonly words: Words
  /** Rows to print at the most. */
  readonly limit?: number
}

/** All figures of a field; of more values than the limit those with most responses, and a line about the rest. */
export function BreakdownTable(props: BreakdownTableProps) {
  const { breakdown, thresholds, rates = null, words, limit = ROWS_SHOWN } = props
  const { field } = breakdown
  const rows = breakdown.rows.slice(0, limit)
  const total = breakdown.rows.length + breakdown.omitted.values
  const hidden = total - rows.length
  const rateOf = rates === null ? null : new Map(rates.map(rate => [rate.key, rate]))
  return (
    <>
      <table className="report-table">
        <caption>{words.t('report:breakdown.table', { field: nameFieldInText(words, field) })}</caption>
        <TableHead field={nameField(words, field)} hasRates={rateOf !== null} words={words} />
        <tbody>
          {rows.map(row => (
            <FiguresRow
              key={row.key}
              row={row}
              name={row.label ?? nameValue(words, field, row.key)}
              isSmall={!isComparable(row, thresholds)}
              rateText={rateOf === null ? null : groupRateText(words, rateOf.get(row.key))}
            />
          ))}
        </tbody>
      </table>
      {hidden > 0 ? (
        <p className="report-note">
          {words.t('report:breakdown.cut', { hidden: formatCount(hidden), total: formatCount(total) })}
        </p>
      ) : null}
    </>
  )
}

interface TableHeadProps {
  readonly field: string
  readonly hasRates: boolean
  readonly words: Words
}

function TableHead({ field, hasRates, words }: TableHeadProps) {
  const columns = ['n', 'mean', 'interval', 'low', 'share', 'interval'] as const
  return (
    <thead>
      <tr>
        <th scope="col">{field}</th>
        {columns.map((column, index) => (
          <th key={index} scope="col" className="number">
            {words.t(`report:breakdown.column.${column}`)}
          </th>
        ))}
        {hasRates ? (
          <th scope="col" className="number">
            {words.t('common:responseRate.column')}
          </th>
        ) : null}
      </tr>
    </thead>
  )
}

interface FiguresRowProps {
  readonly row: BreakdownRow
  readonly name: string
  /** Too few responses to be compared. */
  readonly isSmall: boolean
  /** Null: there is no such column. */
  readonly rateText: string | null
}

function FiguresRow({ row, name, isSmall, rateText }: FiguresRowProps) {
  return (
    <tr className={isSmall ? 'small' : undefined}>
      <th scope="row" dir="auto">
        {shorten(name, LONGEST_NAME)}
      </th>
      <td className="number">{formatCount(row.n)}</td>
      <td className="number">{formatMean(row.mean)}</td>
      <td className="number range">{formatMeanRange(row.meanInterval)}</td>
      <td className="number">{formatCount(row.low.n)}</td>
      <td className="number">{formatPercent(row.low.share, row.n)}</td>
      <td className="number range">{formatPercentRange(row.low.interval, row.n)}</td>
      {rateText === null ? null : <td className="number range">{rateText}</td>}
    </tr>
  )
}
