import { useState } from 'react'
import { useServices } from '../../app/app-services.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { presentNames } from './edit-sentence.ts'
import { SplitByProposal } from './SplitByProposal.tsx'
import { SplitByWords } from './SplitByWords.tsx'
import { useThemeEditing } from './theme-editing.ts'

interface SplitDialogProps {
  readonly theme: string
  /** The word it is split by; null to be asked. */
  readonly word: string | null
  readonly onClose: () => void
}

/** Takes a part of a theme off: by words the user gives, or by parts that its words show. */
export function SplitDialog({ theme, word, onClose }: SplitDialogProps) {
  const { words } = useServices()
  const { themes } = useThemeEditing()
  const [way, setWay] = useState<'proposal' | 'words'>(word === null ? 'proposal' : 'words')
  const say = 'screens:themeEditing.split'
  return (
    <Dialog
      title={words.t(`${say}.title`, { theme: presentNames(themes).get(theme) ?? theme })}
      isOpen
      onClose={onClose}
      actions={null}
    >
      <SegmentedControl
        label={words.t(`${say}.ways`)}
        value={way}
        onChange={setWay}
        segments={[
          { value: 'proposal', label: words.t(`${say}.proposal`) },
          { value: 'words', label: words.t(`${say}.byWord`) },
        ]}
      />
      {way === 'words' ? (
        <SplitByWords theme={theme} word={word} onClose={onClose} />
      ) : (
        <SplitByProposal theme={theme} onClose={onClose} />
      )}
    </Dialog>
  )
}
