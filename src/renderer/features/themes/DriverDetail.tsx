import { useState } from 'react'
import type { DriverInPlay, DriversInPlay } from '#contracts/engine-jobs.ts'
import { InTurn } from '#drawing/turns.tsx'
import { formatCount, formatPercent } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { Figure, FigureRow } from '../../ui/Figure.tsx'
import { MethodLink } from '../methods/index.ts'
import { CommentList } from './CommentList.tsx'
import { ratioText } from './contrast.ts'
import { timesOf } from './driver-rows.ts'
import { QuoteCards } from './QuoteCards.tsx'

interface DriverDetailProps {
  readonly driver: DriverInPlay
  readonly bases: Pick<DriversInPlay, 'low' | 'rest'>
}

/** One driver: what it counts, how often it is named, and comments that name it. */
export function DriverDetail({ driver, bases }: DriverDetailProps) {
  const { words } = useServices()
  const [showsAll, setShowsAll] = useState(false)
  const label = words.t(`drivers:name.${driver.id}`)
  const say = 'screens:analysis.themes'
  const showAll = words.t(`${say}.showAll`, { count: driver.low.n, n: formatCount(driver.low.n) })
  return (
    <section className="themes-detail" aria-label={label} data-list={showsAll}>
      <header className="themes-detail-head">
        <div className="themes-detail-title">
          <h2>{label}</h2>
          {driver.low.n > 0 && (
            <div className="themes-detail-actions">
              <Button size="small" onPress={() => setShowsAll(!showsAll)}>
                {showsAll ? words.t(`${say}.showSummary`) : showAll}
              </Button>
            </div>
          )}
        </div>
        <p className="themes-detail-note">{words.t(`drivers:about.${driver.id}`)}</p>
      </header>
      {showsAll ? (
        <CommentList group={{ kind: 'driver', driver: driver.id }} label={label} isOfThemes={false} />
      ) : (
        <>
          <DriverFigureRow driver={driver} bases={bases} />
          <InTurn>
            <QuoteCards quotes={driver.quotes} of="driver" />
          </InTurn>
        </>
      )}
    </section>
  )
}

function DriverFigureRow({ driver, bases }: DriverDetailProps) {
  const { words } = useServices()
  const say = 'screens:themeViews.figure'
  const times = ratioText(timesOf(driver), words)
  const noteOf = (side: 'low' | 'rest'): string =>
    words.t(`${say}.${side}Note`, {
      share: formatPercent(driver[side].share, bases[side]),
      base: formatCount(bases[side]),
    })
  return (
    <div className="themes-figures">
      <FigureRow>
        <Figure label={words.t(`${say}.low`)} value={formatCount(driver.low.n)} base={noteOf('low')} />
        <Figure label={words.t(`${say}.rest`)} value={formatCount(driver.rest.n)} base={noteOf('rest')} />
        <Figure
          label={words.t(`${say}.times`)}
          hint={<MethodLink anchor="drivers" about={words.t(`${say}.times`)} />}
          value={times === null ? '–' : words.t(`${say}.timesValue`, { times })}
          base={words.t(times === null ? `${say}.timesNone` : `${say}.timesNote`)}
        />
      </FigureRow>
    </div>
  )
}
