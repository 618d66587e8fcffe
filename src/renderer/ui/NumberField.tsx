import { Button, Group, Input, Label, NumberField as AriaNumberField } from 'react-aria-components'
import './field.css'
import { Icon } from './Icon.tsx'

export interface NumberFieldProps {
  readonly label: string
  readonly value: number
  /** Called with a number within the limits, when the field is left or a step is taken. */
  readonly onChange: (value: number) => void
  readonly min?: number
  readonly max?: number
  /** Default 1. */
  readonly step?: number
  readonly isDisabled?: boolean
  readonly isLabelHidden?: boolean
}

/** A number with steps; arrow keys work, the wheel does not. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onChange, min, max, step = 1, isLabelHidden = false } = props
  const keepNumbers = (next: number) => {
    if (!Number.isNaN(next)) onChange(next)
  }
  return (
    <AriaNumberField
      className="ui-field"
      value={value}
      onChange={keepNumbers}
      step={step}
      isWheelDisabled
      isDisabled={props.isDisabled ?? false}
      {...(min !== undefined && { minValue: min })}
      {...(max !== undefined && { maxValue: max })}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {!isLabelHidden && <Label className="ui-field-label">{label}</Label>}
      <Group className="ui-number">
        <Input className="ui-input" />
        <Button slot="decrement" className="ui-number-step">
          <Icon name="minus" />
        </Button>
        <Button slot="increment" className="ui-number-step">
          <Icon name="plus" />
        </Button>
      </Group>
    </AriaNumberField>
  )
}
