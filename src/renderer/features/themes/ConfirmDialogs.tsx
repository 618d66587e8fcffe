import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { presentNames, quotedList } from './edit-sentence.ts'
import { useThemeEditing } from './theme-editing.ts'
import { deleteAll, nestAll } from './step-of-themes.ts'
import { neighbourOf } from './theme-selection.ts'

interface OnThemesProps {
  readonly themes: readonly string[]
  readonly onClose: () => void
}

/** Asks before themes are deleted, and says what becomes of their comments. */
export function DeleteThemesDialog({ themes: ids, onClose }: OnThemesProps) {
  const { words } = useServices()
  const { themes, act } = useThemeEditing()
  const say = 'screens:themeEditing.delete'
  const counted = { count: ids.length, n: formatCount(ids.length) }
  const remove = (): void => {
    onClose()
    const next = neighbourOf(themes, ids)
    void act(deleteAll(themes.themes, ids), next === null ? [] : [next])
  }
  return (
    <ConfirmDialog
      title={words.t(`${say}.title`, { ...counted, themes: useLabels(ids) })}
      isOpen
      confirm={words.t(`${say}.confirm`, counted)}
      onConfirm={remove}
      onClose={onClose}
    >
      <p>{words.t(`${say}.text`)}</p>
    </ConfirmDialog>
  )
}

/** Asks what is to become of themes that were dragged onto another. */
export function DropDialog({ themes: ids, on, onClose }: OnThemesProps & { readonly on: string }) {
  const { words } = useServices()
  const { themes, act } = useThemeEditing()
  const say = 'screens:themeEditing.drop'
  const target = themes.themes.find(theme => theme.id === on)
  const theme = target?.label ?? on
  const labels = useLabels(ids)
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

function useLabels(ids: readonly string[]): string {
  const { words } = useServices()
  const names = presentNames(useThemeEditing().themes)
  return quotedList(
    ids.map(id => names.get(id) ?? id),
    words,
  )
}
