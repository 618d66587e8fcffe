import { useMemo } from 'react'
import { Button, Tree, TreeHeader, TreeItem, TreeItemContent, TreeSection } from 'react-aria-components'
import type { ThemesOverview } from '#core/themes/theme.ts'
import { Sparkline } from '#drawing/Sparkline.tsx'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { Icon } from '../../ui/Icon.tsx'
import { JUNK_KEY, UNASSIGNED_KEY } from './theme-selection.ts'
import { themeRows, type ThemeRow } from './theme-rows.ts'

interface ThemeTreeProps {
  readonly themes: ThemesOverview
  readonly selected: readonly string[]
  readonly onSelect: (keys: readonly string[]) => void
  /** Top themes whose sub-themes are shown. */
  readonly expanded: ReadonlySet<string>
  readonly onExpand: (keys: ReadonlySet<string>) => void
}

const NAVIGATION = { keyboardNavigationBehavior: 'tab' } as const

/**
 * The themes, most comments first, sub-themes below theirs, and at the end the low scores that are in none. Arrow keys move
 * the choice and open or close a theme; Shift and Ctrl choose several.
 */
export function ThemeTree({ themes, selected, onSelect, expanded, onExpand }: ThemeTreeProps) {
  const { words } = useServices()
  const say = 'screens:analysis.themes'
  const rows = useMemo(() => themeRows(themes, words), [themes, words])
  return (
    <div className="themes-list">
      <Tree
        className="themes-tree"
        aria-label={words.t(`${say}.listLabel`)}
        {...NAVIGATION}
        selectionMode="multiple"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={selected}
        onSelectionChange={keys => {
          if (keys !== 'all') onSelect([...keys].map(String))
        }}
        expandedKeys={expanded}
        onExpandedChange={keys => onExpand(new Set([...keys].map(String)))}
      >
        {rows.length > 0 && (
          <TreeSection id="themes" className="themes-section">
            <TreeHeader className="themes-head">
              <span>{words.t(`${say}.listHead.theme`)}</span>
              <span>{words.t(`${say}.listHead.comments`)}</span>
            </TreeHeader>
            {rows.map(row => (
              <ThemeItem key={row.id} row={row} />
            ))}
          </TreeSection>
        )}
        <TreeSection id="rest" className="themes-section themes-section--rest">
          <TreeHeader className="themes-head">{words.t(`${say}.restLabel`)}</TreeHeader>
          {themes.unassigned.n > 0 && (
            <RestItem id={UNASSIGNED_KEY} label={words.t(`${say}.rest.unassigned`)} n={themes.unassigned.n} />
          )}
          {themes.junk.n > 0 && (
            <RestItem id={JUNK_KEY} label={words.t(`${say}.rest.junk`)} n={themes.junk.n} />
          )}
        </TreeSection>
      </Tree>
      <p className="themes-without-words" title={words.t(`${say}.rest.withoutWordsNote`)}>
        <span>{words.t(`${say}.rest.withoutWords`)}</span>
        <span>{formatCount(themes.withoutWords.n)}</span>
      </p>
    </div>
  )
}

function ThemeItem({ row }: { readonly row: ThemeRow }) {
  return (
    <TreeItem id={row.id} textValue={row.label} aria-label={row.spoken} className="themes-item">
      <TreeItemContent>
        {row.children.length > 0 && (
          <Button slot="chevron" className="themes-item-chevron">
            <Icon name="chevron-right" />
          </Button>
        )}
        <span className="themes-item-label" title={row.label}>
          {row.label}
        </span>
        <span className="themes-item-n">{row.n}</span>
        <span className="themes-item-bar">
          <span className="themes-item-fill" style={{ width: `${row.fraction * 100}%` }} />
        </span>
        <span className="themes-item-share">{row.share}</span>
        <span className="themes-item-trend">
          {row.months.length > 0 && (
            <Sparkline values={row.months} tone="neutral" ariaLabel={row.trendText} />
          )}
        </span>
        <span className="themes-item-beside" title={row.besideText}>
          {row.beside}
        </span>
      </TreeItemContent>
      {row.children.map(child => (
        <ThemeItem key={child.id} row={child} />
      ))}
    </TreeItem>
  )
}

function RestItem({ id, label, n }: { readonly id: string; readonly label: string; readonly n: number }) {
  return (
    <TreeItem
      id={id}
      textValue={label}
      aria-label={`${label}: ${formatCount(n)}`}
      className="themes-item themes-item--rest"
    >
      <TreeItemContent>
        <span className="themes-item-label">{label}</span>
        <span className="themes-item-n">{formatCount(n)}</span>
      </TreeItemContent>
    </TreeItem>
  )
}
