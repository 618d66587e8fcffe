import type { GroupBreakdown } from '#core/statistics/figures.ts'
import { useServices } from '../../app/app-services.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { HiddenGroups } from './HiddenGroups.tsx'

interface AllHiddenProps {
  readonly breakdown: GroupBreakdown
  /** Name of the breakdown, for assistive technology. */
  readonly title: string
}

/** No group may be shown: not the same as no data. */
export function AllHidden({ breakdown, title }: AllHiddenProps) {
  const { words } = useServices()
  return (
    <>
      <h1 className="visually-hidden">{title}</h1>
      <EmptyState title={words.t('thresholds:allHidden')}>
        <HiddenGroups breakdown={breakdown} />
      </EmptyState>
    </>
  )
}
