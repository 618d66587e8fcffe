import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NameProposal } from '#core/names/name-proposal.ts'
import { formatCount } from '#words/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { quoted } from './quoted-names.ts'

interface NameProposalRowProps {
  readonly proposal: NameProposal
  readonly onMerge: (shown: string, also: readonly string[]) => void
  readonly onKeepApart: () => void
}

/** The choice of a name that none of them is. */
const OTHER = 'other'

/** Names that look alike: how often each stands in the files, why they are proposed, and what to do about them. */
export function NameProposalRow({ proposal, onMerge, onKeepApart }: NameProposalRowProps) {
  const { t } = useTranslation()
  const { names, likeness, waiting = [] } = proposal
  const [choice, setChoice] = useState(String(names.findIndex(({ name }) => name === proposal.shown)))
  const [own, setOwn] = useState(proposal.shown)
  const [also, setAlso] = useState<readonly string[]>([])
  const shown = choice === OTHER ? own.trim() : (names[Number(choice)]?.name ?? proposal.shown)
  const spoken = quoted(names.map(({ name }) => name))
  const merged = quoted([...names.map(({ name }) => name), ...also])
  return (
    <li className="names-proposal">
      <div className="names-words">
        <ul className="names-list">
          {names.map(({ name, n }) => (
            <li key={name} dir="auto">
              {t('screens:names.name', { name, n: formatCount(n) })}
            </li>
          ))}
        </ul>
        <p className="names-why">{likeness.map(each => t(`screens:names.why.${each}`)).join(' ')}</p>
        {waiting.length > 0 && (
          <div className="names-waiting" role="group" aria-label={t('screens:names.waiting')}>
            <p className="names-why">{t('screens:names.waiting')}</p>
            {waiting.map(({ name, n }) => (
              <Checkbox
                key={name}
                isSelected={also.includes(name)}
                onChange={isOn => setAlso([...also.filter(other => other !== name), ...(isOn ? [name] : [])])}
              >
                <span dir="auto">{t('screens:names.name', { name, n: formatCount(n) })}</span>
              </Checkbox>
            ))}
          </div>
        )}
      </div>
      <div className="names-shown">
        <Select
          label={t('screens:names.shown')}
          value={choice}
          options={[
            ...names.map(({ name }, index) => ({ value: String(index), label: name })),
            { value: OTHER, label: t('screens:names.other') },
          ]}
          onChange={setChoice}
        />
        {choice === OTHER && (
          <TextField label={t('screens:names.otherLabel')} value={own} onChange={setOwn} />
        )}
      </div>
      <div className="names-buttons">
        <Button
          size="small"
          label={t('screens:names.mergeLabel', { names: merged })}
          isDisabled={shown === ''}
          onPress={() => onMerge(shown, also)}
        >
          {t('screens:names.merge')}
        </Button>
        <Button
          size="small"
          kind="quiet"
          label={t('screens:names.apartLabel', { names: spoken })}
          onPress={onKeepApart}
        >
          {t('screens:names.apart')}
        </Button>
      </div>
    </li>
  )
}
