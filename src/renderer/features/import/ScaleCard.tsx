import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { InTurn } from '#drawing/turns.tsx'
import { SCALE_KINDS, type Scale } from '#core/survey/scale.ts'
import { useServices } from '../../app/app-services.ts'
import { describeLowScores } from '../../app/filter-words.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Select } from '../../ui/Select.tsx'
import { MethodLink } from '../methods/index.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { openCodes } from './import-questions.ts'
import { PROBLEM_PARTS } from './go-to-problem.ts'
import type { ImportDraft } from './import-draft.ts'
import { scoreColumn, type DraftChange } from './import-model.ts'

interface ScaleCardProps {
  readonly draft: ImportDraft
  readonly change: (change: DraftChange) => void
}

/** What the scores mean: the kind of scale, its limits, its words, and which scores are low. */
export function ScaleCard({ draft, change }: ScaleCardProps) {
  const { t } = useTranslation()
  const { scale, inspection } = draft
  const column = scoreColumn(draft)
  if (column === undefined) return null
  const isGuess = scale === inspection.scale
  return (
    <Card
      title={t('screens:import.scaleTitle')}
      hint={<MethodLink anchor="scales-and-their-direction" about={t('screens:import.scaleTitle')} />}
    >
      <div className="import-fields" id={PROBLEM_PARTS.scale}>
        <Select
          label={t('screens:import.scaleKind')}
          value={scale?.kind ?? null}
          placeholder={t('screens:import.scaleUnknown')}
          options={SCALE_KINDS.map(value => ({ value, label: t(`screens:import.scaleName.${value}`) }))}
          onChange={scaleKind => change({ kind: 'scale-kind', scaleKind })}
        />
        {isGuess && <EvidenceList evidence={inspection.scaleEvidence} />}
        {scale === null ? (
          <NoScale onWords={() => change({ kind: 'words-as-scores' })} />
        ) : scale.kind === 'none' ? (
          <p className="import-note">{t('screens:import.scoreUnused')}</p>
        ) : (
          <InTurn>
            <ScaleDetails
              key={column.index}
              scale={scale}
              odd={openCodes(inspection, draft.mapping).map(({ value }) => value)}
              change={change}
            />
          </InTurn>
        )}
      </div>
    </Card>
  )
}

function NoScale({ onWords }: { readonly onWords: () => void }) {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('screens:import.scaleUnknownAdvice')}</p>
      <Button onPress={onWords}>{t('screens:import.wordsAsScores')}</Button>
    </>
  )
}

interface ScaleDetailsProps {
  readonly scale: Scale
  /** Values of the column that are not on the scale. */
  readonly odd: readonly string[]
  readonly change: (change: DraftChange) => void
}

function ScaleDetails({ scale, odd, change }: ScaleDetailsProps) {
  const { t } = useTranslation()
  const { words } = useServices()
  return (
    <>
      {scale.labels === null ? (
        <NumericScale scale={scale} change={change} />
      ) : (
        <>
          <LabelTable
            labels={scale.labels}
            scoreless={[...(scale.nonAnswers ?? []), ...odd]}
            change={change}
          />
          {scale.lowIsGood && (
            <p className="import-note">
              {t('screens:import.rangeLowIsGood', { min: scale.min, max: scale.max })}
            </p>
          )}
        </>
      )}
      <div className="import-low">
        <InTurn placeholder={<div className="import-number" />}>
          <NumberField
            label={t(scale.lowIsGood ? 'screens:import.lowFrom' : 'screens:import.lowTo')}
            value={scale.low.value}
            min={scale.min}
            max={scale.max}
            onChange={value => change({ kind: 'low-limit', value })}
          />
        </InTurn>
        <p className="import-low-words">
          {t('screens:app.lowChip', { scores: describeLowScores(words, scale, scale.low) })}
        </p>
      </div>
    </>
  )
}

/** Limits and direction; only a custom scale can change them. */
function NumericScale({ scale, change }: Omit<ScaleDetailsProps, 'odd'>) {
  const { t } = useTranslation()
  if (scale.kind !== 'custom') {
    return (
      <p className="import-note">
        {t(scale.lowIsGood ? 'screens:import.rangeLowIsGood' : 'screens:import.range', {
          min: scale.min,
          max: scale.max,
        })}
      </p>
    )
  }
  return (
    <>
      <div className="import-limits">
        <NumberField
          label={t('screens:import.min')}
          value={scale.min}
          onChange={min => change({ kind: 'scale-limits', limits: { min } })}
        />
        <NumberField
          label={t('screens:import.max')}
          value={scale.max}
          onChange={max => change({ kind: 'scale-limits', limits: { max } })}
        />
      </div>
      <SegmentedControl
        label={t('screens:import.direction')}
        value={scale.lowIsGood ? 'low' : 'high'}
        segments={[
          { value: 'high', label: t('screens:import.highIsGood', { score: scale.max }) },
          { value: 'low', label: t('screens:import.lowIsGood', { score: scale.min }) },
        ]}
        onChange={value => change({ kind: 'scale-limits', limits: { lowIsGood: value === 'low' } })}
      />
    </>
  )
}

interface LabelTableProps {
  readonly labels: NonNullable<Scale['labels']>
  /** Words that stand for no score. */
  readonly scoreless: readonly string[]
  readonly change: (change: DraftChange) => void
}

/** The words of the file and the score each stands for, or that it stands for none. */
function LabelTable({ labels, scoreless, change }: LabelTableProps) {
  const { t } = useTranslation()
  // As they first stood: a row must not jump away when its word loses its score.
  const [rows] = useState(() => [
    ...labels,
    ...[...new Set(scoreless)]
      .filter(word => !labels.some(([label]) => label === word))
      .map(word => [word, 1] as const),
  ])
  const scores = new Map(labels)
  return (
    <table className="import-labels">
      <thead>
        <tr>
          <th scope="col">{t('screens:import.label')}</th>
          <th scope="col">{t('screens:import.labelScore')}</th>
          <th scope="col">{t('screens:import.noScore')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, first]) => (
          <LabelRow
            key={label}
            label={label}
            first={first}
            score={scores.get(label) ?? null}
            change={change}
          />
        ))}
      </tbody>
    </table>
  )
}

interface LabelRowProps {
  readonly label: string
  /** What it stood for at first: given back when it is an answer again. */
  readonly first: number
  /** Null: the word is no answer. */
  readonly score: number | null
  readonly change: (change: DraftChange) => void
}

function LabelRow({ label, first, score, change }: LabelRowProps) {
  const { t } = useTranslation()
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <InTurn placeholder={<div className="import-number" />}>
          <NumberField
            label={t('screens:import.scoreOf', { label })}
            isLabelHidden
            isDisabled={score === null}
            value={score ?? NaN}
            onChange={value => change({ kind: 'label-score', label, score: value })}
          />
        </InTurn>
      </td>
      <td>
        <Checkbox
          isSelected={score === null}
          onChange={isNone => change({ kind: 'label-score', label, score: isNone ? null : first })}
        >
          <span className="visually-hidden">{t('screens:import.noScoreFor', { label })}</span>
        </Checkbox>
      </td>
    </tr>
  )
}
