import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { columnPseudonyms, pseudonymsOf, type ColumnKey } from '#core/report/privacy/pseudonyms.ts'

const ROW_HEIGHT_PX = 28

interface PseudonymsDialogProps {
  /** Names in the order of their numbers. */
  readonly pseudonyms: readonly string[]
  /** Of people in other columns. */
  readonly columns: readonly ColumnKey[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The key to the pseudonyms, for the eyes of whoever made the report. */
export function PseudonymsDialog({ pseudonyms, columns, isOpen, onClose }: PseudonymsDialogProps) {
  const { words } = useServices()
  const agents = pseudonymsOf(pseudonyms, words.t('privacy:agent'))
  const rows = [...agents, ...columns.flatMap(column => [...columnPseudonyms(column, agents)])]
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
          count={rows.length}
          estimatedHeightPx={ROW_HEIGHT_PX}
          renderItem={index => (
            <p className="make-report-key-row">
              <strong>{rows[index]?.[1]}</strong>
              <span dir="auto">{rows[index]?.[0]}</span>
            </p>
          )}
        />
      </div>
    </Dialog>
  )
}
