import { useContext, useId, type ReactElement, type ReactNode } from 'react'
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

function PopoverContent({ children }: Pick<PopoverProps, 'children'>) {
  const state = useContext(OverlayTriggerStateContext)
  return <div className="ui-popover-content">{children(() => state?.close())}</div>
}
