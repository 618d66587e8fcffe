import { useTranslation } from 'react-i18next'
import { useProject } from '../../app/project-context.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'

/** No response passes the filters: the way back. */
export function NothingInPlay({ title }: { readonly title: string }) {
  const { t } = useTranslation()
  const { clearFilters } = useProject()
  return (
    <>
      <h1 className="visually-hidden">{title}</h1>
      <EmptyState
        title={t('screens:analysis.shared.emptyTitle')}
        actions={
          <Button kind="primary" onPress={clearFilters}>
            {t('screens:analysis.shared.clearFilters')}
          </Button>
        }
      >
        {t('screens:analysis.shared.emptyAdvice')}
      </EmptyState>
    </>
  )
}
