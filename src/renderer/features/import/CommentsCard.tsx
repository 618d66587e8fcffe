import { useTranslation } from 'react-i18next'
import { commentQuestions } from '#core/importing/comment-questions.ts'
import { formatCount } from '#words/format.ts'
import { Card } from '../../ui/Card.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import type { ImportDraft } from './import-draft.ts'
import type { DraftChange } from './import-model.ts'

interface CommentsCardProps {
  readonly draft: ImportDraft
  readonly change: (change: DraftChange) => void
}

const JOINED = 'joined'

/** Comments on different questions: read as one text, or those on one question alone. */
export function CommentsCard({ draft, change }: CommentsCardProps) {
  const { t } = useTranslation()
  const { inspection, mapping } = draft
  const columns = commentQuestions(inspection.columns, inspection.mapping)
  if (columns.length === 0) return null
  const titleId = 'import-comments'
  const [first] = mapping.comment
  const chosen = mapping.comment.length === 1 ? String(first) : mapping.comment.length > 1 ? JOINED : null
  return (
    <Card title={t('screens:import.comments.title')}>
      <p id={titleId} className="import-note">
        {t('screens:import.comments.advice', { count: columns.length })}
      </p>
      <RadioGroup
        labelledBy={titleId}
        value={chosen}
        options={[
          { value: JOINED, label: t('screens:import.comments.joined') },
          ...columns.map(({ index, header, filled, samples }) => ({
            value: String(index),
            label: header.trim() === '' ? t('screens:import.noHeader', { n: index + 1 }) : header,
            note: [
              t('screens:import.question.scoreFilled', { count: filled, cells: formatCount(filled) }),
              ...samples.slice(0, 1),
            ].join(' · '),
          })),
        ]}
        onChange={value =>
          change({
            kind: 'comments',
            columns: value === JOINED ? inspection.mapping.comment : [Number(value)],
          })
        }
      />
    </Card>
  )
}
