import { useRef } from 'react'
import { lastStep, nextStep } from '#core/themes/edits/history.ts'
import type { ListedEdit, NotReplayed } from '#core/themes/edits/theme-edit.ts'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { editSentence, namesBefore, nextSteps, quotedList } from './edit-sentence.ts'
import { SaveEdits } from './SaveEdits.tsx'
import { useThemeEditing } from './theme-editing.ts'

/** Every change of the user, last one first, with what could not be replayed and why. */
export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const { words } = useServices()
  const { themes, act } = useThemeEditing()
  const say = 'screens:themeEditing.history'
  const done = themes.history?.done ?? []
  // The one undone last, which is the next to be done again, comes last.
  const undone = (themes.history?.undone ?? []).toReversed()
  const names = namesBefore([...done, ...undone], themes)
  const lines = [...done, ...undone].map((edit, position) =>
    editSentence(edit, names[position] ?? new Map(), words),
  )
  const next = nextSteps(themes, words)
  const close = useRef<HTMLButtonElement>(null)
  const step = async (kind: 'undo' | 'redo', isLast: boolean): Promise<void> => {
    await act({ kind })
    // The button is about to be of no use: the focus stays in the dialog.
    if (isLast) close.current?.focus()
  }
  return (
    <Dialog
      title={words.t(`${say}.title`)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            isDisabled={next.redo === null}
            onPress={() =>
              void step(
                'redo',
                nextStep(themes.history?.undone ?? []).length === undone.length &&
                  (undone.length === 0 || themes.history?.codebookUndone === undefined),
              )
            }
          >
            {words.t(`${say}.redo`)}
          </Button>
          <Button
            isDisabled={next.undo === null}
            onPress={() =>
              void step(
                'undo',
                lastStep(done).length === done.length &&
                  (done.length === 0 || themes.history?.codebook === undefined),
              )
            }
          >
            {words.t(`${say}.undo`)}
          </Button>
          <Button kind="primary" takesFocus ref={close} onPress={onClose}>
            {words.t('screens:ui.close')}
          </Button>
        </>
      }
    >
      <p className="themes-dialog-help">
        {words.t(
          lines.length === 0 && themes.history?.codebook === undefined ? `${say}.none` : `${say}.intro`,
        )}
      </p>
      <EditList title={words.t(`${say}.undone`)} lines={lines} from={done.length} to={lines.length} isPale />
      <EditList title={words.t(`${say}.done`)} lines={lines} from={0} to={done.length} edits={done} />
      {themes.history?.codebook !== undefined && (
        <p className="themes-dialog-help">
          {words.t('screens:codebook.inUse', { name: themes.history.codebook })}
        </p>
      )}
      {done.length > 0 && <SaveEdits />}
    </Dialog>
  )
}

interface EditListProps {
  readonly title: string
  readonly lines: readonly string[]
  readonly from: number
  readonly to: number
  readonly isPale?: boolean
  /** Of the lines, where some may not have been replayed. */
  readonly edits?: readonly ListedEdit[]
}

function EditList({ title, lines, from, to, isPale = false, edits = [] }: EditListProps) {
  const { themes } = useThemeEditing()
  if (from === to) return null
  const positions = Array.from({ length: to - from }, (_, index) => to - 1 - index)
  return (
    <section aria-label={title}>
      <h3 className="themes-history-title">{title}</h3>
      <ol className="themes-history" data-pale={isPale}>
        {positions.map(position => (
          <li key={position} value={position + 1}>
            <span className="themes-history-number">{formatCount(position + 1)}</span>
            <span>
              {lines[position]}
              {edits.length > 0 &&
                (themes.notReplayed ?? [])
                  .filter(each => each.position === position)
                  .map(each => <Trouble key={each.code} trouble={each} />)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Trouble({ trouble }: { readonly trouble: NotReplayed }) {
  const { words } = useServices()
  const reason = words.t(`themes:notReplayed.${trouble.code}`, {
    names: quotedList(trouble.names, words),
    count: trouble.count,
    of: trouble.of,
  })
  const kind = trouble.count < trouble.of ? 'partly' : 'notReplayed'
  return (
    <span className="themes-history-trouble">
      {words.t(`screens:themeEditing.history.${kind}`, { reason })}
    </span>
  )
}
