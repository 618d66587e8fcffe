import { memo } from 'react'
import { Sparkline } from '#drawing/Sparkline.tsx'
import { InTurn } from '#drawing/turns.tsx'
import { useServices } from '../../app/app-services.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { ThemeRow } from './theme-rows.ts'
import { ThemeRename } from './ThemeRename.tsx'
import type { VisibleRow } from './visible-rows.ts'

/** How a row stands just now. Plain values: only rows for which one of them changes are drawn anew. */
export interface RowState {
  readonly level: 1 | 2
  readonly place: number
  readonly of: number
  readonly isExpanded: boolean | null
  readonly isSelected: boolean
  /** The one row that Tab leads to. */
  readonly isTabStop: boolean
  readonly isDropTarget: boolean
}

/** One theme of the list. What is done with it is heard at the list. */
export const ThemeItem = memo(function ThemeItem({
  row,
  isRenaming,
  ...state
}: RowState & { readonly row: ThemeRow; readonly isRenaming: boolean }) {
  return (
    <div
      {...rowAttributes(row.id, state)}
      aria-label={row.spoken}
      className="themes-item"
      draggable={!isRenaming}
    >
      <div role="gridcell" className="themes-item-cell">
        {state.isExpanded !== null && <Chevron label={row.label} isExpanded={state.isExpanded} />}
        {isRenaming ? (
          <ThemeRename id={row.id} label={row.label} />
        ) : (
          <span className="themes-item-label" title={row.label}>
            {row.label}
          </span>
        )}
        <ThemeFacts row={row} />
      </div>
    </div>
  )
})

/** The same however the row stands. */
const ThemeFacts = memo(function ThemeFacts({ row }: { readonly row: ThemeRow }) {
  return (
    <>
      <span className="themes-item-n">{row.n}</span>
      <span className="themes-item-bar">
        {row.fraction > 0 && (
          <span className="themes-item-fill" style={{ width: `${row.fraction * 100}%` }} />
        )}
      </span>
      <span className="themes-item-share">{row.share}</span>
      <span className="themes-item-trend">
        {row.months.length > 0 && (
          <InTurn>
            <Sparkline values={row.months} tone="neutral" ariaLabel={row.trendText} />
          </InTurn>
        )}
      </span>
      <span className="themes-item-beside" title={row.besideText}>
        {row.beside}
      </span>
    </>
  )
})

/** Opens and closes by mouse; by keyboard the arrow keys do. */
function Chevron({ label, isExpanded }: { readonly label: string; readonly isExpanded: boolean }) {
  const { words } = useServices()
  const say = 'screens:analysis.themes.row'
  return (
    <button
      type="button"
      className="themes-item-chevron"
      tabIndex={-1}
      aria-label={words.t(isExpanded ? `${say}.collapse` : `${say}.expand`, { label })}
    >
      <Icon name="chevron-right" />
    </button>
  )
}

interface RestItemProps extends RowState {
  readonly id: string
  readonly label: string
  readonly n: string
}

/** Low scores that are in no theme. */
export const RestItem = memo(function RestItem({ id, label, n, ...state }: RestItemProps) {
  return (
    <div
      {...rowAttributes(id, state)}
      aria-label={`${label}: ${n}`}
      className="themes-item themes-item--rest"
    >
      <div role="gridcell" className="themes-item-cell">
        <span className="themes-item-label">{label}</span>
        <span className="themes-item-n">{n}</span>
      </div>
    </div>
  )
})

function rowAttributes(id: string, state: RowState) {
  return {
    role: 'row',
    'data-key': id,
    'data-level': state.level,
    'data-selected': state.isSelected || undefined,
    'data-expanded': state.isExpanded === true || undefined,
    'data-drop-target': state.isDropTarget || undefined,
    'aria-level': state.level,
    'aria-posinset': state.place,
    'aria-setsize': state.of,
    'aria-selected': state.isSelected,
    'aria-expanded': state.isExpanded ?? undefined,
    tabIndex: state.isTabStop ? 0 : -1,
  } as const
}

/** The part of a row's state that its place gives. */
export function placeOf({ level, place, of, isExpanded }: VisibleRow) {
  return { level, place, of, isExpanded }
}
