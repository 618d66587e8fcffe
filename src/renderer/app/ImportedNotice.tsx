import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { formatCount } from '#words/format.ts'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { useServices } from './app-services.ts'
import { useImportStarter } from './import-starter.ts'
import { describeWarning } from './import-words.ts'
import { sectionPath } from './sections.ts'

/** Says once, after an import, what came of it; until it is closed or its details were opened. */
export function ImportedNotice({ projectId }: { readonly projectId: string }) {
  const { t } = useTranslation()
  const { words } = useServices()
  const { finished, finish } = useImportStarter()
  if (finished?.projectId !== projectId) return null
  const { responses, rejected, withoutDate, warnings, tickets } = finished.outcome
  const others = finished.metrics?.slice(1) ?? []
  const facts = [
    t('screens:app.imported', { count: responses, responses: formatCount(responses) }),
    ...(rejected.total > 0
      ? [t('screens:app.importedRejected', { count: rejected.total, rows: formatCount(rejected.total) })]
      : []),
    ...(withoutDate > 0 ? [t('screens:app.importedUndated', { n: formatCount(withoutDate) })] : []),
    ...(tickets === undefined
      ? []
      : [t('screens:app.importedTickets', { n: formatCount(tickets.found), of: formatCount(responses) })]),
    ...warnings.map(warning => describeWarning(words, warning)),
    ...others.map(({ metric, responses: n }) =>
      t('screens:app.importedMetric', { metric, count: n, responses: formatCount(n) }),
    ),
  ]
  const close = () => finish(null)
  return (
    <div className="app-imported" role="status">
      <Icon name="check" />
      <p>
        {facts.join(' ')}{' '}
        <Link href={sectionPath(projectId, 'imports')} onClick={close}>
          {t('screens:app.importedMore')}
        </Link>
      </p>
      <IconButton icon="close" label={t('screens:app.dismiss')} onPress={close} />
    </div>
  )
}
