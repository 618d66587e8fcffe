import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Popover } from '../../ui/Popover.tsx'

/** What lies over the screen: dialogs, a menu, a small editor. */
export function OverlaySamples() {
  const { t } = useTranslation()
  const [open, setOpen] = useState<'dialog' | 'confirm' | null>(null)
  const close = () => setOpen(null)
  const sample = (name: string) => t(`screens:gallery.sample.${name}`)
  return (
    <Card title={t('screens:gallery.overlays')}>
      <div className="gallery-row">
        <Button onPress={() => setOpen('dialog')}>{sample('dialog')}</Button>
        <Button onPress={() => setOpen('confirm')}>{sample('confirm')}</Button>
        <Menu
          label={sample('menu')}
          actions={[
            { id: 'rename', label: t('screens:projects.rename'), onAction: () => undefined },
            { id: 'delete', label: t('screens:projects.delete'), isDanger: true, onAction: () => undefined },
          ]}
        />
        <Popover
          label={sample('popover')}
          trigger={
            <Chip isActive opens>
              {sample('popover')}
            </Chip>
          }
        >
          {closePopover => (
            <>
              <p>{sample('text')}</p>
              <Button onPress={closePopover}>{t('screens:ui.close')}</Button>
            </>
          )}
        </Popover>
      </div>
      <Dialog
        title={sample('dialog')}
        isOpen={open === 'dialog'}
        onClose={close}
        actions={<Button onPress={close}>{t('screens:ui.close')}</Button>}
      >
        <p>{sample('text')}</p>
      </Dialog>
      <ConfirmDialog
        title={sample('confirm')}
        isOpen={open === 'confirm'}
        confirm={sample('danger')}
        onConfirm={close}
        onClose={close}
      >
        <p>{sample('text')}</p>
      </ConfirmDialog>
    </Card>
  )
}
