import type { RepeatContacts } from '#core/statistics/support/support-figures.ts'
import { MOST_REPEAT_DAYS, readRepeatDays } from '#core/statistics/support/repeat-contacts.ts'
import { repeatSentences } from '#words/repeat-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { Card } from '../../ui/Card.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { MethodLink } from '../methods/index.ts'
import { useSharedFindings } from './findings-context.tsx'

/** How often requesters came again within some days, against the score; nothing where the files do not tell. */
export function RepeatCard() {
  const { words } = useServices()
  const { project, changeRepeatDays } = useProject()
  const { result, isStale } = useSharedFindings()
  if (result?.repeats === undefined) return null
  return (
    <div className="overview-wide">
      <Card
        title={words.t('support:repeat.title')}
        note={words.t('support:repeat.note')}
        hint={<MethodLink anchor="repeat-contacts" about={words.t('support:repeat.title')} />}
      >
        {/* The field keeps the focus while the figures are counted anew. */}
        <div className="overview-repeat-days">
          <NumberField
            label={words.t('support:repeat.days')}
            value={readRepeatDays(project.repeatDays)}
            min={1}
            max={MOST_REPEAT_DAYS}
            onChange={changeRepeatDays}
          />
        </div>
        <RepeatFacts repeats={result.repeats} isStale={isStale} />
      </Card>
    </div>
  )
}

interface RepeatFactsProps {
  readonly repeats: RepeatContacts
  readonly isStale: boolean
}

function RepeatFacts({ repeats, isStale }: RepeatFactsProps) {
  const { words } = useServices()
  return (
    <ul className="finding-list overview-repeats" data-stale={isStale} aria-busy={isStale}>
      {repeatSentences(words, repeats).map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
