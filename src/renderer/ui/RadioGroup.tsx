import type { ReactNode } from 'react'
import { RadioButton, RadioField, RadioGroup as AriaRadioGroup } from 'react-aria-components'
import './RadioGroup.css'

export interface RadioOption<V extends string> {
  readonly value: V
  readonly label: string
  /** What speaks for or against it. */
  readonly note?: ReactNode
}

export interface RadioGroupProps<V extends string> {
  /** The id of the element that asks the question. */
  readonly labelledBy: string
  /** Null while nothing is chosen. */
  readonly value: V | null
  readonly options: readonly RadioOption<V>[]
  readonly onChange: (value: V) => void
}

/** One of a few answers, each with what speaks for it, all in sight. */
export function RadioGroup<V extends string>({ labelledBy, value, options, onChange }: RadioGroupProps<V>) {
  return (
    <AriaRadioGroup
      className="ui-radios"
      aria-labelledby={labelledBy}
      value={value}
      onChange={chosen => onChange(chosen as V)}
    >
      {options.map(option => (
        <RadioField key={option.value} value={option.value}>
          <RadioButton className="ui-radio">
            <span className="ui-radio-mark" />
            <span className="ui-radio-words">
              <span className="ui-radio-label">{option.label}</span>
              {option.note !== undefined && <span className="ui-radio-note">{option.note}</span>}
            </span>
          </RadioButton>
        </RadioField>
      ))}
    </AriaRadioGroup>
  )
}
