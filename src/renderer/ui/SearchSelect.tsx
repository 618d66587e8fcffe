import { useState } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import './field.css'
import './listbox.css'
import { Icon } from './Icon.tsx'
import type { Option } from './Select.tsx'

export interface SearchSelectProps {
  readonly label: string
  readonly value: Option<string>
  /** Gives any number of them, the chosen one included; typing narrows them to those that contain the text. */
  readonly options: () => readonly Option<string>[]
  readonly onChange: (value: string) => void
}

/** One of many options, found by typing. */
export function SearchSelect({ label, value, options, onChange }: SearchSelectProps) {
  const { t } = useTranslation()
  // Hundreds of options are costly, and hardly anyone opens the list: until then the chosen one is enough.
  const [wasTouched, setWasTouched] = useState(false)
  const listed = wasTouched ? options() : [value]
  return (
    <ComboBox
      className="ui-field"
      value={value.value}
      onChange={key => {
        if (key !== null) onChange(String(key))
      }}
      onFocus={() => setWasTouched(true)}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label className="ui-field-label">{label}</Label>
      <div className="ui-combo">
        <Input className="ui-input" />
        <Button className="ui-combo-button">
          <Icon name="chevron-down" />
        </Button>
      </div>
      <Popover className="ui-popover ui-popover--list">
        <ListBox
          className="ui-listbox"
          renderEmptyState={() => <div className="ui-listbox-empty">{t('screens:ui.nothingFound')}</div>}
        >
          {listed.map(option => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className="ui-listbox-item"
            >
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
