import { useContext, type ReactElement, type ReactNode } from 'react'
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
  return (
    <DialogTrigger>
      {trigger}
      {/* Without a dialog inside, the popover is the dialog: its hidden close buttons then belong to it. */}
      <AriaPopover className="ui-popover" placement="bottom start" offset={6} aria-label={label}>
        <PopoverContent>{children}</PopoverContent>
      </AriaPopover>
    </DialogTrigger>
  )
}

function PopoverContent({ children }: Pick<PopoverProps, 'children'>) {
  const state = useContext(OverlayTriggerStateContext)
  return <div className="ui-popover-content">{children(() => state?.close())}</div>
}
