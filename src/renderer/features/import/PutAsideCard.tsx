import { useTranslation } from 'react-i18next'
import type { PutAsideRows } from '#core/importing/mapping.ts'
import { formatCount } from '#words/format.ts'
import { Card } from '../../ui/Card.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import type { ImportDraft } from './import-draft.ts'
import { isLeftOut, type DraftChange } from './import-model.ts'

/** Spellings that are named; the others are counted. */
const MOST_CELLS = 4

interface PutAsideCardProps {
  readonly draft: ImportDraft
  readonly change: (change: DraftChange) => void
}

/** The rows that are left out before anybody looks at their score: each kind with what tells it, to be taken in or not. */
export function PutAsideCard({ draft, change }: PutAsideCardProps) {
  const { t } = useTranslation()
  const { inspection } = draft
  const { putAside = [] } = inspection
  if (putAside.length === 0) return null
  return (
    <Card title={t('screens:import.putAside.title')}>
      <div className="import-put-aside">
        {putAside.map(found => (
          <Checkbox
            key={JSON.stringify(found.filter)}
            isSelected={isLeftOut(draft, found.filter)}
            onChange={isOn => change({ kind: 'row-filter', filter: found.filter, isOn })}
          >
            <span>{describe(found)}</span>
          </Checkbox>
        ))}
        <p className="import-note">{t('screens:import.putAside.note')}</p>
      </div>
    </Card>
  )

  function describe({ filter, rows, cells }: PutAsideRows): string {
    const column = inspection.columns[filter.column]?.header ?? ''
    const named = cells.slice(0, MOST_CELLS).map(({ value, n }) =>
      t('screens:import.putAside.cell', {
        cell: value === '' ? t('screens:import.putAside.blank') : value,
        n: formatCount(n),
      }),
    )
    const values = [...named, ...(cells.length > MOST_CELLS ? ['…'] : [])].join(', ')
    const sentence = filter.reason === 'summary' ? 'summaries' : 'rows'
    return t(`screens:import.putAside.${sentence}`, { count: rows, rows: formatCount(rows), column, values })
  }
}
