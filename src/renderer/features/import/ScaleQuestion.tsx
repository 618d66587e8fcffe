import { useTranslation } from 'react-i18next'
import type { ImportWarning } from '#core/importing/mapping.ts'
import { Button } from '../../ui/Button.tsx'
import type { ImportDraft } from './import-draft.ts'
import type { DraftChange } from './import-model.ts'
import { openScale } from './import-questions.ts'

interface ScaleQuestionProps {
  readonly draft: ImportDraft
  readonly change: (change: DraftChange) => void
  readonly titleId: string
}

/** Whether the numbers of the score mean the same in every row, with what speaks against it. */
export function ScaleQuestion({ draft, change, titleId }: ScaleQuestionProps) {
  const { t } = useTranslation()
  const { inspection, mapping, scale, answered } = draft
  if (scale === null) return null
  const factOf = ({ code, count, values }: ImportWarning): string => {
    const text = t(`screens:import.question.scaleFacts.${code}`, { ...values, count })
    const { file } = values
    return file === undefined ? text : t('importing:inFile', { file, text })
  }
  const column = inspection.columns[mapping.score[0]!]?.header ?? ''
  return (
    <>
      <h2 id={titleId}>{t('screens:import.question.scale', { column })}</h2>
      <ul className="import-ends">
        {openScale(inspection, mapping).map(warning => (
          <li key={`${warning.code} ${String(warning.values['file'])}`}>{factOf(warning)}</li>
        ))}
      </ul>
      <p className="import-note">{t('screens:import.question.scaleNote')}</p>
      {!answered.includes('scale') && (
        <div>
          <Button size="small" onPress={() => change({ kind: 'answer', question: 'scale' })}>
            {t('screens:import.question.oneScale', { min: scale.min, max: scale.max })}
          </Button>
        </div>
      )}
    </>
  )
}
