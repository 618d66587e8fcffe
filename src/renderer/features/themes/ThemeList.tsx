import { useMemo } from 'react'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { ThemesOverview } from '#core/themes/theme.ts'
import { Sparkline } from '#drawing/Sparkline.tsx'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { JUNK_KEY, UNASSIGNED_KEY } from './theme-selection.ts'
import { themeRows, type ThemeRow } from './theme-rows.ts'

interface ThemeListProps {
  readonly themes: ThemesOverview
  readonly selected: string
  readonly onSelect: (key: string) => void
}

/** The themes, most comments first, and below them the low scores that are in none. Arrow keys move the choice. */
export function ThemeList({ themes, selected, onSelect }: ThemeListProps) {
  const { words } = useServices()
  const say = 'screens:analysis.themes'
  const rows = useMemo(() => themeRows(themes, words), [themes, words])
  return (
    <div className="themes-list">
      <ListBox
        className="themes-listbox"
        aria-label={words.t(`${say}.listLabel`)}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[selected]}
        onSelectionChange={keys => {
          for (const key of keys) onSelect(String(key))
        }}
      >
        {rows.length > 0 && (
          <ListBoxSection id="themes" className="themes-section">
            <Header className="themes-head">
              <span>{words.t(`${say}.listHead.theme`)}</span>
              <span>{words.t(`${say}.listHead.comments`)}</span>
            </Header>
            {rows.map(row => (
              <ThemeItem key={row.id} row={row} />
            ))}
          </ListBoxSection>
        )}
        <ListBoxSection id="rest" className="themes-section themes-section--rest">
          <Header className="themes-head">{words.t(`${say}.restLabel`)}</Header>
          {themes.unassigned.n > 0 && (
            <RestItem id={UNASSIGNED_KEY} label={words.t(`${say}.rest.unassigned`)} n={themes.unassigned.n} />
          )}
          {themes.junk.n > 0 && (
            <RestItem id={JUNK_KEY} label={words.t(`${say}.rest.junk`)} n={themes.junk.n} />
          )}
        </ListBoxSection>
      </ListBox>
      <p className="themes-without-words" title={words.t(`${say}.rest.withoutWordsNote`)}>
        <span>{words.t(`${say}.rest.withoutWords`)}</span>
        <span>{formatCount(themes.withoutWords.n)}</span>
      </p>
    </div>
  )
}

function ThemeItem({ row }: { readonly row: ThemeRow }) {
  return (
    <ListBoxItem id={row.id} textValue={row.label} className="themes-item">
      <span className="visually-hidden">{row.spoken}</span>
      <span className="themes-item-label" aria-hidden="true">
        {row.label}
      </span>
      <span className="themes-item-n" aria-hidden="true">
        {row.n}
      </span>
      <span className="themes-item-bar" aria-hidden="true">
        <span className="themes-item-fill" style={{ width: `${row.fraction * 100}%` }} />
      </span>
      <span className="themes-item-share" aria-hidden="true">
        {row.share}
      </span>
      <span className="themes-item-trend" aria-hidden="true">
        {row.months.length > 0 && <Sparkline values={row.months} tone="neutral" ariaLabel={row.trendText} />}
      </span>
      <span className="themes-item-mean" aria-hidden="true">
        {row.mean}
      </span>
    </ListBoxItem>
  )
}

function RestItem({ id, label, n }: { readonly id: string; readonly label: string; readonly n: number }) {
  return (
    <ListBoxItem id={id} textValue={label} className="themes-item themes-item--rest">
      <span className="themes-item-label">{label}</span>
      <span className="themes-item-n">{formatCount(n)}</span>
    </ListBoxItem>
  )
}
