import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import './Button.css'
import './listbox.css'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-paths.ts'

export interface MenuAction {
  readonly id: string
  readonly label: string
  readonly isDanger?: boolean
  readonly onAction: () => void
}

export interface MenuProps {
  /** What the actions are for: "More for Northwind Energy". */
  readonly label: string
  readonly icon?: IconName
  readonly actions: readonly MenuAction[]
}

/** A few less frequent actions behind one small button. */
export function Menu({ label, icon = 'more', actions }: MenuProps) {
  return (
    <MenuTrigger>
      <Button className="ui-icon-button" aria-label={label}>
        <Icon name={icon} />
      </Button>
      <Popover className="ui-popover" placement="bottom end">
        <AriaMenu className="ui-listbox">
          {actions.map(action => (
            <MenuItem
              key={action.id}
              id={action.id}
              className={`ui-listbox-item${action.isDanger === true ? ' ui-listbox-item--danger' : ''}`}
              onAction={action.onAction}
            >
              {action.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
