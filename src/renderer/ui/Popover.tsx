import { useContext, useId, type ReactElement, type ReactNode, type RefObject } from 'react'
import { DialogTrigger, OverlayTriggerStateContext, Popover as AriaPopover } from 'react-aria-components'
import './Popover.css'
import './listbox.css'

export interface PopoverProps {
  /** The chip or button that opens it. */
  readonly trigger: ReactElement
  /** What it is, for assistive technology. */
  readonly label: string
  /** The content; `close` shuts it. */
  readonly children: (close: () => void) => ReactNode
}

/** A small editor beside the control that opens it. Escape or a click beside it closes it. */
export function Popover({ trigger, label, children }: PopoverProps) {
  const labelId = useId()
  return (
    <DialogTrigger>
      {trigger}
      {/* Without a dialog inside, the popover is the dialog: its hidden close buttons then belong to it. */}
      <AriaPopover className="ui-popover" placement="bottom start" offset={6} aria-labelledby={labelId}>
        {/* Else it would be named after its trigger. */}
        <span id={labelId} hidden>
          {label}
        </span>
        <PopoverContent>{children}</PopoverContent>
      </AriaPopover>
    </DialogTrigger>
  )
}

interface OpenPopoverProps {
  /** The button that opened it. */
  readonly trigger: RefObject<HTMLElement | null>
  readonly label: string
  readonly children: ReactNode
  readonly onClose: () => void
}

/** The same beside a button of the caller's: many buttons share one, and cost nothing until it opens. */
export function OpenPopover({ trigger, label, children, onClose }: OpenPopoverProps) {
  return (
    <AriaPopover
      className="ui-popover"
      placement="bottom end"
      offset={4}
      triggerRef={trigger}
      isOpen
      onOpenChange={onClose}
      aria-label={label}
    >
      {children}
    </AriaPopover>
  )
}

function PopoverContent({ children }: Pick<PopoverProps, 'children'>) {
  const state = useContext(OverlayTriggerStateContext)
  return <div className="ui-popover-content">{children(() => state?.close())}</div>
}
