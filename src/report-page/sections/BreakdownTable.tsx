import { isComparable, type Thresholds } from '#core/statistics/base-size.ts'
import type { BreakdownRow, GroupBreakdown } from '#core/statistics/figures.ts'
import type { Words } from '#words/create-words.ts'
import type { ExtraColumn } from '#words/extra-columns.ts'
import { formatCount, formatMean, formatMeanRange, formatPercent, formatPercentRange } from '#words/format.ts'
import { nameField, nameFieldInText } from '#words/field-name.ts'
import { nameValue } from '#words/value-name.ts'
import { LONGEST_NAME, shorten } from '../shorten.ts'

/** Longer tables are for a screen, where they can be searched. */
const ROWS_SHOWN = 300

interface BreakdownTableProps {
  readonly breakdown: GroupBreakdown
  readonly thresholds: Thresholds
  /** Columns behind the figures; absent for none. */
  readonly extras?: readonly ExtraColumn[]
  readonly words: Words
  /** Rows to print at the most. */
  readonly limit?: number
}

/** All figures of a field; of more values than the limit those with most responses, and a line about the rest. */
export function BreakdownTable(props: BreakdownTableProps) {
  const { breakdown, thresholds, extras = [], words, limit = ROWS_SHOWN } = props
  const { field } = breakdown
  const rows = breakdown.rows.slice(0, limit)
  const total = breakdown.rows.length + breakdown.omitted.values
  const hidden = total - rows.length
  return (
    <>
      <table className="report-table">
        <caption>{words.t('report:breakdown.table', { field: nameFieldInText(words, field) })}</caption>
        <TableHead field={nameField(words, field)} extras={extras} words={words} />
        <tbody>
          {rows.map(row => (
            <FiguresRow
              key={row.key}
              row={row}
              name={row.label ?? nameValue(words, field, row.key)}
              isSmall={!isComparable(row, thresholds)}
              extras={extras}
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
  readonly extras: readonly ExtraColumn[]
  readonly words: Words
}

function TableHead({ field, extras, words }: TableHeadProps) {
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
        {extras.map(({ header }) => (
          <th key={header} scope="col" className="number">
            {header}
          </th>
        ))}
      </tr>
    </thead>
  )
}

interface FiguresRowProps {
  readonly row: BreakdownRow
  readonly name: string
  /** Too few responses to be compared. */
  readonly isSmall: boolean
  readonly extras: readonly ExtraColumn[]
}

function FiguresRow({ row, name, isSmall, extras }: FiguresRowProps) {
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
      {extras.map(({ header, textOf }) => (
        <td key={header} className="number range">
          {textOf(row.key)}
        </td>
      ))}
    </tr>
  )
}
