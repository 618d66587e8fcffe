import { useRef, useState } from 'react'
import { lastStep, nextStep } from '#core/themes/edits/history.ts'
import type { ListedEdit } from '#core/themes/edits/theme-edit.ts'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EditList, type EditLine } from './EditList.tsx'
import { editSentence, namesBefore, nextSteps } from './edit-sentence.ts'
import { SaveEdits } from './SaveEdits.tsx'
import { useThemeEditing } from './theme-editing.ts'

const say = 'screens:themeEditing.history'
const NO_EDITS: readonly ListedEdit[] = []

/** Every change of the user, last one first, with what could not be replayed and why. Each can be taken out, wherever it stands. */
export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const { words } = useServices()
  const { themes } = useThemeEditing()
  const { done = NO_EDITS, undone = NO_EDITS, codebook } = themes.history ?? {}
  const lines = useLines(done, undone)
  const { buttons, said, change } = useSteps(done, undone, onClose)
  return (
    <Dialog title={words.t(`${say}.title`)} isOpen onClose={onClose} actions={buttons}>
      <p className="themes-dialog-help">
        {words.t(lines.length === 0 && codebook === undefined ? `${say}.none` : `${say}.intro`)}
      </p>
      <EditList title={words.t(`${say}.undone`)} lines={lines.slice(done.length)} isPale />
      <EditList
        title={words.t(`${say}.done`)}
        lines={lines.slice(0, done.length)}
        edits={done}
        onChange={change}
      />
      {codebook !== undefined && (
        <p className="themes-dialog-help">{words.t('screens:codebook.inUse', { name: codebook })}</p>
      )}
      {done.length > 0 && <SaveEdits />}
      {/* What the screen says is not heard behind a dialog. */}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </Dialog>
  )
}

/** The edits in words; the one undone last, which is the next to be done again, comes last. */
function useLines(done: readonly ListedEdit[], undone: readonly ListedEdit[]): readonly EditLine[] {
  const { words } = useServices()
  const { themes } = useThemeEditing()
  const edits = [...done, ...undone.toReversed()]
  const names = namesBefore(edits, themes)
  return edits.map((edit, position) => {
    const known = names[position] ?? new Map<string, string>()
    return { position, names: known, text: editSentence(edit, known, words) }
  })
}

/** Undo, redo and close, and what was done in the dialog last, in words. */
function useSteps(done: readonly ListedEdit[], undone: readonly ListedEdit[], onClose: () => void) {
  const { words } = useServices()
  const { themes, act } = useThemeEditing()
  const [said, setSaid] = useState('')
  const close = useRef<HTMLButtonElement>(null)
  const next = nextSteps(themes, words)
  const { codebook, codebookUndone } = themes.history ?? {}
  const step = async (kind: 'undo' | 'redo', isLast: boolean): Promise<void> => {
    const what = next[kind]
    if (await act({ kind }))
      setSaid(words.t(`screens:themeEditing.${kind === 'undo' ? 'undid' : 'redid'}`, { what }))
    // The button is about to be of no use: the focus stays in the dialog.
    if (isLast) close.current?.focus()
  }
  const change = async (kind: 'revoke' | 'restore', position: number): Promise<void> => {
    const edit = { kind, position }
    if (await act({ kind: 'do', edit }))
      setSaid(words.t('screens:themeEditing.did', { what: editSentence(edit, new Map(), words) }))
  }
  const isLastRedo =
    nextStep(undone).length === undone.length && (undone.length === 0 || codebookUndone === undefined)
  const isLastUndo = lastStep(done).length === done.length && (done.length === 0 || codebook === undefined)
  const buttons = (
    <>
      <Button isDisabled={next.redo === null} onPress={() => void step('redo', isLastRedo)}>
        {words.t(`${say}.redo`)}
      </Button>
      <Button isDisabled={next.undo === null} onPress={() => void step('undo', isLastUndo)}>
        {words.t(`${say}.undo`)}
      </Button>
      <Button kind="primary" takesFocus ref={close} onPress={onClose}>
        {words.t('screens:ui.close')}
      </Button>
    </>
  )
  return { buttons, said, change }
}
