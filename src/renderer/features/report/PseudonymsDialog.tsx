import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { pseudonymOf } from '#core/report/privacy/pseudonyms.ts'

const ROW_HEIGHT_PX = 28

interface PseudonymsDialogProps {
  /** Names in the order of their numbers. */
  readonly pseudonyms: readonly string[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The key to the pseudonyms, for the eyes of whoever made the report. */
export function PseudonymsDialog({ pseudonyms, isOpen, onClose }: PseudonymsDialogProps) {
  const { words } = useServices()
  return (
    <Dialog
      title={words.t('privacy:keyTitle')}
      isOpen={isOpen}
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.t('privacy:close')}</Button>}
    >
      <p>{words.t('privacy:keyIntro')}</p>
      <div className="make-report-key">
        <VirtualList
          label={words.t('privacy:keyTitle')}
          count={pseudonyms.length}
          estimatedHeightPx={ROW_HEIGHT_PX}
          renderItem={index => (
            <p className="make-report-key-row">
              <strong>{pseudonymOf(index, words.t('privacy:agent'))}</strong>
              <span dir="auto">{pseudonyms[index]}</span>
            </p>
          )}
        />
      </div>
    </Dialog>
  )
}
