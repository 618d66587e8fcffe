import { CodebookDialog } from './CodebookDialog.tsx'
import { CreateThemeDialog } from './CreateThemeDialog.tsx'
import { ChooseThemeDialog } from './ChooseThemeDialog.tsx'
import { DropDialog, AfreshDialog } from './ConfirmDialogs.tsx'
import { DeleteThemesDialog } from './DeleteThemesDialog.tsx'
import { HistoryDialog } from './HistoryDialog.tsx'
import { JoinWordsDialog } from './JoinWordsDialog.tsx'
import { RuleDialog } from './RuleDialog.tsx'
import { SplitDialog } from './SplitDialog.tsx'
import type { Question } from './theme-editing.ts'

/** The dialog that is open. */
export function ThemeDialogs({
  question,
  onClose,
}: {
  readonly question: Question
  readonly onClose: () => void
}) {
  switch (question.kind) {
    case 'merge':
    case 'nest':
    case 'move':
      return <ChooseThemeDialog question={question} onClose={onClose} />
    case 'delete':
      return <DeleteThemesDialog themes={question.themes} onClose={onClose} />
    case 'drop':
      return <DropDialog themes={question.themes} on={question.on} onClose={onClose} />
    case 'create':
      return <CreateThemeDialog word={question.word} onClose={onClose} />
    case 'rule':
      return <RuleDialog theme={question.theme} onClose={onClose} />
    case 'split':
      return <SplitDialog theme={question.theme} word={question.word} onClose={onClose} />
    case 'join':
      return <JoinWordsDialog theme={question.theme} word={question.word} onClose={onClose} />
    case 'history':
      return <HistoryDialog onClose={onClose} />
    case 'codebook':
      return <CodebookDialog onClose={onClose} />
    case 'afresh':
      return <AfreshDialog onClose={onClose} />
  }
}
