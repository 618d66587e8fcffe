import { Button as AriaButton } from 'react-aria-components'
import './Button.css'
import { Icon } from './Icon.tsx'
import { Tooltip } from './Tooltip.tsx'
import type { IconName } from './icon-paths.ts'

export interface IconButtonProps {
  readonly icon: IconName
  /** What it does; shown as a tooltip and read out. */
  readonly label: string
  readonly isDisabled?: boolean
  readonly onPress?: () => void
}

/** A button that is only a drawing; its label shows on hover and on focus. */
export function IconButton({ icon, label, isDisabled = false, onPress }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <AriaButton
        className="ui-icon-button"
        aria-label={label}
        isDisabled={isDisabled}
        {...(onPress !== undefined && { onPress })}
      >
        <Icon name={icon} />
      </AriaButton>
    </Tooltip>
  )
}
