import { useTranslation } from 'react-i18next'
import { zonesOfName } from '#core/importing/dates/zone-names.ts'
import { formatCount } from '#words/format.ts'
import { timezoneOption } from '../../app/timezone-options.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import type { ImportDraft } from './import-draft.ts'
import type { DraftChange } from './import-model.ts'
import { openZones } from './import-questions.ts'

interface TimezoneQuestionProps {
  readonly draft: ImportDraft
  readonly change: (change: DraftChange) => void
  readonly titleId: string
}

/** Which of the time zones with one name the file means. Any other can be chosen among the dates, which answers too. */
export function TimezoneQuestion({ draft, change, titleId }: TimezoneQuestionProps) {
  const { t } = useTranslation()
  const { inspection, mapping, timezone, answered } = draft
  const open = openZones(inspection, mapping)
  const column = inspection.columns[mapping.date[0] ?? -1]
  const names = open.map(({ name }) => `“${name}”`).join(', ')
  const zones = [...new Set(open.flatMap(({ name }) => zonesOfName(name)))]
  const example = column?.samples.find(sample => open.some(({ name }) => sample.includes(name)))
  const cells = open.reduce((sum, zone) => sum + zone.cells, 0)
  return (
    <>
      <h2 id={titleId}>{t('screens:import.question.timezone', { count: open.length, zones: names })}</h2>
      <p>
        {t('screens:import.question.timezoneCells', {
          count: cells,
          n: formatCount(cells),
          column: column?.header ?? '',
          zones: names,
          example: example === undefined ? '' : t('screens:import.suchAs', { cell: example }),
        })}{' '}
        {t('screens:import.question.timezoneAdvice')}
      </p>
      <RadioGroup
        labelledBy={titleId}
        value={answered.includes('timezone') ? timezone : null}
        options={[
          ...zones.map(timezoneOption),
          ...(zones.includes(timezone)
            ? []
            : [{ ...timezoneOption(timezone), note: t('screens:import.question.timezoneOther') }]),
        ]}
        onChange={zone => change({ kind: 'timezone', timezone: zone })}
      />
    </>
  )
}
