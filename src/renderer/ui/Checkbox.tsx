import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField } from 'react-aria-components'
import './Checkbox.css'
import { Icon } from './Icon.tsx'

export interface CheckboxProps {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly children: ReactNode
  readonly isDisabled?: boolean
}

/** Something that is so or is not so. */
export function Checkbox({ isSelected, onChange, children, isDisabled = false }: CheckboxProps) {
  return (
    <CheckboxField isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <CheckboxButton className="ui-checkbox">
        <span className="ui-checkbox-box">{isSelected && <Icon name="check" />}</span>
        {children}
      </CheckboxButton>
    </CheckboxField>
  )
}
