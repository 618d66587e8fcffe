import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { nestAll } from './step-of-themes.ts'
import { useThemeEditing } from './theme-editing.ts'
import { useThemeLabels } from './use-theme-labels.ts'

interface DropDialogProps {
  readonly themes: readonly string[]
  readonly on: string
  readonly onClose: () => void
}

/** Asks what is to become of themes that were dragged onto another. */
export function DropDialog({ themes: ids, on, onClose }: DropDialogProps) {
  const { words } = useServices()
  const { themes, act } = useThemeEditing()
  const say = 'screens:themeEditing.drop'
  const target = themes.themes.find(theme => theme.id === on)
  const theme = target?.label ?? on
  const labels = useThemeLabels(ids)
  const merge = (): void => {
    onClose()
    void act({ kind: 'do', edit: { kind: 'merge', themes: [...ids, on], into: on } }, [on])
  }
  const nest = (): void => {
    onClose()
    void act(nestAll(themes.themes, ids, on))
  }
  return (
    <Dialog
      title={words.t(`${say}.title`, { themes: labels })}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.t('screens:ui.cancel')}</Button>}
    >
      <div className="themes-dialog-ways">
        <Button takesFocus onPress={merge}>
          {words.t(`${say}.merge`, { theme })}
        </Button>
        {target?.parent === null && <Button onPress={nest}>{words.t(`${say}.nest`, { theme })}</Button>}
      </div>
    </Dialog>
  )
}

/** Asks before the themes of now are given up. */
export function AfreshDialog({ onClose }: { readonly onClose: () => void }) {
  const { words } = useServices()
  const { act } = useThemeEditing()
  const say = 'screens:themeEditing.afresh'
  return (
    <ConfirmDialog
      title={words.t(`${say}.title`)}
      isOpen
      confirm={words.t(`${say}.confirm`)}
      onConfirm={() => {
        onClose()
        void act({ kind: 'afresh' })
      }}
      onClose={onClose}
    >
      <p>{words.t(`${say}.text`)}</p>
    </ConfirmDialog>
  )
}
