import { useMemo } from 'react'
import type { ThemesOverview } from '#core/themes/theme.ts'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { RestItem, ThemeItem, type RowState } from './ThemeItem.tsx'
import { useThemeEditing } from './theme-editing.ts'
import { themeRows, type ThemeRow } from './theme-rows.ts'
import { JUNK_KEY, UNASSIGNED_KEY } from './theme-selection.ts'
import type { VisibleRow } from './visible-rows.ts'

interface ListedRows {
  readonly themes: readonly ThemeRow[]
  readonly rests: readonly RestRow[]
  /** Beside each count stands how often the others mention the theme; where there are no others, a mean. */
  readonly isTimes: boolean
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
export function ThemeRows({ rows, visible, stateOf }: ThemeRowsProps) {
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
            <span title={rows.isTimes ? words.t(`${say}.listHead.timesNote`) : undefined}>
              {words.t(rows.isTimes ? `${say}.listHead.times` : `${say}.listHead.mean`)}
            </span>
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
export function useRows(themes: ThemesOverview): ListedRows {
  const { words } = useServices()
  return useMemo(() => {
    const say = 'screens:analysis.themes.rest'
    const rests = [
      { id: UNASSIGNED_KEY, label: words.t(`${say}.unassigned`), count: themes.unassigned.n },
      { id: JUNK_KEY, label: words.t(`${say}.junk`), count: themes.junk.n },
    ]
    return {
      themes: themeRows(themes, words),
      isTimes: themes.themes.some(({ mentions }) => (mentions.otherShare ?? null) !== null),
      rests: rests
        .filter(({ count }) => count > 0)
        .map(({ id, label, count }) => ({ id, label, n: formatCount(count) })),
    }
  }, [themes, words])
}
