import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components'
import './field.css'
import './listbox.css'
import { Icon } from './Icon.tsx'

export interface Option<V extends string> {
  readonly value: V
  readonly label: string
}

export interface SelectProps<V extends string> {
  readonly label: string
  /** Null: nothing chosen yet. */
  readonly value: V | null
  readonly options: readonly Option<V>[]
  readonly onChange: (value: V) => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
  readonly isLabelHidden?: boolean
}

/** One of a few options. For a long list use {@link SearchSelect}. */
export function Select<V extends string>(props: SelectProps<V>) {
  const { label, value, options, onChange, placeholder, isLabelHidden = false } = props
  return (
    <AriaSelect
      className="ui-field"
      value={value}
      onChange={key => {
        if (key !== null) onChange(key as V)
      }}
      isDisabled={props.isDisabled ?? false}
      {...(placeholder !== undefined && { placeholder })}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {!isLabelHidden && <Label className="ui-field-label">{label}</Label>}
      <Button className="ui-input ui-select-button">
        <SelectValue className="ui-select-value" />
        <Icon name="chevron-down" />
      </Button>
      <Popover className="ui-popover ui-popover--list">
        <ListBox className="ui-listbox">
          {options.map(option => (
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
    </AriaSelect>
  )
}
