import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCountInTurns } from '#drawing/turns.tsx'
import './DataTable.css'
import { Icon } from './Icon.tsx'
import { nextSort, sortRows, type SortOrder, type SortValue } from './sort-rows.ts'

export interface Column<Row> {
  readonly key: string
  readonly header: string
  /** `right` for numbers, which are then tabular. Default `left`. */
  readonly align?: 'left' | 'right'
  readonly render: (row: Row) => ReactNode
  /** Makes the column sortable. Numbers begin with the largest. */
  readonly sortValue?: (row: Row) => SortValue
}

export interface DataTableProps<Row> {
  /** What the table shows, for assistive technology. */
  readonly caption: string
  /** The first column is the head of its row. */
  readonly columns: readonly Column<Row>[]
  /** In the order that stands until a head is pressed. Up to a few hundred; for more use VirtualList. */
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** What a press on a row does; its first cell becomes a button. */
  readonly onRow?: (row: Row) => void
  readonly isSelected?: (row: Row) => boolean
  /** Paler: stands on few responses. */
  readonly isPale?: (row: Row) => boolean
  /** What rows that follow each other have in common: stands above them, once. For tables that are not sorted. */
  readonly groupOf?: (row: Row) => string
}

/** Rows that are inserted at once: more than a screen holds. */
const ROWS_A_TURN = 40

/** A plain table: sticky head, numbers to the right, sorted by its heads, rows that can be chosen. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, groupOf } = props
  const [order, setOrder] = useState<SortOrder | null>(null)
  const sortValue = columns.find(column => column.key === order?.column)?.sortValue
  const sorted =
    order === null || sortValue === undefined ? rows : sortRows(rows, sortValue, order.isDescending)
  const count = useCountInTurns(rows.length, ROWS_A_TURN)
  return (
    // A part that scrolls has to be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="ui-table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="ui-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <HeadCell key={column.key} column={column} order={order} onSort={setOrder} />
            ))}
          </tr>
        </thead>
        {inGroups(sorted.slice(0, count), groupOf).map(({ head, rows: own }) => (
          <tbody key={head}>
            {head !== '' && (
              <tr className="ui-table-group">
                <th scope="rowgroup" className="ui-table-left" colSpan={columns.length}>
                  {head}
                </th>
              </tr>
            )}
            {own.map(row => (
              <BodyRow key={rowKey(row)} row={row} table={props} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

/** Rows under their heads; all under an empty one where there are no groups. */
function inGroups<Row>(
  rows: readonly Row[],
  groupOf: (row: Row) => string = () => '',
): readonly { readonly head: string; readonly rows: readonly Row[] }[] {
  const heads = rows.length === 0 ? [''] : [...new Set(rows.map(groupOf))]
  return heads.map(head => ({ head, rows: rows.filter(row => groupOf(row) === head) }))
}

interface HeadCellProps<Row> {
  readonly column: Column<Row>
  readonly order: SortOrder | null
  readonly onSort: (order: SortOrder) => void
}

function HeadCell<Row>({ column, order, onSort }: HeadCellProps<Row>) {
  const { t } = useTranslation()
  const className = `ui-table-${column.align ?? 'left'}`
  if (column.sortValue === undefined) {
    return (
      <th scope="col" className={className}>
        {column.header}
      </th>
    )
  }
  const isSorted = order?.column === column.key
  const direction = isSorted ? (order.isDescending ? 'descending' : 'ascending') : 'none'
  return (
    <th scope="col" className={className} aria-sort={direction}>
      <button
        type="button"
        className="ui-table-sort"
        title={t('screens:ui.sortBy', { column: column.header })}
        onClick={() => onSort(nextSort(order, column.key, column.align === 'right'))}
      >
        {column.header}
        {isSorted && <Icon name={order.isDescending ? 'chevron-down' : 'chevron-up'} />}
      </button>
    </th>
  )
}

function BodyRow<Row>({ row, table }: { readonly row: Row; readonly table: DataTableProps<Row> }) {
  const { columns, onRow, isSelected, isPale } = table
  const selected = isSelected?.(row) ?? false
  const tone = `${selected ? 'ui-table-selected' : ''} ${isPale?.(row) === true ? 'ui-table-pale' : ''}`
  return (
    <tr className={tone}>
      {columns.map((column, index) => {
        const className = `ui-table-${column.align ?? 'left'}`
        if (index > 0) {
          return (
            <td key={column.key} className={className}>
              {column.render(row)}
            </td>
          )
        }
        return (
          <th key={column.key} scope="row" className={className}>
            {onRow === undefined ? (
              column.render(row)
            ) : (
              <button
                type="button"
                className="ui-table-action"
                aria-pressed={selected}
                onClick={() => onRow(row)}
              >
                {column.render(row)}
              </button>
            )}
          </th>
        )
      })}
    </tr>
  )
}
