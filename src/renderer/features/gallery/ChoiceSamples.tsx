import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, type ButtonKind } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Chip, ChipRow } from '../../ui/Chip.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Tabs } from '../../ui/Tabs.tsx'

const KINDS: readonly ButtonKind[] = ['primary', 'secondary', 'quiet', 'danger']

/** Buttons, chips and choices. */
export function ChoiceSamples() {
  const { t } = useTranslation()
  const [isChecked, setIsChecked] = useState(true)
  const [segment, setSegment] = useState<'one' | 'two'>('one')
  const [tab, setTab] = useState<'one' | 'two'>('one')
  const sample = (name: string) => t(`screens:gallery.sample.${name}`)
  return (
    <Card title={t('screens:gallery.choices')}>
      <div className="gallery-rows">
        <div className="gallery-row">
          {KINDS.map(kind => (
            <Button key={kind} kind={kind}>
              {sample(kind)}
            </Button>
          ))}
          <Button isDisabled>{sample('disabled')}</Button>
          <Button size="small" icon="plus">
            {sample('small')}
          </Button>
          <IconButton icon="copy" label={t('screens:ui.copy')} />
          <IconButton icon="trash" label={sample('disabled')} isDisabled />
        </div>
        <ChipRow label={sample('chips')}>
          <Chip isActive opens onPress={() => undefined}>
            {sample('chipOpens')}
          </Chip>
          <Chip>{sample('chipSays')}</Chip>
          <Chip isActive onRemove={() => undefined}>
            {sample('chipRemoves')}
          </Chip>
        </ChipRow>
        <div className="gallery-row">
          <Checkbox isSelected={isChecked} onChange={setIsChecked}>
            {sample('checkbox')}
          </Checkbox>
          <Checkbox isSelected={false} onChange={() => undefined} isDisabled>
            {sample('disabled')}
          </Checkbox>
          <SegmentedControl
            label={sample('segments')}
            value={segment}
            onChange={setSegment}
            segments={[
              { value: 'one', label: sample('one') },
              { value: 'two', label: sample('two') },
            ]}
          />
        </div>
        <RadioGroup
          labelledBy="gallery-choices"
          value={segment}
          onChange={setSegment}
          options={[
            { value: 'one', label: sample('one'), note: sample('segments') },
            { value: 'two', label: sample('two') },
          ]}
        />
        <Tabs
          label={sample('tabs')}
          value={tab}
          onChange={setTab}
          tabs={[
            { value: 'one', label: sample('one'), content: sample('text') },
            { value: 'two', label: sample('two'), content: sample('text') },
          ]}
        />
      </div>
    </Card>
  )
}
