import type { ReactNode } from 'react'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { MethodLink, type MethodAnchor } from '../methods/index.ts'

interface SettingDialogProps {
  readonly title: string
  readonly intro: string
  /** What the numbers do stands there. */
  readonly anchor: MethodAnchor
  readonly saveLabel: string
  /** Why what was chosen cannot be saved; null where it can. Said only where it has text. */
  readonly problem: string | null
  readonly onSave: () => void
  readonly onClose: () => void
  /** A button before the others. */
  readonly otherAction?: ReactNode
  readonly children: ReactNode
}

/** Numbers of the project that breakdowns stand on. Nothing changes before it is saved. */
export function SettingDialog(props: SettingDialogProps) {
  const { title, intro, anchor, saveLabel, problem, onSave, onClose, otherAction, children } = props
  const { words } = useServices()
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          {otherAction}
          <Button onPress={onClose}>{words.t('screens:ui.cancel')}</Button>
          <Button kind="primary" isDisabled={problem !== null} onPress={onSave}>
            {saveLabel}
          </Button>
        </>
      }
    >
      <p>
        {intro} <MethodLink anchor={anchor} about={title} />
      </p>
      {children}
      <p className="setting-problem" role="status">
        {problem}
      </p>
    </Dialog>
  )
}
