import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
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
    <AriaCheckbox className="ui-checkbox" isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <span className="ui-checkbox-box">{isSelected && <Icon name="check" />}</span>
      {children}
    </AriaCheckbox>
  )
}
