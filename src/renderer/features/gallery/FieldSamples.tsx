import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { timezoneOption, timezoneOptions } from '../../app/timezone-options.ts'
import { Card } from '../../ui/Card.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { SearchSelect } from '../../ui/SearchSelect.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'

/** Fields with help, with a problem, and disabled. */
export function FieldSamples() {
  const { t } = useTranslation()
  const [text, setText] = useState('Northwind Energy')
  const [number, setNumber] = useState(3)
  const [choice, setChoice] = useState<'one' | 'two'>('one')
  const [zone, setZone] = useState('Europe/Amsterdam')
  const sample = (name: string) => t(`screens:gallery.sample.${name}`)
  const options = (['one', 'two'] as const).map(value => ({ value, label: sample(value) }))
  return (
    <Card title={t('screens:gallery.fields')}>
      <div className="gallery-fields">
        <TextField label={sample('name')} value={text} onChange={setText} help={sample('help')} />
        <TextField
          label={sample('name')}
          value=""
          onChange={() => undefined}
          problem={t('screens:projects.nameMissing')}
        />
        <TextField label={sample('disabled')} value={text} onChange={setText} isDisabled />
        <NumberField label={sample('number')} value={number} onChange={setNumber} min={1} max={7} />
        <NumberField label={sample('disabled')} value={number} onChange={setNumber} isDisabled />
        <Select label={sample('select')} value={choice} options={options} onChange={setChoice} />
        <Select label={sample('disabled')} value={choice} options={options} onChange={setChoice} isDisabled />
        <SearchSelect
          label={sample('search')}
          value={timezoneOption(zone)}
          options={() => timezoneOptions(zone)}
          onChange={setZone}
        />
      </div>
    </Card>
  )
}
