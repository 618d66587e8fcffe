import { useState } from 'react'
import { useServices } from '../../app/app-services.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { presentNames, ruleForWord } from './edit-sentence.ts'
import { ALL_PARTS, SplitByProposal, type PartsDraft } from './SplitByProposal.tsx'
import { SplitByWords, type WordsDraft } from './SplitByWords.tsx'
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
  // Kept here, so that a look at the other way takes nothing back.
  const [parts, changeParts] = useState<PartsDraft>(ALL_PARTS)
  const [ofWords, changeWords] = useState<WordsDraft>({
    rule: word === null ? '' : ruleForWord(word),
    name: null,
  })
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
        <SplitByWords theme={theme} draft={ofWords} onChange={changeWords} onClose={onClose} />
      ) : (
        <SplitByProposal theme={theme} draft={parts} onChange={changeParts} onClose={onClose} />
      )}
    </Dialog>
  )
}
