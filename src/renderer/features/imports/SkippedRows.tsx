import { useTranslation } from 'react-i18next'
import type { ImportRecord } from '#storage/records.ts'
import { formatCount } from '#words/format.ts'
import { useImportStarter } from '../../app/import-starter.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { skippedBy } from './import-groups.ts'

/** After an import was removed: which files skipped rows for its sake, perhaps, and the way to bring those in. */
export function SkippedRows({ records }: { readonly records: readonly ImportRecord[] }) {
  const { t } = useTranslation()
  const { changeMapping } = useImportStarter()
  if (records.length === 0) return null
  const rows = records.reduce((sum, { outcome }) => sum + skippedBy(outcome), 0)
  // Files of one import were read as one: one of them alone cannot take its place.
  const alone = records.filter(({ batch }) => batch === undefined)
  return (
    <Notice
      tone="info"
      title={t('screens:imports.skippedTitle', { count: rows, rows: formatCount(rows) })}
      advice={t('screens:imports.skippedAdvice', { files: records.map(({ file }) => file).join(', ') })}
      {...(alone.length > 0 && {
        actions: alone.map(record => (
          <Button key={record.id} size="small" onPress={() => changeMapping(record)}>
            {t('screens:imports.importAgain', { file: record.file })}
          </Button>
        )),
      })}
    />
  )
}
