import { useContext, type ReactNode } from 'react'
import { Button, OverlayTriggerStateContext } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import './Chip.css'
import { Icon } from './Icon.tsx'

export interface ChipProps {
  readonly children: string
  /** Filled: it changes what is shown. Outlined: it only says. */
  readonly isActive?: boolean
  /** Shows a cross that takes it away. */
  readonly onRemove?: () => void
  /** Makes the chip a button; inside a popover trigger leave it out and set `opens`. */
  readonly onPress?: () => void
  /** It opens something: a small arrow says so. */
  readonly opens?: boolean
}

/** One condition of what is looked at. */
export function Chip({ children, isActive = false, onRemove, onPress, opens = false }: ChipProps) {
  const { t } = useTranslation()
  const isOpen = useContext(OverlayTriggerStateContext)?.isOpen ?? false
  const className = `ui-chip${isActive ? ' ui-chip--active' : ''}`
  if (opens || onPress !== undefined) {
    return (
      <Button className={className} data-open={isOpen} {...(onPress !== undefined && { onPress })}>
        {children}
        {opens && <Icon name="chevron-down" />}
      </Button>
    )
  }
  if (onRemove === undefined) return <span className={className}>{children}</span>
  return (
    <Button className={className} aria-label={t('screens:ui.remove', { what: children })} onPress={onRemove}>
      {children}
      <Icon name="close" />
    </Button>
  )
}

/** Chips beside one another; they wrap. */
export function ChipRow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="ui-chips" role="group" aria-label={label}>
      {children}
    </div>
  )
}
