import type { ReactNode, SyntheticEvent } from 'react'
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
  /** What Enter in a field does, and the button of type `submit`. */
  readonly onSubmit?: () => void
  /** For what has a table. */
  readonly isWide?: boolean
}

/** A question or a short form over the screen. Focus stays in it and goes back where it was. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, actions, onSubmit, role = 'dialog', isWide = false } = props
  const content = (
    <>
      <div className="ui-dialog-body">{children}</div>
      {actions !== null && <div className="ui-dialog-actions">{actions}</div>}
    </>
  )
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
          {onSubmit === undefined ? content : <DialogForm onSubmit={onSubmit}>{content}</DialogForm>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

interface DialogFormProps {
  readonly onSubmit: () => void
  /** With a button of type `submit`: while it is disabled, Enter does nothing. */
  readonly children: ReactNode
}

/** The fields of a dialog and its buttons: Enter in a field does what the button of type `submit` does. */
export function DialogForm({ onSubmit, children }: DialogFormProps) {
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form className="ui-dialog-form" onSubmit={submit}>
      {children}
    </form>
  )
}
