import { useState } from 'react'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { presentNames, ruleOf } from './edit-sentence.ts'
import { RuleField } from './RuleField.tsx'
import { useThemeEditing } from './theme-editing.ts'
import { useTriedRule } from './use-tried-rule.ts'

/** The rule of a theme, with what it matches. */
export function RuleDialog({ theme, onClose }: { readonly theme: string; readonly onClose: () => void }) {
  const { words } = useServices()
  const { themes, act } = useThemeEditing()
  const [before] = useState(() => ruleOf(theme, themes))
  const [rule, setRule] = useState(before)
  const tried = useTriedRule(rule, theme)
  const say = 'screens:themeEditing.rule'
  const use = (text: string | null): void => {
    onClose()
    void act({ kind: 'do', edit: { kind: 'rule', theme, rule: text } })
  }
  const isUsable = tried.result?.ok === true && !tried.isStale && rule !== before
  return (
    <Dialog
      title={words.t(`${say}.title`, { theme: presentNames(themes).get(theme) ?? theme })}
      isOpen
      onClose={onClose}
      onSubmit={() => use(rule)}
      actions={
        <>
          <Button onPress={onClose}>{words.t('screens:ui.cancel')}</Button>
          {before !== '' && <Button onPress={() => use(null)}>{words.t(`${say}.remove`)}</Button>}
          <Button kind="primary" type="submit" isDisabled={!isUsable}>
            {words.t(`${say}.confirm`)}
          </Button>
        </>
      }
    >
      <p className="themes-dialog-help">{words.t(`${say}.intro`)}</p>
      <RuleField
        label={words.t(`${say}.field`)}
        rule={rule}
        onChange={setRule}
        tried={tried}
        isFor="theme"
        takesFocus
      />
    </Dialog>
  )
}
