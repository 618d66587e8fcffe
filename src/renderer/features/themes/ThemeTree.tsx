import { memo, useCallback, useMemo, useRef, useState, type MouseEvent } from 'react'
import type { ThemesOverview } from '#core/themes/theme.ts'
import { InTurn } from '#drawing/turns.tsx'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { MethodLink } from '../methods/index.ts'
import { RowMenu } from './RowMenu.tsx'
import { placeOf, type RowState } from './ThemeItem.tsx'
import { ThemeRows, useRows } from './ThemeRows.tsx'
import { useThemeEditing } from './theme-editing.ts'
import { isThemeKey } from './theme-selection.ts'
import { ThemeToolbar } from './ThemeToolbar.tsx'
import type { ListChoice } from './use-choice.ts'
import { rowKeyOf, useThemeDragging } from './use-theme-dragging.ts'
import { useSharedMenu } from './use-shared-menu.ts'
import { useTreeKeys } from './use-tree-keys.ts'
import { useTreeSteps } from './use-tree-steps.ts'
import { visibleRows, type VisibleRow } from './visible-rows.ts'

interface ThemeTreeProps {
  readonly themes: ThemesOverview
  readonly list: ListChoice
}

/**
 * The themes, most comments first, sub-themes below theirs, and at the end the low scores that are in none. Arrow keys move
 * the choice and open or close a theme; Shift and Ctrl choose several.
 */
export const ThemeTree = memo(function ThemeTree({ themes, list }: ThemeTreeProps) {
  const { words } = useServices()
  const say = 'screens:analysis.themes'
  return (
    <div className="themes-list">
      <div className="themes-list-head">
        <ThemeToolbar />
        <MethodLink anchor="figures-of-a-theme" about={words.t(`${say}.listLabel`)} />
      </div>
      <InTurn>
        <ThemeGrid themes={themes} list={list} />
      </InTurn>
      {themes.withoutWords.n > 0 && (
        <p className="themes-without-words" title={words.t(`${say}.rest.withoutWordsNote`)}>
          <span>{words.t(`${say}.rest.withoutWords`)}</span>
          <span>{formatCount(themes.withoutWords.n)}</span>
        </p>
      )}
    </div>
  )
})

/**
 * A grid of our own, for its rows alone are drawn anew that a choice changes: a library's tree draws all of them, twice,
 * before the page answers the next key.
 */
function ThemeGrid({ themes, list }: ThemeTreeProps) {
  const { words } = useServices()
  const { ask, rename, renaming } = useThemeEditing()
  const grid = useRef<HTMLDivElement>(null)
  const rows = useRows(themes)
  const visible = useMemo(() => visibleRows(rows.themes, rows.rests, list.expanded), [rows, list.expanded])
  const [stop, setStop] = useState<string | null>(null)
  const tabStop = tabStopOf(visible, list.selected, stop)
  const { step, click } = useTreeSteps(visible, list, grid)
  const chosen = list.selected.filter(isThemeKey)
  const onKeyDown = useTreeKeys(visible, {
    step,
    rename: () => {
      if (chosen.length === 1) rename(chosen[0]!)
    },
    remove: () => {
      if (chosen.length > 0) ask({ kind: 'delete', themes: chosen })
    },
  })
  const { target, handlers } = useThemeDragging(
    list.selected,
    useCallback((dragged, on) => ask({ kind: 'drop', themes: dragged, on }), [ask]),
  )
  const menu = useSharedMenu<readonly string[]>()
  // By the right button, by the menu key and by Shift+F10.
  const openMenu = (event: MouseEvent): void => {
    const key = rowKeyOf(event.target)
    const row = grid.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key ?? '')}"]`)
    if (key === null || row == null || !isThemeKey(key) || renaming !== null) return
    event.preventDefault()
    const isChosen = chosen.includes(key)
    if (!isChosen) list.choose([key])
    menu.show(isChosen ? chosen : [key], row)
  }
  const stateOf = (row: VisibleRow): RowState => ({
    ...placeOf(row),
    isSelected: list.selected.includes(row.id),
    isTabStop: row.id === tabStop,
    isDropTarget: row.id === target,
  })
  return (
    <div
      ref={grid}
      className="themes-tree"
      role="treegrid"
      tabIndex={-1}
      aria-label={words.t('screens:analysis.themes.listLabel')}
      aria-multiselectable="true"
      onKeyDown={onKeyDown}
      onClick={(event: MouseEvent) => click(event)}
      onContextMenu={openMenu}
      onFocus={event => setStop(rowKeyOf(event.target))}
      // Who comes back comes to what is chosen, which an edit may have changed.
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) setStop(null)
      }}
      {...handlers}
    >
      <ThemeRows rows={rows} visible={visible} stateOf={stateOf} />
      <RowMenu menu={menu} />
    </div>
  )
}

/** The row that Tab leads to: where the focus was last, else what is chosen. */
function tabStopOf(
  rows: readonly VisibleRow[],
  selected: readonly string[],
  last: string | null,
): string | null {
  const isThere = (id: string | null | undefined): boolean => rows.some(row => row.id === id)
  if (isThere(last)) return last
  return selected.find(isThere) ?? rows[0]?.id ?? null
}
