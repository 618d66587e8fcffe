import { useTranslation } from 'react-i18next'
import { commentQuestions, otherComments } from '#core/importing/comment-questions.ts'
import type { ColumnProfile, FileInspection } from '#core/importing/mapping.ts'
import { formatCount } from '#words/format.ts'
import { Card } from '../../ui/Card.tsx'
import { RadioGroup, type RadioOption } from '../../ui/RadioGroup.tsx'
import type { ImportDraft } from './import-draft.ts'
import type { DraftChange } from './import-model.ts'
import type { MetricWays } from './MetricChoice.tsx'
import { MetricList } from './MetricList.tsx'
import { keptApartBy, questionMetrics } from './metric-set.ts'

interface CommentsCardProps {
  readonly draft: ImportDraft
  readonly change: (change: DraftChange) => void
  readonly ways: Pick<MetricWays, 'canSplit'>
}

const JOINED = 'joined'
const ALL = 'all'
const APART = 'apart'

/**
 * Comments on different questions: read as one text, each question apart, or those on one question alone. Columns that
 * only seem to hold comments are on offer beside those that were recognised.
 */
export function CommentsCard({ draft, change, ways }: CommentsCardProps) {
  const { t } = useTranslation()
  const { inspection, mapping } = draft
  const recognised = inspection.mapping.comment
  const others = otherComments(inspection.columns, inspection.mapping, oddNames(inspection))
  const isAsked = others.length > 0 || commentQuestions(inspection.columns, inspection.mapping).length > 0
  const all = [...recognised, ...others.map(({ index }) => index)].sort((a, b) => a - b)
  if (!isAsked || all.length < 2) return null
  const columns = all.map(index => inspection.columns[index]!)
  const joined = recognised.length > 1 ? { [JOINED]: recognised } : {}
  const sets: Readonly<Record<string, readonly number[]>> =
    others.length > 0 ? { ...joined, [ALL]: all } : joined
  const titleId = 'import-comments'
  const keptApart = keptApartBy(draft)
  return (
    <Card title={t('screens:import.comments.title')}>
      <p id={titleId} className="import-note">
        {t('screens:import.comments.advice', { count: columns.length })}
      </p>
      <RadioGroup
        labelledBy={titleId}
        value={keptApart === 'comment' ? APART : chosenAmong(sets, mapping.comment)}
        options={[
          ...Object.entries(sets).map(setOption),
          ...(ways.canSplit ? [apartOption()] : []),
          ...columns.map(optionOf),
        ]}
        onChange={value => {
          if (value === APART) change({ kind: 'metrics', entries: questionMetrics(columns) })
          else change({ kind: 'comments', columns: sets[value] ?? [Number(value)] })
        }}
      />
      <MetricList by="comment" draft={draft} change={change} />
    </Card>
  )

  function setOption([value, joinedColumns]: readonly [string, readonly number[]]): RadioOption<string> {
    const isEach = joinedColumns.length === columns.length
    const names = joinedColumns.map(index => `“${nameOf(inspection.columns[index]!)}”`).join(', ')
    return {
      value,
      label: isEach
        ? t('screens:import.comments.joined')
        : t('screens:import.comments.some', { columns: names }),
      note: t('screens:import.comments.joinedNote'),
    }
  }

  function apartOption(): RadioOption<string> {
    const instead = keptApart === 'score' ? [t('screens:import.comments.apartInstead')] : []
    return {
      value: APART,
      label: t('screens:import.comments.apart'),
      note: [t('screens:import.comments.apartNote'), ...instead].join(' '),
    }
  }

  function nameOf({ index, header, title = '' }: ColumnProfile): string {
    const name = [header, title].filter(text => text.trim() !== '').join(': ')
    return name === '' ? t('screens:import.noHeader', { n: index + 1 }) : name
  }

  function optionOf(column: ColumnProfile): RadioOption<string> {
    const { index, filled, samples } = column
    return {
      value: String(index),
      label: t('screens:import.comments.only', { column: nameOf(column) }),
      note: [
        t('screens:import.question.scoreFilled', { count: filled, cells: formatCount(filled) }),
        ...samples.slice(0, 1),
      ].join(' · '),
    }
  }
}

/** The option that stands for the columns of comments; null for none. */
function chosenAmong(
  sets: Readonly<Record<string, readonly number[]>>,
  columns: readonly number[],
): string | null {
  const [set] = Object.entries(sets).find(([, each]) => String(each) === String(columns)) ?? []
  return set ?? (columns.length === 1 ? String(columns[0]) : null)
}

/** Columns of several files of which is known what becomes of them. */
function oddNames({ files = [] }: FileInspection): ReadonlySet<string> {
  return new Set(
    files.flatMap(({ renamed = [], idle = [] }) => [...renamed.map(({ column }) => column), ...idle]),
  )
}
