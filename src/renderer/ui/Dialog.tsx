import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import './Dialog.css'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  /** Escape, or a click beside it. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons, the one that acts last; null where the content has its own. */
  readonly actions: ReactNode
  /** `alertdialog` where something is lost: a click beside it does not close it. */
  readonly role?: 'dialog' | 'alertdialog'
  /** For what has a table. */
  readonly isWide?: boolean
}

/** A question or a short form over the screen. Focus stays in it and goes back where it was. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, actions, role = 'dialog', isWide = false } = props
  return (
    <ModalOverlay
      className="ui-scrim"
      isOpen={isOpen}
      isDismissable={role === 'dialog'}
      onOpenChange={open => {
        if (!open) onClose()
      }}
    >
      <Modal className={isWide ? 'ui-modal ui-modal--wide' : 'ui-modal'}>
        <AriaDialog className="ui-dialog" role={role}>
          <Heading slot="title" className="ui-dialog-title">
            {title}
          </Heading>
          <div className="ui-dialog-body">{children}</div>
          {actions !== null && <div className="ui-dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
