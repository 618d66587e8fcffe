import { useServices } from '../../app/app-services.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'

/** How figures are shown. */
export type ChartOrTable = 'chart' | 'table'

interface ViewChoiceProps {
  readonly of: 'scores' | 'course'
  readonly value: ChartOrTable
  readonly onChange: (value: ChartOrTable) => void
}

/** The same figures as a chart or as a table. */
export function ViewChoice({ of, ...props }: ViewChoiceProps) {
  const { words } = useServices()
  const say = 'screens:analysis.overview.view'
  return (
    <SegmentedControl
      label={words.t(`${say}.of.${of}`)}
      segments={[
        { value: 'chart', label: words.t(`${say}.chart`) },
        { value: 'table', label: words.t(`${say}.table`) },
      ]}
      {...props}
    />
  )
}
