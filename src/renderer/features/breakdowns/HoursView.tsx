import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FiguresPanel, ScreenHead } from '../analysis/index.ts'
import { CrossedGrid } from './CrossedGrid.tsx'
import { useBreakDown } from './use-break-down.ts'

/** Weekday by hour: when low scores are given, in the project's zone. */
export function HoursView() {
  const { words } = useServices()
  const { project } = useProject()
  const figures = useBreakDown('weekday', 'hour')
  const say = 'screens:analysis.breakdowns.hours'
  const title = words.t(`${say}.title`)
  return (
    <FiguresPanel title={title} figures={figures}>
      {({ fields, table, dates }) =>
        table.kind !== 'crossed' || !fields.includes('hour') ? (
          <EmptyState title={words.t(`${say}.none`)}>{words.t(`${say}.noneAdvice`)}</EmptyState>
        ) : (
          <div className="breakdown">
            <ScreenHead title={title} sentence={words.t(`${say}.sentence`)}>
              {words.t(`${say}.source`, { timezone: project.timezone, dates: dates.join(', ') })}
            </ScreenHead>
            <div className="breakdown-whole">
              <CrossedGrid table={table.crossed} />
            </div>
          </div>
        )
      }
    </FiguresPanel>
  )
}
