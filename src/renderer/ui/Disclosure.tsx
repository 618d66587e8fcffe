import type { ReactNode } from 'react'
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components'
import './Disclosure.css'
import { Icon } from './Icon.tsx'

export interface DisclosureProps {
  readonly title: string
  readonly children: ReactNode
  readonly isOpenAtFirst?: boolean
  /** Rank of its heading. */
  readonly level?: 2 | 3
}

/** Details that most people do not need, one press away. */
export function Disclosure({ title, children, isOpenAtFirst = false, level = 3 }: DisclosureProps) {
  return (
    <AriaDisclosure className="ui-disclosure" defaultExpanded={isOpenAtFirst}>
      <Heading level={level} className="ui-disclosure-head">
        <Button slot="trigger" className="ui-disclosure-button">
          <Icon name="chevron-right" />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className="ui-disclosure-panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
