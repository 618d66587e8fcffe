import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { BreakdownField, BreakdownRow } from '#core/statistics/figures.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { Icon } from '../../ui/Icon.tsx'
import { nextSort, type SortOrder } from '../../ui/sort-rows.ts'
import '../../ui/DataTable.css'
import { tableRow, valueLabel, type TableRow } from './table-rows.ts'

/** Height of a row: one line of text, so that rows need not be measured. */
const ROW_PX = 30

interface VirtualRowsProps {
  readonly field: BreakdownField
  readonly rows: readonly BreakdownRow[]
  readonly order: SortOrder | null
  readonly onOrder: (order: SortOrder) => void
}

/** A table that draws only the rows in sight; two empty rows stand for those above and below. */
export function VirtualRows({ field, rows, order, onOrder }: VirtualRowsProps) {
  const { words } = useServices()
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
  })
  const items = virtualizer.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  const caption = words.t(`screens:analysis.breakdowns.rows.${field}`)
  return (
    // A part that scrolls has to be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="breakdown-rows" ref={scroller} role="region" aria-label={caption} tabIndex={0}>
      <table className="ui-table" aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <Head field={field} order={order} onOrder={onOrder} />
        <tbody>
          <Gap heightPx={above} />
          {items.map(item => {
            const row = rows[item.index]
            if (row === undefined) return null
            const shown = tableRow(row, valueLabel(field, row.key, words))
            return <Row key={row.key} field={field} row={shown} rowIndex={item.index + 2} />
          })}
          <Gap heightPx={below} />
        </tbody>
      </table>
    </div>
  )
}

/** Sorted by its heads; the intervals beside a figure follow it. */
const COLUMNS = ['value', 'n', 'mean', 'meanInterval', 'low', 'share', 'shareInterval'] as const

function Head({ field, order, onOrder }: Omit<VirtualRowsProps, 'rows'>) {
  const { words } = useServices()
  const say = 'screens:analysis.breakdowns.column'
  return (
    <thead>
      <tr aria-rowindex={1}>
        {COLUMNS.map(column => {
          const header = words.t(column === 'value' ? `${say}.value.${field}` : `${say}.${column}`)
          const align = column === 'value' ? 'ui-table-left' : 'ui-table-right'
          if (column === 'meanInterval' || column === 'shareInterval') {
            return (
              <th key={column} scope="col" className={align}>
                {header}
              </th>
            )
          }
          const isSorted = order?.column === column
          const direction = isSorted ? (order.isDescending ? 'descending' : 'ascending') : 'none'
          return (
            <th key={column} scope="col" className={align} aria-sort={direction}>
              <button
                type="button"
                className="ui-table-sort"
                onClick={() => onOrder(nextSort(order, column, column !== 'value'))}
              >
                {header}
                {isSorted && <Icon name={order.isDescending ? 'chevron-down' : 'chevron-up'} />}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

interface RowProps {
  readonly field: BreakdownField
  readonly row: TableRow
  readonly rowIndex: number
}

function Row({ field, row, rowIndex }: RowProps) {
  const { words } = useServices()
  const { selection, toggleFilter } = useProject()
  const say = 'screens:analysis.breakdowns'
  const isChosen = selection.filters.some(filter => filter.field === field && filter.values.includes(row.key))
  const tone = `${isChosen ? 'ui-table-selected' : ''} ${row.base === 'normal' ? '' : 'ui-table-pale'}`
  return (
    <tr className={`breakdown-row ${tone}`} aria-rowindex={rowIndex}>
      <th scope="row" className="ui-table-left">
        <button
          type="button"
          className="ui-table-action breakdown-name"
          aria-pressed={isChosen}
          title={words.t(isChosen ? `${say}.narrowedTo` : `${say}.narrowTo`, { value: row.label })}
          onClick={() => toggleFilter(field, row.key)}
        >
          <span className="breakdown-name-text">{row.label}</span>
          {row.base !== 'normal' && (
            <span className="breakdown-base">{words.t(`${say}.base.${row.base}`)}</span>
          )}
        </button>
      </th>
      <td className="ui-table-right">{row.n}</td>
      <td className="ui-table-right">{row.mean}</td>
      <td className="ui-table-right breakdown-interval">{row.meanInterval}</td>
      <td className="ui-table-right">{row.low}</td>
      <td className="ui-table-right">{row.share}</td>
      <td className="ui-table-right breakdown-interval">{row.shareInterval}</td>
    </tr>
  )
}

function Gap({ heightPx }: { readonly heightPx: number }) {
  if (heightPx <= 0) return null
  return (
    <tr aria-hidden="true">
      <td colSpan={COLUMNS.length} className="breakdown-gap" style={{ height: heightPx }} />
    </tr>
  )
}
