import type { RefObject } from 'react'
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
        <AriaMenu className="ui-listbox">{actions.map(menuItem)}</AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

interface OpenMenuProps extends Pick<MenuProps, 'label' | 'actions'> {
  /** The button that opened it. */
  readonly trigger: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** A menu that is open beside a button of the caller's: many buttons share one, and cost nothing until it opens. */
export function OpenMenu({ label, actions, trigger, onClose }: OpenMenuProps) {
  return (
    <Popover
      className="ui-popover"
      placement="bottom start"
      triggerRef={trigger}
      isOpen
      onOpenChange={onClose}
      aria-label={label}
    >
      {/* As in a menu of its own button. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <AriaMenu className="ui-listbox" aria-label={label} autoFocus="first" onClose={onClose}>
        {actions.map(menuItem)}
      </AriaMenu>
    </Popover>
  )
}

function menuItem({ id, label, isDanger = false, onAction }: MenuAction) {
  return (
    <MenuItem
      key={id}
      id={id}
      className={`ui-listbox-item${isDanger ? ' ui-listbox-item--danger' : ''}`}
      onAction={onAction}
    >
      {label}
    </MenuItem>
  )
}
