import { useState } from 'react'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { newThemeId, ruleForWord } from './edit-sentence.ts'
import { nameOfRule } from './name-of-rule.ts'
import { RuleField } from './RuleField.tsx'
import { useThemeEditing } from './theme-editing.ts'
import { themeTree } from './theme-tree.ts'
import { useTriedRule } from './use-tried-rule.ts'

const TOP = 'top'

/** A theme of the user's own: its name, the words it is found by, with what they match, and its place. */
export function CreateThemeDialog({
  word,
  onClose,
}: {
  readonly word: string | null
  readonly onClose: () => void
}) {
  const { words } = useServices()
  const { themes, act } = useThemeEditing()
  const [name, setName] = useState<string | null>(null)
  const [rule, setRule] = useState(word === null ? '' : ruleForWord(word))
  const [under, setUnder] = useState(TOP)
  const tried = useTriedRule(rule, null)
  const say = 'screens:themeEditing.create'
  // Until the user names it the theme is called after its rule.
  const label = (name ?? nameOfRule(rule)).trim()
  const count = tried.result?.ok === true && !tried.isStale ? tried.result.counts.low.n : null
  const create = (): void => {
    onClose()
    const theme = newThemeId(themes)
    const edit = { kind: 'create', theme, label, rule, under: under === TOP ? null : under } as const
    void act({ kind: 'do', edit }, 'made')
  }
  return (
    <Dialog
      title={words.t(`${say}.title`)}
      isOpen
      onClose={onClose}
      onSubmit={create}
      actions={
        <>
          <Button onPress={onClose}>{words.t('screens:ui.cancel')}</Button>
          <Button kind="primary" type="submit" isDisabled={count === null || label === ''}>
            {count === null
              ? words.t(`${say}.confirm`)
              : words.t(`${say}.confirmCount`, { count, n: formatCount(count) })}
          </Button>
        </>
      }
    >
      <RuleField
        label={words.t(`${say}.rule`)}
        rule={rule}
        onChange={setRule}
        tried={tried}
        isFor="new"
        takesFocus
      />
      <TextField label={words.t(`${say}.name`)} value={name ?? nameOfRule(rule)} onChange={setName} />
      <Select
        label={words.t(`${say}.under`)}
        value={under}
        onChange={setUnder}
        options={[
          { value: TOP, label: words.t(`${say}.top`) },
          ...themeTree(themes).map(({ theme }) => ({ value: theme.id, label: theme.label })),
        ]}
      />
    </Dialog>
  )
}
