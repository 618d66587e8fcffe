import { ListBox, ListBoxItem } from 'react-aria-components'
import type { DriverInPlay, DriversInPlay } from '#contracts/engine-jobs.ts'
import { formatPercent } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import type { DriverGroup } from './driver-rows.ts'

interface DriverListProps {
  readonly drivers: readonly DriverInPlay[]
  readonly group: DriverGroup
  readonly chosen: string
  readonly onChoose: (driver: string) => void
  readonly bases: Pick<DriversInPlay, 'low' | 'rest'>
}

/** The drivers with their shares, one of them chosen; the arrow keys and typed letters move the choice. */
export function DriverList({ drivers, group, chosen, onChoose, bases }: DriverListProps) {
  const { words } = useServices()
  const say = 'screens:themeViews'
  return (
    <div className="themes-list">
      <div className="drivers-head" aria-hidden="true">
        <span>{words.t(`${say}.head.low`)}</span>
        <span>{words.t(`${say}.head.rest`)}</span>
      </div>
      <ListBox
        className="drivers-list"
        aria-label={words.t(`${say}.list.${group}`)}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={keys => {
          if (keys !== 'all') for (const key of keys) onChoose(String(key))
        }}
      >
        {drivers.map(driver => (
          <DriverItem key={driver.id} driver={driver} bases={bases} />
        ))}
      </ListBox>
    </div>
  )
}

function DriverItem({ driver, bases }: Pick<DriverListProps, 'bases'> & { readonly driver: DriverInPlay }) {
  const { words } = useServices()
  const label = words.t(`drivers:name.${driver.id}`)
  const low = formatPercent(driver.low.share, bases.low)
  const rest = formatPercent(driver.rest.share, bases.rest)
  return (
    <ListBoxItem id={driver.id} textValue={label} className="drivers-item">
      <span className="visually-hidden">{words.t('screens:themeViews.row', { label, low, rest })}</span>
      <span className="drivers-item-label" title={label} aria-hidden="true">
        {label}
      </span>
      <ShareBar kind="low" share={driver.low.share} />
      <span className="drivers-item-low" aria-hidden="true">
        {low}
      </span>
      <ShareBar kind="rest" share={driver.rest.share} />
      <span className="drivers-item-rest" aria-hidden="true">
        {rest}
      </span>
    </ListBoxItem>
  )
}

/** From zero to all comments: bars of one list may be compared. */
function ShareBar({ kind, share }: { readonly kind: 'low' | 'rest'; readonly share: number | null }) {
  return (
    <span className="drivers-bar" data-kind={kind}>
      <span style={{ width: `${(share ?? 0) * 100}%` }} />
    </span>
  )
}
