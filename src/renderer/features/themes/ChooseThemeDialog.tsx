import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { presentNames, quotedList } from './edit-sentence.ts'
import { ThemeChoice } from './ThemeChoice.tsx'
import { nestAll } from './step-of-themes.ts'
import { useThemeEditing, type Question, type ThemeEditing } from './theme-editing.ts'

interface ChooseThemeDialogProps {
  readonly question: Extract<
    Question,
    { readonly kind: 'merge' } | { readonly kind: 'nest' } | { readonly kind: 'move' }
  >
  readonly onClose: () => void
}

/** Asks for the theme into which others are merged, under which they are put, or to which comments are moved. */
export function ChooseThemeDialog({ question, onClose }: ChooseThemeDialogProps) {
  const { words } = useServices()
  const editing = useThemeEditing()
  const { themes } = editing
  const say = 'screens:themeEditing.choose'
  const title = useTitle(question)
  const { kind } = question
  const ids = question.kind === 'move' ? [] : question.themes
  const isFree = (theme: { readonly id: string; readonly parent: string | null }): boolean => {
    if (kind === 'nest') return theme.parent === null && !ids.includes(theme.id)
    // Of several chosen ones one takes the others.
    return kind === 'merge' && ids.length > 1 ? ids.includes(theme.id) : !ids.includes(theme.id)
  }
  const choose = (to: string | null): void => {
    onClose()
    void carryOut(question, to, editing)
  }
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.t('screens:ui.cancel')}</Button>}
    >
      <p className="themes-dialog-help">
        {words.t(`${say}.${kind === 'merge' ? 'mergeHelp' : kind === 'nest' ? 'nestHelp' : 'moveHelp'}`)}
        {kind === 'nest' &&
          themes.themes.some(({ parent }) => ids.includes(parent ?? '')) &&
          ` ${words.t(`${say}.nestSubThemes`)}`}
      </p>
      <ThemeChoice
        label={title}
        accepts={isFree}
        onChoose={choose}
        {...(kind === 'move' && { none: words.t(`${say}.out`) })}
      />
    </Dialog>
  )
}

function useTitle(question: ChooseThemeDialogProps['question']): string {
  const { words } = useServices()
  const { themes } = useThemeEditing()
  const say = 'screens:themeEditing.choose'
  if (question.kind === 'move') {
    const count = question.indices.length
    return words.t(`${say}.move`, { count, n: formatCount(count) })
  }
  const names = presentNames(themes)
  const labels = question.themes.map(id => names.get(id) ?? id)
  return words.t(`${say}.${question.kind === 'merge' ? 'merge' : 'nest'}`, {
    themes: quotedList(labels, words),
  })
}

async function carryOut(
  question: ChooseThemeDialogProps['question'],
  to: string | null,
  { act, themes: { themes } }: ThemeEditing,
): Promise<void> {
  if (question.kind === 'move') {
    if (await act({ kind: 'move', indices: question.indices, to })) question.done()
    return
  }
  if (to === null) return
  if (question.kind === 'merge') {
    const themes = question.themes.includes(to) ? question.themes : [...question.themes, to]
    await act({ kind: 'do', edit: { kind: 'merge', themes, into: to } }, [to])
    return
  }
  await act(nestAll(themes, question.themes, to))
}
