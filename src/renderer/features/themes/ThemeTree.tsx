import { memo, useMemo, type ReactNode } from 'react'
import { Button, Tree, TreeHeader, TreeItem, TreeItemContent, TreeSection } from 'react-aria-components'
import type { ThemesOverview } from '#core/themes/theme.ts'
import { Sparkline } from '#drawing/Sparkline.tsx'
import { InTurn } from '#drawing/turns.tsx'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useThemeEditing } from './theme-editing.ts'
import { themeRows, type ThemeRow } from './theme-rows.ts'
import { JUNK_KEY, UNASSIGNED_KEY } from './theme-selection.ts'
import { ThemeRename } from './ThemeRename.tsx'
import { ThemeToolbar } from './ThemeToolbar.tsx'
import type { ListChoice } from './use-choice.ts'
import { useThemeDragging } from './use-theme-dragging.ts'
import { useTreeKeys } from './use-tree-keys.ts'

interface ThemeTreeProps {
  readonly themes: ThemesOverview
  readonly list: ListChoice
}

const NAVIGATION = { keyboardNavigationBehavior: 'tab' } as const

/**
 * The themes, most comments first, sub-themes below theirs, and at the end the low scores that are in none. Arrow keys move
 * the choice and open or close a theme; Shift and Ctrl choose several.
 */
export const ThemeTree = memo(function ThemeTree({ themes, list }: ThemeTreeProps) {
  const { words } = useServices()
  const say = 'screens:analysis.themes'
  const onKeys = useTreeKeys(list.selected)
  return (
    <div className="themes-list" onKeyDownCapture={onKeys}>
      <ThemeToolbar />
      <InTurn>
        <ThemeRows themes={themes} list={list} />
      </InTurn>
      <p className="themes-without-words" title={words.t(`${say}.rest.withoutWordsNote`)}>
        <span>{words.t(`${say}.rest.withoutWords`)}</span>
        <span>{formatCount(themes.withoutWords.n)}</span>
      </p>
    </div>
  )
})

function ThemeRows({ themes, list }: ThemeTreeProps) {
  const { words } = useServices()
  const dragAndDropHooks = useThemeDragging()
  return (
    <Tree
      className="themes-tree"
      aria-label={words.t('screens:analysis.themes.listLabel')}
      {...NAVIGATION}
      selectionMode="multiple"
      selectionBehavior="replace"
      disallowEmptySelection
      dragAndDropHooks={dragAndDropHooks}
      selectedKeys={list.selected}
      onSelectionChange={keys => {
        if (keys !== 'all') list.choose([...keys].map(String))
      }}
      expandedKeys={list.expanded}
      onExpandedChange={keys => list.expand(new Set([...keys].map(String)))}
    >
      {useSections(themes)}
    </Tree>
  )
}

/** The same elements for the same themes: the tree is made anew, all of it in one task, wherever one of them is another. */
function useSections(themes: ThemesOverview): ReactNode {
  const { words } = useServices()
  return useMemo(() => {
    const say = 'screens:analysis.themes'
    const rows = themeRows(themes, words)
    return (
      <>
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
      </>
    )
  }, [themes, words])
}

function ThemeItem({ row }: { readonly row: ThemeRow }) {
  return (
    <TreeItem id={row.id} textValue={row.label} aria-label={row.spoken} className="themes-item">
      <TreeItemContent>
        {row.children.length > 0 && (
          <Button
            slot="chevron"
            className="themes-item-chevron"
            // A click leaves the keys with the row; a moment later, for the press may take the focus itself.
            onPressEnd={({ target }) => {
              requestAnimationFrame(() => target.closest<HTMLElement>('[role=row]')?.focus())
            }}
          >
            <Icon name="chevron-right" />
          </Button>
        )}
        <ThemeLabel id={row.id} label={row.label} />
        <DragHandle label={row.label} />
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

/** By itself, so that renaming draws one row anew. */
function ThemeLabel({ id, label }: { readonly id: string; readonly label: string }) {
  const { renaming } = useThemeEditing()
  if (renaming === id) return <ThemeRename id={id} label={label} />
  return (
    <span className="themes-item-label" title={label}>
      {label}
    </span>
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
        <DragHandle label={label} isDisabled />
        <span className="themes-item-label">{label}</span>
        <span className="themes-item-n">{formatCount(n)}</span>
      </TreeItemContent>
    </TreeItem>
  )
}

/** For those who use a pointer by ear; everyone else drags the row, and by keyboard the menu of the theme does the same. */
function DragHandle({
  label,
  isDisabled = false,
}: {
  readonly label: string
  readonly isDisabled?: boolean
}) {
  const { words } = useServices()
  return (
    <Button
      slot="drag"
      className="themes-item-drag"
      excludeFromTabOrder
      isDisabled={isDisabled}
      aria-label={words.t('screens:themeEditing.drop.drag', { theme: label })}
    />
  )
}
