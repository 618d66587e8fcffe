import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RejectedRow, RejectReason } from '#core/importing/mapping.ts'
import type { ImportRecord } from '#storage/records.ts'
import { formatCount } from '#words/format.ts'
import { TextField } from '../../ui/TextField.tsx'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { ReasonSelect } from './ReasonSelect.tsx'
import { SaveRejected } from './SaveRejected.tsx'
import { useRejectedRows } from './use-rejected-rows.ts'

/** The rows that gave no response, with line, reason and the row as it stands in the file; by reason and by words. */
export function RejectedRows({ record }: { readonly record: ImportRecord }) {
  const { t } = useTranslation()
  const [reason, setReason] = useState<RejectReason | null>(null)
  const [search, setSearch] = useState('')
  const { loaded, row, need } = useRejectedRows(record.id, reason, search.trim())
  const { total } = record.outcome.rejected
  const values = { found: formatCount(loaded?.total ?? 0), total: formatCount(total) }
  return (
    <>
      <div className="imports-tools">
        <ReasonSelect counts={record.outcome.rejected} value={reason} onChange={setReason} />
        <TextField label={t('screens:imports.search')} value={search} onChange={setSearch} />
        <SaveRejected record={record} />
      </div>
      <p className="imports-found" role="status">
        {loaded !== null && loaded.total < total && t('screens:imports.found', values)}
      </p>
      {loaded !== null && loaded.total > 0 && (
        <div className="imports-rejected">
          <VirtualList
            key={loaded.key}
            label={t('screens:imports.rejectedList')}
            count={loaded.total}
            estimatedHeightPx={48}
            onRange={need}
            renderItem={index => <Row rejected={row(index)} />}
          />
        </div>
      )}
    </>
  )
}

function Row({ rejected }: { readonly rejected: RejectedRow | undefined }) {
  const { t } = useTranslation()
  if (rejected === undefined) return <div className="imports-row imports-row--empty" />
  return (
    <div className="imports-row">
      <span className="imports-row-line">
        {t('screens:imports.line', { line: formatCount(rejected.line) })}
      </span>
      <span className="imports-row-reason">{t(`screens:imports.reason.${rejected.reason}`)}</span>
      <code className="imports-row-raw">{rejected.raw}</code>
    </div>
  )
}
