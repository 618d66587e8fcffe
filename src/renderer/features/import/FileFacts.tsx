import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileInspection, ReadingOptions } from '#core/importing/mapping.ts'
import { formatCount } from '#words/format.ts'
import { delimiterName } from '#words/delimiter-name.ts'
import { Chip } from '../../ui/Chip.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { ReadingEditor } from './ReadingEditor.tsx'
import { SheetEditor } from './SheetEditor.tsx'

interface FileFactsProps {
  readonly inspection: FileInspection
  /** Asks for the file to be read again. */
  readonly onChange: (reading: ReadingOptions) => void
  /** Where the control went that had the focus, it is here: the screen made place for a running job. */
  readonly takesFocus: boolean
}

/** How the file is read: each fact stands as a chip, and one place to change them. */
export function FileFacts({ inspection, onChange, takesFocus }: FileFactsProps) {
  const { t } = useTranslation()
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) part.current?.querySelector('button')?.focus()
  }, [takesFocus])
  const { reading, rows, columns } = inspection
  const headerRows = t('screens:import.headerRows', { count: reading.headerRows })
  const repairs = (reading.repairs ?? []).map(repair => t(`screens:import.repaired.${repair}`))
  const form =
    reading.delimiter === '' ? t(`screens:import.kind.${reading.kind}`) : delimiterName(t, reading.delimiter)
  const facts = [reading.sheet ?? reading.encoding, ...repairs, form, headerRows].join(' · ')
  const Editor = reading.kind === 'xlsx' ? SheetEditor : ReadingEditor
  return (
    <div className="import-facts" ref={part}>
      <span className="import-note">
        {t('screens:import.size', {
          rows: t('screens:import.rows', { count: rows, rows: formatCount(rows) }),
          columns: t('screens:import.columnCount', {
            count: columns.length,
            columns: formatCount(columns.length),
          }),
        })}
      </span>
      <Popover
        label={t('screens:import.readingTitle')}
        trigger={
          <Chip isActive opens>
            {facts}
          </Chip>
        }
      >
        {close => (
          <Editor
            inspection={inspection}
            onApply={next => {
              close()
              onChange(next)
            }}
          />
        )}
      </Popover>
    </div>
  )
}
