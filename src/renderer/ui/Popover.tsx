import type { ReactElement, ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components'
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
      <AriaPopover className="ui-popover" placement="bottom start" offset={6}>
        <Dialog className="ui-popover-content" aria-label={label}>
          {({ close }) => children(close)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
