import type { ShareGridHead } from './share-grid.ts'

/** The order of the rows by one column. */
export interface GridSorting {
  /** Null: the order of their own. */
  readonly order: { readonly column: string; readonly isDescending: boolean } | null
  /** @param column - Key of a column; null asks for the order of their own. */
  readonly onSort: (column: string | null) => void
  /** What a press does, with the name of the column. */
  readonly text: (column: string | null) => string
}

interface CornerProps {
  readonly name: string
  readonly sorting: GridSorting | undefined
}

/** Heads the names of the rows; where these are sorted, a press restores their own order. */
export function Corner({ name, sorting }: CornerProps) {
  if (sorting === undefined || sorting.order === null) return <th scope="col">{name}</th>
  return (
    <th scope="col">
      <button
        type="button"
        className="share-grid-sort"
        title={sorting.text(null)}
        onClick={() => sorting.onSort(null)}
      >
        {name}
      </button>
    </th>
  )
}

interface ColumnHeadProps {
  readonly column: ShareGridHead
  readonly sorting: GridSorting | undefined
}

/** Heads a column; where the rows can be sorted, a press sorts them by it, and again the other way round. */
export function ColumnHead({ column, sorting }: ColumnHeadProps) {
  const texts = (
    <>
      <span className="share-grid-name">{column.label}</span>
      <span className="share-grid-base">{column.baseText}</span>
    </>
  )
  if (sorting === undefined) return <th scope="col">{texts}</th>
  const { order, onSort, text } = sorting
  const isDescending = order !== null && order.column === column.key ? order.isDescending : null
  return (
    <th
      scope="col"
      aria-sort={isDescending === null ? 'none' : isDescending ? 'descending' : 'ascending'}
      {...(isDescending !== null && { 'data-sorted': isDescending ? 'down' : 'up' })}
    >
      <button
        type="button"
        className="share-grid-sort"
        title={text(column.label)}
        onClick={() => onSort(column.key)}
      >
        {texts}
      </button>
    </th>
  )
}
