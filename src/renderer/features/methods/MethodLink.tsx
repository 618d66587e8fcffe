import { Button } from 'react-aria-components'
import { useServices } from '../../app/app-services.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import type { MethodAnchor } from './method-anchors.ts'
import { useShowMethod } from './methods-context.ts'
import './MethodLink.css'

interface MethodLinkProps {
  readonly anchor: MethodAnchor
  /** The number, or what is drawn, in words. */
  readonly about: string
  /** Its definition in a sentence, shown on hover and focus. */
  readonly text?: string
}

/** The small sign beside a number: its definition on hover and focus, its formula and source on a press. */
export function MethodLink({ anchor, about, text }: MethodLinkProps) {
  const { words } = useServices()
  const showMethod = useShowMethod()
  const sentence = text ?? words.t('screens:methods.how')
  return (
    <Tooltip text={sentence}>
      <Button
        className="method-link"
        data-method={anchor}
        aria-label={`${about}: ${sentence}`}
        onPress={() => showMethod?.(anchor)}
      >
        <Icon name="info" />
      </Button>
    </Tooltip>
  )
}
