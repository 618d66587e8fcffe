import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

export interface ConfirmDialogProps {
  readonly title: string
  readonly isOpen: boolean
  /** What is lost and what is not. */
  readonly children: ReactNode
  /** The verb of the button that does it: "Delete project". */
  readonly confirm: string
  readonly onConfirm: () => void
  readonly onClose: () => void
  readonly isBusy?: boolean
}

/** Asks before something is lost. The focus begins on the way back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, isOpen, children, confirm, onConfirm, onClose, isBusy = false } = props
  const { t } = useTranslation()
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button takesFocus onPress={onClose}>
            {t('screens:ui.cancel')}
          </Button>
          <Button kind="danger" isDisabled={isBusy} onPress={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
