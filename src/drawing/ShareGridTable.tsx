import { useRef, useState, type KeyboardEvent } from 'react'
import type { ShareGrid, ShareGridCell, ShareGridRow } from './share-grid.ts'
import { ColumnHead, Corner, type GridSorting } from './ShareGridHeads.tsx'
import './share-grid.css'
import { InTurn } from './turns.tsx'

/** Cells that are drawn in one turn: with all of a week's hours at once the page stood still for 50 ms. */
const CELLS_A_TURN = 24

interface ShareGridTableProps {
  readonly grid: ShareGrid
  /** What it shows, for assistive technology. */
  readonly caption: string
  /** Heads the names of the rows. */
  readonly corner: string
  /** Narrower cells, for many columns of short names. */
  readonly isDense?: boolean
  /** Keys of the row and the column of cells that are chosen. */
  readonly isChosen?: (row: string, column: string) => boolean
  /** How the rows are sorted by a column, and how that is changed; absent on paper. */
  readonly sorting?: GridSorting
  /** A press on a cell; absent on paper. */
  readonly onPick?: (row: string, column: string) => void
}

/**
 * Low shares of two fields crossed: each cell says its share and its responses and is shaded by the share, so that the
 * picture and its table are one. One tab stop for the cells where they can be picked; the arrow keys go from cell to cell.
 */
export function ShareGridTable(props: ShareGridTableProps) {
  const { grid, caption, corner, isDense = false, onPick } = props
  const table = useRef<HTMLTableElement>(null)
  const [active, setActive] = useState<readonly [y: number, x: number]>([0, 0])
  const go = (event: KeyboardEvent) => {
    const next = neighbour(event.key, active, grid)
    if (next === null) return
    event.preventDefault()
    setActive(next)
    table.current?.querySelector<HTMLElement>(`[data-at="${next[0]}-${next[1]}"]`)?.focus()
  }
  return (
    <table
      className="share-grid"
      data-dense={isDense}
      ref={table}
      {...(onPick !== undefined && { role: 'grid', onKeyDown: go })}
    >
      <caption className="share-grid-caption">{caption}</caption>
      <thead>
        <tr>
          <Corner name={corner} sorting={props.sorting} />
          {grid.columns.map(column => (
            <ColumnHead key={column.key} column={column} sorting={props.sorting} />
          ))}
        </tr>
      </thead>
      {slicesOf(grid).map(({ first, rows }) => (
        <InTurn key={rows[0]!.key} placeholder={<NamesOnly rows={rows} />}>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.key}>
                <RowHead row={row} />
                {row.cells.map((cell, x) => (
                  <Cell
                    key={cell.key}
                    cell={cell}
                    row={row.key}
                    at={`${first + index}-${x}`}
                    isActive={active[0] === first + index && active[1] === x}
                    table={props}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </InTurn>
      ))}
    </table>
  )
}

interface RowsProps {
  readonly rows: readonly ShareGridRow[]
}

/** Rows of some {@link CELLS_A_TURN} cells, at least one row; `first` is the place of the first in the grid. */
function slicesOf({ rows, columns }: ShareGrid): readonly (RowsProps & { readonly first: number })[] {
  const size = Math.max(1, Math.floor(CELLS_A_TURN / Math.max(1, columns.length)))
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, slice) => ({
    first: slice * size,
    rows: rows.slice(slice * size, (slice + 1) * size),
  }))
}

/** Keeps the place of rows whose cells are still to come. */
function NamesOnly({ rows }: RowsProps) {
  return (
    <tbody>
      {rows.map(row => (
        <tr key={row.key}>
          <RowHead row={row} />
        </tr>
      ))}
    </tbody>
  )
}

function RowHead({ row }: { readonly row: ShareGridRow }) {
  return (
    <th scope="row">
      <span className="share-grid-name">{row.label}</span>
      <span className="share-grid-base">{row.baseText}</span>
    </th>
  )
}

interface CellProps {
  readonly cell: ShareGridCell
  readonly row: string
  readonly at: string
  readonly isActive: boolean
  readonly table: ShareGridTableProps
}

function Cell({ cell, row, at, isActive, table }: CellProps) {
  const { onPick, isChosen } = table
  const look = { 'data-state': cell.state, ...(cell.shade !== null && { 'data-shade': cell.shade }) }
  const texts = (
    <>
      <span className="share-grid-share">{cell.shareText}</span>
      <span className="share-grid-base">{cell.baseText}</span>
    </>
  )
  if (onPick === undefined) return <td {...look}>{texts}</td>
  const chosen = isChosen?.(row, cell.key) ?? false
  return (
    <td {...look} data-chosen={chosen}>
      <button
        type="button"
        className="share-grid-cell"
        data-at={at}
        tabIndex={isActive ? 0 : -1}
        aria-pressed={chosen}
        title={cell.spoken}
        onClick={() => onPick(row, cell.key)}
      >
        <span className="share-grid-spoken">{cell.spoken}</span>
        <span aria-hidden="true">{texts}</span>
      </button>
    </td>
  )
}

/** The cell that a key leads to; null for keys that lead nowhere. */
function neighbour(
  key: string,
  [y, x]: readonly [number, number],
  { rows, columns }: ShareGrid,
): readonly [number, number] | null {
  const [lastY, lastX] = [rows.length - 1, columns.length - 1]
  switch (key) {
    case 'ArrowUp':
      return [Math.max(0, y - 1), x]
    case 'ArrowDown':
      return [Math.min(lastY, y + 1), x]
    case 'ArrowLeft':
      return [y, Math.max(0, x - 1)]
    case 'ArrowRight':
      return [y, Math.min(lastX, x + 1)]
    case 'Home':
      return [y, 0]
    case 'End':
      return [y, lastX]
    default:
      return null
  }
}
