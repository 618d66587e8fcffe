import { useState } from 'react'
import type { DriversInPlay } from '#contracts/engine-jobs.ts'
import { figuresRevision } from '#storage/records.ts'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobResult } from '../../jobs/use-job-result.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { figuresOf, FiguresPanel, ScreenHead } from '../analysis/index.ts'
import { MethodLink } from '../methods/index.ts'
import { DriverDetail } from './DriverDetail.tsx'
import { DriverList } from './DriverList.tsx'
import { driversHeadline, driversOf, type DriverGroup } from './driver-rows.ts'
import './drivers.css'

/** How often a built-in list of drivers is named in what is looked at, and the comments that do. */
export function DriversView({ group }: { readonly group: DriverGroup }) {
  const { words } = useServices()
  const { project, selection } = useProject()
  const job = useJobResult('count-drivers', { projectId: project.id, selection }, figuresRevision(project))
  return (
    <FiguresPanel title={words.t('screens:app.section.themes')} figures={figuresOf(job)}>
      {drivers => <DriversContent drivers={drivers} group={group} />}
    </FiguresPanel>
  )
}

interface DriversContentProps {
  readonly drivers: DriversInPlay
  readonly group: DriverGroup
}

function DriversContent({ drivers, group }: DriversContentProps) {
  const { words } = useServices()
  const listed = driversOf(drivers, group)
  const [wanted, setWanted] = useState<string | null>(null)
  const chosen = listed.find(({ id }) => id === wanted) ?? listed[0]
  return (
    <div className="themes">
      <ScreenHead
        title={words.t('screens:app.section.themes')}
        sentence={driversHeadline(drivers, group, words)}
      >
        <DriversNote drivers={drivers} />{' '}
        <MethodLink anchor="drivers" about={words.t(`screens:themeViews.list.${group}`)} />
      </ScreenHead>
      {drivers.low === 0 || chosen === undefined ? (
        <EmptyState title={words.t('screens:themeViews.noCommentsTitle')}>
          {words.t('screens:themeViews.noComments')}
        </EmptyState>
      ) : (
        <div className="themes-columns">
          <DriverList
            drivers={listed}
            group={group}
            chosen={chosen.id}
            onChoose={setWanted}
            bases={drivers}
          />
          <DriverDetail key={chosen.id} driver={chosen} bases={drivers} />
        </div>
      )}
    </div>
  )
}

/** On what the figures stand. */
function DriversNote({ drivers }: { readonly drivers: DriversInPlay }) {
  const { words } = useServices()
  const say = 'screens:themeViews'
  const { low, rest, withoutDriver, otherLanguages } = drivers
  return (
    <>
      {words.t(`${say}.note`, {
        low: formatCount(low),
        rest: formatCount(rest),
        without: formatCount(withoutDriver),
      })}{' '}
      {otherLanguages > 0 &&
        words.t(`${say}.otherLanguages`, { count: otherLanguages, n: formatCount(otherLanguages) })}
    </>
  )
}
