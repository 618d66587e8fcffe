import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, type ReactNode, type RefObject } from 'react'
import type { BreakdownRow, GroupField } from '#core/statistics/figures.ts'
import { nameField } from '#words/field-name.ts'
import { useServices } from '../../app/app-services.ts'
import { Icon } from '../../ui/Icon.tsx'
import { nextSort, type SortOrder } from '../../ui/sort-rows.ts'
import '../../ui/DataTable.css'
import { breakdownWords } from './breakdown-words.ts'
import type { ExtraColumn } from '#words/extra-columns.ts'
import { FiguresRow } from './FiguresRow.tsx'

/** Height of a row: one line of text, so that rows need not be measured. */
const ROW_PX = 30

/** Up to so many rows are drawn whole: to find out which are in sight takes longer. */
const DRAWN_WHOLE = 40

interface BreakdownRowsProps {
  readonly field: GroupField
  readonly rows: readonly BreakdownRow[]
  /** What stands behind the figures. */
  readonly extras: readonly ExtraColumn[]
  readonly order: SortOrder | null
  readonly onOrder: (order: SortOrder) => void
}

/** The rows of a breakdown as a table that scrolls in itself. */
export function BreakdownRows(props: BreakdownRowsProps) {
  return props.rows.length > DRAWN_WHOLE ? <RowsInSight {...props} /> : <AllRows {...props} />
}

function AllRows(props: BreakdownRowsProps) {
  return (
    <ScrolledTable {...props}>
      {props.rows.map((row, index) => (
        <FiguresRow key={row.key} field={props.field} row={row} rowIndex={index + 2} extras={props.extras} />
      ))}
    </ScrolledTable>
  )
}

/** Two empty rows stand for those above and below. */
function RowsInSight(props: BreakdownRowsProps) {
  const { field, rows } = props
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
  })
  const items = virtualizer.getVirtualItems()
  return (
    <ScrolledTable {...props} scroller={scroller}>
      <Gap heightPx={items[0]?.start ?? 0} columns={COLUMNS.length + props.extras.length} />
      {items.map(({ index }) => {
        const row = rows[index]
        return (
          row && (
            <FiguresRow key={row.key} field={field} row={row} rowIndex={index + 2} extras={props.extras} />
          )
        )
      })}
      <Gap
        heightPx={virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)}
        columns={COLUMNS.length + props.extras.length}
      />
    </ScrolledTable>
  )
}

interface ScrolledTableProps extends BreakdownRowsProps {
  readonly scroller?: RefObject<HTMLDivElement | null>
  readonly children: ReactNode
}

function ScrolledTable({ field, rows, extras, order, onOrder, scroller, children }: ScrolledTableProps) {
  const { words } = useServices()
  const caption = breakdownWords(words, 'rows', field)
  return (
    // A part that scrolls has to be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="breakdown-rows" ref={scroller} role="region" aria-label={caption} tabIndex={0}>
      <table className="ui-table" aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <Head field={field} extras={extras} order={order} onOrder={onOrder} />
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

/** Sorted by its heads; the intervals beside a figure follow it. */
const COLUMNS = ['value', 'n', 'mean', 'meanInterval', 'low', 'share', 'shareInterval'] as const

function Head({ field, extras, order, onOrder }: Omit<BreakdownRowsProps, 'rows'>) {
  const { words } = useServices()
  const say = 'screens:analysis.breakdowns.column'
  return (
    <thead>
      <tr aria-rowindex={1}>
        {COLUMNS.map(column => {
          const header = column === 'value' ? nameField(words, field) : words.t(`${say}.${column}`)
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
        {extras.map(({ header }) => (
          <th key={header} scope="col" className="ui-table-right">
            {header}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Gap({ heightPx, columns }: { readonly heightPx: number; readonly columns: number }) {
  if (heightPx <= 0) return null
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} className="breakdown-gap" style={{ height: heightPx }} />
    </tr>
  )
}
