import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { formatCount } from '#words/format.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useImportStarter } from './import-starter.ts'
import { sectionPath } from './sections.ts'

/** Says once, on the first screen after an import, what came of it. */
export function ImportedNotice({ projectId }: { readonly projectId: string }) {
  const { t } = useTranslation()
  const { finished, finish } = useImportStarter()
  if (finished?.projectId !== projectId) return null
  const { responses, rejected, withoutDate, warnings } = finished.outcome
  const facts = [
    ...(rejected.total > 0
      ? [t('screens:app.importedRejected', { count: rejected.total, rows: formatCount(rejected.total) })]
      : []),
    ...(withoutDate > 0 ? [t('screens:app.importedUndated', { n: formatCount(withoutDate) })] : []),
    ...warnings.map(({ code, count, values }) => t(`importing:warning.${code}`, { ...values, count })),
  ]
  return (
    <div className="app-imported">
      <Notice
        tone="info"
        title={t('screens:app.imported', { count: responses, responses: formatCount(responses) })}
        {...(facts.length > 0 && {
          advice: (
            <>
              {facts.join(' ')}{' '}
              <Link href={sectionPath(projectId, 'imports')}>{t('screens:app.importedMore')}</Link>
            </>
          ),
        })}
      />
      <Button kind="quiet" size="small" onPress={() => finish(null)}>
        {t('screens:app.dismiss')}
      </Button>
    </div>
  )
}
