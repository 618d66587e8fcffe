import { use, useCallback } from 'react'
import readMethods from '#docs/methods.md'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { MethodAnchor } from './method-anchors.ts'
import { MethodsPage } from './MethodsPage.tsx'

/** Asked for together with this part of the app. */
const methods = readMethods()

interface MethodsDialogProps {
  readonly anchor: MethodAnchor
  readonly onClose: () => void
}

/** How the numbers are made: all of it, open at the entry that was asked for. Escape goes back to the number. */
export function MethodsDialog({ anchor, onClose }: MethodsDialogProps) {
  const { words } = useServices()
  const blocks = use(methods)
  const say = 'screens:methods'
  const scrollTo = useCallback(
    (page: HTMLElement | null) =>
      page?.querySelector(`[data-anchor="${anchor}"]`)?.scrollIntoView({ block: 'center' }),
    [anchor],
  )
  return (
    <Dialog
      title={words.t(`${say}.title`)}
      isOpen
      isWide
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.t(`${say}.close`)}</Button>}
    >
      {/* A part that scrolls has to be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="methods" ref={scrollTo} role="region" aria-label={words.t(`${say}.page`)} tabIndex={0}>
        <MethodsPage blocks={blocks} shown={anchor} />
      </div>
    </Dialog>
  )
}
