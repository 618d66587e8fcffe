import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileInspection, ReadingOptions } from '#core/importing/mapping.ts'
import { formatCount } from '#words/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { EvidenceList } from './EvidenceList.tsx'

const HEADER_ROWS = ['0', '1', '2', '3', '4', '5', '6']

interface SheetEditorProps {
  readonly inspection: FileInspection
  readonly onApply: (reading: ReadingOptions) => void
}

/** Which sheet of a workbook is read, and where its data begin. */
export function SheetEditor({ inspection, onApply }: SheetEditorProps) {
  const { t } = useTranslation()
  const { reading, readingEvidence, sheets = [] } = inspection
  const [sheet, setSheet] = useState(reading.sheet ?? '')
  const [headerRows, setHeaderRows] = useState(String(reading.headerRows))
  // Another sheet has its own header; rows are only given for the one they were seen on.
  const apply = () =>
    onApply({
      sheet,
      ...(sheet === reading.sheet &&
        headerRows !== String(reading.headerRows) && { headerRows: Number(headerRows) }),
    })
  return (
    <>
      <h2>{t('screens:import.readingTitle')}</h2>
      <EvidenceList evidence={readingEvidence} />
      <Select
        label={t('screens:import.sheet')}
        value={sheet}
        options={sheets.map(({ name, rows }) => ({
          value: name,
          label: t('screens:import.sheetRows', {
            name,
            rows: t('screens:import.rows', { count: rows, rows: formatCount(rows) }),
          }),
        }))}
        onChange={setSheet}
      />
      {sheet === reading.sheet && (
        <Select
          label={t('screens:import.headerRowsLabel')}
          value={headerRows}
          options={HEADER_ROWS.map(value => ({ value, label: value }))}
          onChange={setHeaderRows}
        />
      )}
      <Button kind="primary" onPress={apply}>
        {t('screens:import.readAgain')}
      </Button>
    </>
  )
}
