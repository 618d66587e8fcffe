import { useTranslation } from 'react-i18next'
import { formatCount } from '#words/format.ts'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { useRejectedRows } from './use-rejected-rows.ts'

/** The rows that gave no response, with line, reason and the row as it stands in the file. */
export function RejectedRows({ importId, total }: { readonly importId: string; readonly total: number }) {
  const { t } = useTranslation()
  const pages = useRejectedRows(importId)
  return (
    <div className="imports-rejected">
      <VirtualList
        label={t('screens:imports.rejectedList')}
        count={total}
        estimatedHeightPx={48}
        onRange={pages.need}
        renderItem={index => {
          const rejected = pages.row(index)
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
        }}
      />
    </div>
  )
}
