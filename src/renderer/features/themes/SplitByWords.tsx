import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip, ChipRow } from '../../ui/Chip.tsx'
import { DialogForm } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { newThemeId, ruleForWord } from './edit-sentence.ts'
import { nameOfRule } from './name-of-rule.ts'
import { RuleField } from './RuleField.tsx'
import { useThemeEditing } from './theme-editing.ts'
import { useTriedRule } from './use-tried-rule.ts'

/** What is typed so far. */
export interface WordsDraft {
  readonly rule: string
  /** Null: the part is called after its rule. */
  readonly name: string | null
}

interface SplitByWordsProps {
  readonly theme: string
  readonly draft: WordsDraft
  readonly onChange: (draft: WordsDraft) => void
  readonly onClose: () => void
}

/** The comments of a theme that match a rule become a theme of their own. */
export function SplitByWords({ theme, draft, onChange, onClose }: SplitByWordsProps) {
  const { words } = useServices()
  const { themes, act } = useThemeEditing()
  const { rule, name } = draft
  const setRule = (text: string): void => onChange({ ...draft, rule: text })
  const setName = (text: string): void => onChange({ ...draft, name: text })
  const tried = useTriedRule(rule, theme)
  const say = 'screens:themeEditing.split'
  const keywords = themes.themes.find(each => each.id === theme)?.keywords ?? []
  const label = name ?? nameOfRule(rule)
  const counts = tried.result?.ok === true && !tried.isStale ? tried.result.counts.low : null
  // Those that are in the theme already are the ones that leave it.
  const count = counts === null ? null : counts.n - counts.added
  const split = (): void => {
    onClose()
    const part = { id: newThemeId(themes), label: label.trim(), rule }
    void act({ kind: 'do', edit: { kind: 'split', theme, parts: [part] } }, 'made')
  }
  return (
    <DialogForm onSubmit={split}>
      <ChipRow label={words.t(`${say}.words`)}>
        {keywords.map(({ text }) => (
          <Chip key={text} isActive={ruleForWord(text) === rule} onPress={() => setRule(ruleForWord(text))}>
            {text}
          </Chip>
        ))}
      </ChipRow>
      <RuleField label={words.t(`${say}.rule`)} rule={rule} onChange={setRule} tried={tried} isFor="split" />
      <TextField label={words.t(`${say}.name`)} value={label} onChange={setName} />
      <div className="ui-dialog-actions">
        <Button onPress={onClose}>{words.t('screens:ui.cancel')}</Button>
        <Button
          kind="primary"
          type="submit"
          isDisabled={count === null || count === 0 || label.trim() === ''}
        >
          {count === null
            ? words.t(`${say}.confirm`)
            : words.t(`${say}.confirmCount`, { count, n: formatCount(count) })}
        </Button>
      </div>
    </DialogForm>
  )
}
