import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileInspection, ReadingOptions } from '#core/importing/mapping.ts'
import { DELIMITER_NAMES } from '#core/importing/reading/delimiter-names.ts'
import { TEXT_REPAIRS, type TextRepair } from '#core/importing/reading/text-repairs.ts'
import { delimiterName } from '#words/delimiter-name.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Select } from '../../ui/Select.tsx'
import { EvidenceList } from './EvidenceList.tsx'

const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'iso-8859-2',
  'iso-8859-15',
  'macintosh',
  'ibm850',
  'ibm852',
  'ibm437',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
]
const DELIMITERS = [...DELIMITER_NAMES.keys()]
const HEADER_ROWS = ['0', '1', '2', '3']

interface ReadingEditorProps {
  readonly inspection: FileInspection
  readonly onApply: (reading: ReadingOptions) => void
}

/** How a file of text is read: its encoding, its delimiter, its header and what is put right. */
export function ReadingEditor({ inspection, onApply }: ReadingEditorProps) {
  const { t } = useTranslation()
  const { reading, readingEvidence } = inspection
  const [encoding, setEncoding] = useState(reading.encoding)
  const [delimiter, setDelimiter] = useState(reading.delimiter)
  const [headerRows, setHeaderRows] = useState(String(reading.headerRows))
  const [isLineByLine, setLineByLine] = useState(reading.quotes === 'none')
  const [repairs, setRepairs] = useState<readonly TextRepair[]>(reading.repairs ?? [])
  const withPresent = (known: readonly string[], present: string) =>
    known.includes(present) ? known : [present, ...known]
  return (
    <>
      <h2>{t('screens:import.readingTitle')}</h2>
      <EvidenceList evidence={readingEvidence} />
      <Select
        label={t('screens:import.encoding')}
        value={encoding}
        options={withPresent(ENCODINGS, reading.encoding).map(value => ({ value, label: value }))}
        onChange={setEncoding}
      />
      {reading.delimiter !== '' && (
        <>
          <Select
            label={t('screens:import.delimiter')}
            value={delimiter}
            options={withPresent(DELIMITERS, reading.delimiter).map(value => ({
              value,
              label: delimiterName(t, value),
            }))}
            onChange={setDelimiter}
          />
          <Select
            label={t('screens:import.headerRowsLabel')}
            value={headerRows}
            options={withPresent(HEADER_ROWS, String(reading.headerRows)).map(value => ({
              value,
              label: value,
            }))}
            onChange={setHeaderRows}
          />
        </>
      )}
      {TEXT_REPAIRS.map(repair => (
        <Checkbox
          key={repair}
          isSelected={repairs.includes(repair)}
          onChange={isOn =>
            setRepairs(TEXT_REPAIRS.filter(other => (other === repair ? isOn : repairs.includes(other))))
          }
        >
          {t(`screens:import.repair.${repair}`)}
        </Checkbox>
      ))}
      <Checkbox isSelected={isLineByLine} onChange={setLineByLine}>
        {t('screens:import.quotesNone')}
      </Checkbox>
      <Button
        kind="primary"
        onPress={() =>
          onApply({
            encoding,
            repairs,
            ...(reading.delimiter !== '' && { delimiter, headerRows: Number(headerRows) }),
            ...(isLineByLine || reading.quotes !== undefined
              ? { quotes: isLineByLine ? 'none' : 'double' }
              : {}),
          })
        }
      >
        {t('screens:import.readAgain')}
      </Button>
    </>
  )
}
