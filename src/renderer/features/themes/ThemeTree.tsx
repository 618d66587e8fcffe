import { memo, useCallback, useMemo, useRef, useState, type MouseEvent } from 'react'
import type { ThemesOverview } from '#core/themes/theme.ts'
import { InTurn } from '#drawing/turns.tsx'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { MethodLink } from '../methods/index.ts'
import { placeOf, RestItem, ThemeItem, type RowState } from './ThemeItem.tsx'
import { useThemeEditing } from './theme-editing.ts'
import { themeRows, type ThemeRow } from './theme-rows.ts'
import { isThemeKey, JUNK_KEY, UNASSIGNED_KEY } from './theme-selection.ts'
import { ThemeToolbar } from './ThemeToolbar.tsx'
import type { ListChoice } from './use-choice.ts'
import { rowKeyOf, useThemeDragging } from './use-theme-dragging.ts'
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
      <p className="themes-without-words" title={words.t(`${say}.rest.withoutWordsNote`)}>
        <span>{words.t(`${say}.rest.withoutWords`)}</span>
        <span>{formatCount(themes.withoutWords.n)}</span>
      </p>
    </div>
  )
})

/**
 * A grid of our own, for its rows alone are drawn anew that a choice changes: a library's tree draws all of them, twice,
 * before the page answers the next key.
 */
function ThemeGrid({ themes, list }: ThemeTreeProps) {
  const { words } = useServices()
  const { ask, rename } = useThemeEditing()
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
      onFocus={event => setStop(rowKeyOf(event.target))}
      {...handlers}
    >
      <ThemeRows rows={rows} visible={visible} stateOf={stateOf} />
    </div>
  )
}

interface ListedRows {
  readonly themes: readonly ThemeRow[]
  readonly rests: readonly RestRow[]
}

interface RestRow {
  readonly id: string
  readonly label: string
  readonly n: string
}

interface ThemeRowsProps {
  readonly rows: ListedRows
  readonly visible: readonly VisibleRow[]
  readonly stateOf: (row: VisibleRow) => RowState
}

/** The rows in their two groups: the themes, and what no theme explains. */
function ThemeRows({ rows, visible, stateOf }: ThemeRowsProps) {
  const { words } = useServices()
  const { renaming } = useThemeEditing()
  const say = 'screens:analysis.themes'
  const themes = useMemo(() => {
    const all = rows.themes.flatMap(row => [row, ...row.children])
    return new Map(all.map(row => [row.id, row]))
  }, [rows])
  return (
    <>
      {rows.themes.length > 0 && (
        <div className="themes-section">
          <div className="themes-head" aria-hidden="true">
            <span>{words.t(`${say}.listHead.theme`)}</span>
            <span>{words.t(`${say}.listHead.comments`)}</span>
          </div>
          <div role="rowgroup">
            {visible.map(row => {
              const theme = themes.get(row.id)
              return theme === undefined ? null : (
                <ThemeItem key={row.id} row={theme} isRenaming={renaming === row.id} {...stateOf(row)} />
              )
            })}
          </div>
        </div>
      )}
      {rows.rests.length > 0 && (
        <div className="themes-section themes-section--rest">
          <div className="themes-head" aria-hidden="true">
            {words.t(`${say}.restLabel`)}
          </div>
          <div role="rowgroup" aria-label={words.t(`${say}.restLabel`)}>
            {visible.map(row => {
              const rest = rows.rests.find(each => each.id === row.id)
              return rest === undefined ? null : <RestItem key={row.id} {...rest} {...stateOf(row)} />
            })}
          </div>
        </div>
      )}
    </>
  )
}

/** The same rows for the same themes. */
function useRows(themes: ThemesOverview): ListedRows {
  const { words } = useServices()
  return useMemo(() => {
    const say = 'screens:analysis.themes.rest'
    const rests = [
      { id: UNASSIGNED_KEY, label: words.t(`${say}.unassigned`), count: themes.unassigned.n },
      { id: JUNK_KEY, label: words.t(`${say}.junk`), count: themes.junk.n },
    ]
    return {
      themes: themeRows(themes, words),
      rests: rests
        .filter(({ count }) => count > 0)
        .map(({ id, label, count }) => ({ id, label, n: formatCount(count) })),
    }
  }, [themes, words])
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
