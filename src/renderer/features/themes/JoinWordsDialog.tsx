import { useState } from 'react'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip, ChipRow } from '../../ui/Chip.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useThemeEditing } from './theme-editing.ts'

interface JoinWordsDialogProps {
  readonly theme: string
  readonly word: string
  readonly onClose: () => void
}

/** Makes two words one. */
export function JoinWordsDialog({ theme, word, onClose }: JoinWordsDialogProps) {
  const { words } = useServices()
  const { themes, act } = useThemeEditing()
  const [other, setOther] = useState('')
  const say = 'screens:themeEditing.word'
  const known = themes.themes.find(each => each.id === theme)?.keywords.map(keyword => keyword.text) ?? []
  const text = other.trim()
  const join = (): void => {
    onClose()
    void act({ kind: 'do', edit: { kind: 'join', words: [word, text] } })
  }
  return (
    <Dialog
      title={words.t(`${say}.joinTitle`, { word })}
      isOpen
      onClose={onClose}
      onSubmit={join}
      actions={
        <>
          <Button onPress={onClose}>{words.t('screens:ui.cancel')}</Button>
          <Button kind="primary" type="submit" isDisabled={text === '' || text === word}>
            {words.t(`${say}.joinConfirm`)}
          </Button>
        </>
      }
    >
      <TextField
        label={words.t(`${say}.joinField`)}
        help={words.t(`${say}.joinHelp`)}
        value={other}
        onChange={setOther}
        takesFocus
      />
      <ChipRow label={words.t(`${say}.joinKnown`)}>
        {known
          .filter(each => each !== word)
          .map(each => (
            <Chip key={each} onPress={() => setOther(each)}>
              {each}
            </Chip>
          ))}
      </ChipRow>
    </Dialog>
  )
}
