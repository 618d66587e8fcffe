import { useTranslation } from 'react-i18next'
import type { ImportRecord } from '#storage/records.ts'
import { formatCount } from '#words/format.ts'
import { useImportStarter } from '../../app/import-starter.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { groupImports, skippedBy } from './import-groups.ts'

interface SkippedRowsProps {
  readonly records: readonly ImportRecord[]
  /** Every import of the project: files that were imported together are imported again together. */
  readonly all: readonly ImportRecord[]
}

/** After an import was removed: which files skipped rows for its sake, perhaps, and the way to bring those in. */
export function SkippedRows({ records, all }: SkippedRowsProps) {
  const { t } = useTranslation()
  const { changeMapping } = useImportStarter()
  if (records.length === 0) return null
  const groups = groupImports(all).filter(group =>
    group.some(({ id }) => records.some(record => record.id === id)),
  )
  const rows = records.reduce((sum, { outcome }) => sum + skippedBy(outcome), 0)
  return (
    <Notice
      tone="info"
      title={t('screens:imports.skippedTitle', { count: rows, rows: formatCount(rows) })}
      advice={t('screens:imports.skippedAdvice', { files: records.map(({ file }) => file).join(', ') })}
      actions={groups.map(group => (
        <Button key={group[0].id} size="small" onPress={() => changeMapping(group)}>
          {group.length === 1
            ? t('screens:imports.importAgain', { file: group[0].file })
            : t('screens:imports.importAllAgain', { file: group[0].file, count: group.length - 1 })}
        </Button>
      ))}
    />
  )
}
