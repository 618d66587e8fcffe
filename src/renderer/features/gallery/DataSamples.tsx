import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatCount, formatPercent } from '#words/format.ts'
import { Card } from '../../ui/Card.tsx'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Figure, FigureRow } from '../../ui/Figure.tsx'
import { VirtualList } from '../../ui/VirtualList.tsx'

interface SampleRow {
  readonly topic: string
  readonly n: number
  readonly low: number | null
}

const ROWS: readonly SampleRow[] = [
  { topic: 'Billing', n: 508, low: 0.07 },
  { topic: 'Delivery', n: 412, low: 0.11 },
  { topic: 'Login', n: 331, low: 0.05 },
  { topic: 'Setup', n: 8, low: null },
]
const LIST_LENGTH = 10_000

/** Figures, a table, details and a long list, with invented numbers. */
export function DataSamples() {
  const { t } = useTranslation()
  const [selected, setSelected] = useState('Delivery')
  const sample = (name: string) => t(`screens:gallery.sample.${name}`)
  const columns: readonly Column<SampleRow>[] = [
    { key: 'topic', header: t('common:field.topic'), render: row => row.topic, sortValue: row => row.topic },
    { key: 'n', header: 'n', align: 'right', render: row => formatCount(row.n), sortValue: row => row.n },
    {
      key: 'low',
      header: sample('lowShare'),
      align: 'right',
      render: row => formatPercent(row.low, row.n),
      sortValue: row => row.low,
    },
  ]
  return (
    <Card title={t('screens:gallery.data')}>
      <div className="gallery-rows">
        <FigureRow>
          <Figure label={sample('responses')} value="1,846" base="of 7,468" />
          <Figure label={sample('lowShare')} value="24.3%" interval="22.4–26.3" base="n 448" isSignal />
          <Figure label={sample('smallBase')} value="40%" interval="12–77" base="n 5" isSmallBase />
        </FigureRow>
        <DataTable
          caption={sample('table')}
          columns={columns}
          rows={ROWS}
          rowKey={row => row.topic}
          onRow={row => setSelected(row.topic)}
          isSelected={row => row.topic === selected}
          isPale={row => row.n < 10}
        />
        <Disclosure title={sample('details')}>{sample('text')}</Disclosure>
        <div className="gallery-list">
          <VirtualList
            label={sample('list')}
            count={LIST_LENGTH}
            estimatedHeightPx={28}
            renderItem={index => <div className="gallery-item">{formatCount(index + 1)}</div>}
          />
        </div>
      </div>
    </Card>
  )
}
