import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamesOfField } from '#contracts/engine-jobs.ts'
import type { NameField } from '#core/names/name-decisions.ts'
import { formatCount } from '#words/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { NameProposalRow } from './NameProposalRow.tsx'
import './names.css'
import { quoted } from './quoted-names.ts'
import { SettledNames } from './SettledNames.tsx'
import { useNameChoices } from './use-name-choices.ts'

interface NamesCardProps {
  readonly field: NameField
  readonly names: NamesOfField
}

/** Proposals that are shown at first, and each time more are asked for. */
const AT_ONCE = 6

/** The names of a field that look alike, one row a proposal, and what was decided before. */
export function NamesCard({ field, names }: NamesCardProps) {
  const { t } = useTranslation()
  const choices = useNameChoices(field)
  const [room, setRoom] = useState(AT_ONCE)
  const { said, say, statusRef } = useSaid()
  const { total, proposals } = names
  const sure = proposals.filter(({ isSure }) => isSure)
  const counted = { count: total, groups: formatCount(total) }
  return (
    <Card
      title={t(total === 0 ? `screens:names.settledTitle.${field}` : `screens:names.title.${field}`, counted)}
      note={t(total === 0 ? 'screens:names.settledNote' : 'screens:names.note')}
      {...(sure.length > 1 && {
        actions: (
          <Button
            size="small"
            onPress={() => {
              choices.mergeAll(sure)
              say(t('screens:names.mergedAll', { count: sure.length, groups: formatCount(sure.length) }))
            }}
          >
            {t('screens:names.mergeAll', { count: sure.length, groups: formatCount(sure.length) })}
          </Button>
        ),
      })}
    >
      <p role="status" className="names-said" ref={statusRef} tabIndex={-1}>
        {said}
      </p>
      {proposals.length > 0 && (
        <ul className="names-proposals" aria-label={t(`screens:names.list.${field}`)}>
          {proposals.slice(0, room).map(proposal => (
            <NameProposalRow
              key={JSON.stringify(proposal.names.map(({ name }) => name))}
              proposal={proposal}
              onMerge={(shown, also) => {
                choices.merge(proposal, shown, also)
                say(t('screens:names.merged', { shown, names: listed(proposal, shown, also) }))
              }}
              onKeepApart={() => {
                choices.keepApart(proposal.names.map(({ name }) => name))
                say(t('screens:names.keptApart', { names: listed(proposal, null) }))
              }}
            />
          ))}
        </ul>
      )}
      {proposals.length > room && (
        <Button size="small" kind="quiet" onPress={() => setRoom(room + AT_ONCE)}>
          {t('screens:names.more', { n: formatCount(Math.min(AT_ONCE, proposals.length - room)) })}
        </Button>
      )}
      <SettledNames names={names} choices={choices} say={say} />
    </Card>
  )
}

/** All names of a proposal, and others with them, but the one that stays. */
function listed(
  { names }: NamesOfField['proposals'][number],
  shown: string | null,
  also: readonly string[] = [],
): string {
  return quoted([...names.map(({ name }) => name), ...also].filter(name => name !== shown))
}

/** What was done last. The focus goes there: the button that was pressed is gone with its row. */
function useSaid() {
  const [said, setSaid] = useState('')
  const statusRef = useRef<HTMLParagraphElement>(null)
  const say = (sentence: string): void => {
    setSaid(sentence)
    statusRef.current?.focus()
  }
  return { said, say, statusRef }
}
