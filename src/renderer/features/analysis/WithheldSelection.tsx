import { useTranslation } from 'react-i18next'
import type { WireError } from '#core/errors.ts'
import { useProject } from '../../app/project-context.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'

/** The refusals of a selection whose figures would tell of fewer responses than the project shows. */
const WITHHELD = ['selection/few-selected', 'selection/few-left-out'] as const

/** Why a selection is not shown; null where a failure has another cause. */
export function withheldCode({ code }: WireError): (typeof WITHHELD)[number] | null {
  return WITHHELD.find(each => each === code) ?? null
}

interface WithheldSelectionProps {
  readonly code: (typeof WITHHELD)[number]
  /** Groups of fewer responses are hidden. */
  readonly below: unknown
}

/** The filters leave too few responses, or leave too few out: nothing failed, and the way back is another selection. */
export function WithheldSelection({ code, below }: WithheldSelectionProps) {
  const { t } = useTranslation()
  const { clearFilters } = useProject()
  const say = 'screens:analysis.shared.withheld'
  return (
    <EmptyState
      title={t(`${say}.${code}.title`, { below })}
      actions={
        <Button kind="primary" onPress={clearFilters}>
          {t('screens:analysis.shared.clearFilters')}
        </Button>
      }
    >
      {t(`${say}.${code}.advice`, { below })}
    </EmptyState>
  )
}
