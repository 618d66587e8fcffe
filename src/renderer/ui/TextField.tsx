import { FieldError, Input, Label, Text, TextField as AriaTextField } from 'react-aria-components'
import './field.css'

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** One line of help under the field. */
  readonly help?: string
  /** What is wrong with the value; the field is invalid while it is given. */
  readonly problem?: string
  readonly placeholder?: string
  readonly isDisabled?: boolean
  /** The focus begins here when it appears in a dialog. */
  readonly takesFocus?: boolean
  /** `date`: a day, `YYYY-MM-DD`. */
  readonly type?: 'text' | 'date'
  /** Leaves the label to assistive technology. */
  readonly isLabelHidden?: boolean
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, help, problem, placeholder, isLabelHidden = false } = props
  return (
    <AriaTextField
      className="ui-field"
      value={value}
      onChange={onChange}
      isInvalid={problem !== undefined}
      isDisabled={props.isDisabled ?? false}
      type={props.type ?? 'text'}
      {...(isLabelHidden && { 'aria-label': label })}
      {...(props.takesFocus === true && { autoFocus: true })}
    >
      {!isLabelHidden && <Label className="ui-field-label">{label}</Label>}
      <Input className="ui-input" {...(placeholder !== undefined && { placeholder })} />
      {help !== undefined && (
        <Text slot="description" className="ui-field-help">
          {help}
        </Text>
      )}
      <FieldError className="ui-field-problem">{problem}</FieldError>
    </AriaTextField>
  )
}
