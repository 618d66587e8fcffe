import { useState } from 'react'
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField, useFilter } from 'react-aria-components'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { themeTree } from './theme-tree.ts'
import { useThemeEditing } from './theme-editing.ts'

interface ThemeChoiceProps {
  /** What the choice is for, for assistive technology. */
  readonly label: string
  /** Themes that can be chosen; all of them are tried. */
  readonly accepts: (theme: { readonly id: string; readonly parent: string | null }) => boolean
  /** One more choice, at the end of the list: none of them. */
  readonly none?: string
  readonly onChoose: (theme: string | null) => void
}

const NONE_KEY = 'none'

/** A theme found by typing or from the list below; Enter or a click chooses. */
export function ThemeChoice({ label, accepts, none, onChoose }: ThemeChoiceProps) {
  const { words } = useServices()
  const { themes } = useThemeEditing()
  const { contains } = useFilter({ sensitivity: 'base' })
  const [search, setSearch] = useState('')
  const say = 'screens:themeEditing.choose'
  const listed = themeTree(themes)
    .flatMap(({ theme, children }) => [theme, ...children])
    .filter(accepts)
  return (
    <div className="themes-choice">
      <Autocomplete filter={contains} inputValue={search} onInputChange={setSearch}>
        {/* The way on from the button that opened the dialog. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <SearchField aria-label={words.t(`${say}.search`)} autoFocus>
          <Input className="ui-input" placeholder={words.t(`${say}.search`)} />
        </SearchField>
        <ListBox
          className="ui-listbox themes-choice-list"
          aria-label={label}
          selectionMode="none"
          onAction={key => onChoose(key === NONE_KEY ? null : String(key))}
          renderEmptyState={() => <div className="ui-listbox-empty">{words.t(`${say}.nothing`)}</div>}
        >
          {listed.map(theme => (
            <ListBoxItem
              key={theme.id}
              id={theme.id}
              textValue={theme.label}
              className="ui-listbox-item themes-choice-item"
              data-level={theme.parent === null ? 1 : 2}
            >
              <span>{theme.label}</span>
              <span>{formatCount(theme.n)}</span>
            </ListBoxItem>
          ))}
          {none !== undefined && (
            <ListBoxItem id={NONE_KEY} textValue={none} className="ui-listbox-item">
              {none}
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </div>
  )
}
