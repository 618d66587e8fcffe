import type { SupportFigures } from '#core/statistics/support/support-figures.ts'
import { hiddenRanges, supportRows, supportSentences, type SupportRow } from '#words/support-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { useThresholds } from '../../app/project-context.ts'
import { Card } from '../../ui/Card.tsx'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { MethodLink } from '../methods/index.ts'
import { useSharedFindings } from './findings-context.tsx'

/** What the tickets behind the answers took, against the score; nothing where the files do not say. */
export function SupportCard() {
  const { result, isStale } = useSharedFindings()
  if (result?.support === undefined) return null
  return (
    <div className="overview-wide" data-stale={isStale} inert={isStale} aria-busy={isStale}>
      <SupportContent support={result.support} />
    </div>
  )
}

function SupportContent({ support }: { readonly support: SupportFigures }) {
  const { words } = useServices()
  const thresholds = useThresholds()
  const columns: readonly Column<SupportRow>[] = [
    { key: 'range', header: words.t('support:range'), render: row => <Range row={row} /> },
    { key: 'responses', header: words.t('support:responses'), align: 'right', render: row => row.responses },
    { key: 'lowShare', header: words.t('support:lowShare'), align: 'right', render: row => row.lowShare },
    { key: 'interval', header: words.t('support:interval'), align: 'right', render: row => row.interval },
  ]
  const rows = supportRows(words, support, thresholds)
  return (
    <Card
      title={words.t('support:title')}
      note={words.t('support:note')}
      hint={<MethodLink anchor="support-work" about={words.t('support:title')} />}
    >
      <ul className="finding-list">
        {supportSentences(words, support).map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Disclosure title={words.t('support:caption')}>
        {rows.length > 0 && (
          <DataTable
            caption={words.t('support:caption')}
            columns={columns}
            rows={rows}
            rowKey={row => row.key}
            groupOf={row => row.figure}
            isPale={({ base }) => base !== 'normal'}
          />
        )}
        <p className="overview-advice">
          {[
            words.t('screens:analysis.breakdowns.baseNote', {
              lowBase: thresholds.lowBaseBelow,
              anecdotal: thresholds.anecdotalBelow,
            }),
            ...hiddenRanges(words, support, thresholds),
          ].join(' ')}
        </p>
      </Disclosure>
    </Card>
  )
}

/** A range, and how few responses it stands on where they are few. */
function Range({ row: { range, base } }: { readonly row: SupportRow }) {
  const { words } = useServices()
  return (
    <>
      {range}{' '}
      {base !== 'normal' && (
        <span className="ui-table-base">{words.t(`screens:analysis.breakdowns.base.${base}`)}</span>
      )}
    </>
  )
}
