import { useTranslation } from 'react-i18next'
import type { ImportRecord } from '#storage/records.ts'
import { useReportError } from '../../app/report-error.ts'
import { Button } from '../../ui/Button.tsx'
import { useSaveRejected } from './use-save-rejected.ts'

/** All rejected rows into a file, and where it went. */
export function SaveRejected({ record }: { readonly record: ImportRecord }) {
  const { t } = useTranslation()
  const reportError = useReportError()
  const { save, isSaving, saved } = useSaveRejected(record)
  const show = saved?.show ?? null
  return (
    <div className="imports-save">
      <Button isDisabled={isSaving} onPress={save}>
        {t('screens:imports.saveRejected')}
      </Button>
      <span role="status">{saved !== null && t('screens:imports.saved', { name: saved.name })}</span>
      {show !== null && (
        <Button kind="quiet" onPress={() => void show().catch(reportError)}>
          {t('screens:imports.showInFolder')}
        </Button>
      )}
    </div>
  )
}
