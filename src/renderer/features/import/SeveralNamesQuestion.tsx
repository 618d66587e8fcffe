import { useTranslation } from 'react-i18next'
import { severalNamesOf } from '#core/importing/name-credits.ts'
import { CREDIT_WAYS, splitNames, type CreditedField } from '#core/survey/name-credit.ts'
import { formatCount } from '#words/format.ts'
import { separatorKey } from '#words/separator-key.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import type { ImportDraft } from './import-draft.ts'
import type { DraftChange } from './import-model.ts'

interface SeveralNamesQuestionProps {
  readonly draft: ImportDraft
  readonly change: (change: DraftChange) => void
  readonly titleId: string
  readonly field: CreditedField
}

/** To whom the cells that hold several agents or topics count, each answer with what it makes of an example. */
export function SeveralNamesQuestion({ draft, change, titleId, field }: SeveralNamesQuestionProps) {
  const { t } = useTranslation()
  const { inspection, mapping, credit } = draft
  const several = severalNamesOf(inspection.columns, mapping, field)
  if (several === null) return null
  const { separator, cells, isExact, examples } = several
  const [example = ''] = examples
  const names = splitNames(example, separator)
  const say = 'screens:import.question.several'
  return (
    <>
      <h2 id={titleId}>{t(`${say}.${field}`)}</h2>
      <p>
        {t(isExact ? `${say}.cells` : `${say}.cellsAtLeast`, {
          count: cells,
          n: formatCount(cells),
          column: inspection.columns[mapping[field][0]!]?.header ?? '',
          separator: t(`common:separator.${separatorKey(separator)}`, { sign: separator }),
          examples: examples.map(each => `“${each}”`).join(', '),
        })}
      </p>
      <RadioGroup
        labelledBy={titleId}
        value={credit[field]?.way ?? null}
        options={CREDIT_WAYS.map(way => ({
          value: way,
          label: t(`${say}.way.${way}`),
          note: t(`${say}.note.${way}`, { example, first: names[0] ?? '', count: names.length }),
        }))}
        onChange={way => change({ kind: 'credit', field, way })}
      />
    </>
  )
}
