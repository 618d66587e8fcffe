import { useTranslation } from 'react-i18next'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import type { ImportDraft } from './import-draft.ts'
import type { DraftChange } from './import-model.ts'
import { openMiddle } from './import-questions.ts'

interface MiddleQuestionProps {
  readonly draft: ImportDraft
  readonly change: (change: DraftChange) => void
  readonly titleId: string
}

/** Whether the words of the score have a middle that none of the few answers stands in. */
export function MiddleQuestion({ draft, change, titleId }: MiddleQuestionProps) {
  const { t } = useTranslation()
  const { inspection, mapping, scale, answered } = draft
  const warning = openMiddle(inspection, mapping)
  if (warning === null || scale === null) return null
  const { column, middle, points, more } = warning.values
  const chosen = scale.max === more ? 'some' : 'none'
  return (
    <>
      <h2 id={titleId}>{t('screens:import.question.middle', { column, middle })}</h2>
      <p>{t('screens:import.question.middleFact', { count: warning.count })}</p>
      <RadioGroup
        labelledBy={titleId}
        value={answered.includes('middle') ? chosen : null}
        options={[
          { value: 'none', label: t('screens:import.question.middleNone', { points }) },
          { value: 'some', label: t('screens:import.question.middleSome', { points: more }) },
        ]}
        onChange={value => change({ kind: 'middle', hasMiddle: value === 'some' })}
      />
    </>
  )
}
