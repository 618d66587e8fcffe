import { useState } from 'react'
import {
  DEFAULT_THRESHOLDS,
  LARGEST_THRESHOLDS,
  thresholdProblem,
  USUAL_HIDDEN_BELOW,
  type Thresholds,
} from '#core/statistics/base-size.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject, useThresholds } from '../../app/project-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { SettingDialog } from './SettingDialog.tsx'

const SAY = 'thresholds:dialog'

/** Where each number ends below, and how far a step goes. */
const FIELDS = [
  { name: 'hiddenBelow', least: 2, step: 1 },
  { name: 'anecdotalBelow', least: 0, step: 1 },
  { name: 'lowBaseBelow', least: 1, step: 1 },
  { name: 'differencePoints', least: 0, step: 0.5 },
] as const

/** From how many responses on groups of the project are shown, compared and spoken of. Nothing changes before “Save”. */
export function ThresholdsDialog({ onClose }: { readonly onClose: () => void }) {
  const { words } = useServices()
  const { changeThresholds } = useProject()
  const [chosen, setChosen] = useState(useThresholds())
  const problem = thresholdProblem(chosen)
  return (
    <SettingDialog
      title={words.t(`${SAY}.title`)}
      intro={words.t(`${SAY}.intro`)}
      anchor="breakdowns-and-small-groups"
      saveLabel={words.t(`${SAY}.save`)}
      problem={problem === null ? null : words.t(`thresholds:problem.${problem}`)}
      onSave={() => {
        changeThresholds(chosen)
        onClose()
      }}
      onClose={onClose}
    >
      <ThresholdFields chosen={chosen} onChange={change => setChosen({ ...chosen, ...change })} />
      <div>
        <Button
          kind="quiet"
          size="small"
          isDisabled={isSame(chosen, DEFAULT_THRESHOLDS)}
          onPress={() => setChosen(DEFAULT_THRESHOLDS)}
        >
          {words.t(`${SAY}.usual`)}
        </Button>
      </div>
    </SettingDialog>
  )
}

interface ThresholdFieldsProps {
  readonly chosen: Thresholds
  readonly onChange: (change: Partial<Thresholds>) => void
}

/** Each number with what it does. */
function ThresholdFields({ chosen, onChange }: ThresholdFieldsProps) {
  const { words } = useServices()
  const isHiding = chosen.hiddenBelow > 0
  return (
    <>
      <Checkbox
        isSelected={isHiding}
        onChange={hides => onChange({ hiddenBelow: hides ? USUAL_HIDDEN_BELOW : 0 })}
      >
        {words.t(`${SAY}.hides`)}
      </Checkbox>
      <ul className="thresholds-fields">
        {FIELDS.filter(({ name }) => name !== 'hiddenBelow' || isHiding).map(({ name, least, step }) => (
          <li key={name}>
            <NumberField
              label={words.t(`${SAY}.field.${name}`)}
              value={chosen[name]}
              min={least}
              max={LARGEST_THRESHOLDS[name]}
              step={step}
              onChange={value => onChange({ [name]: value })}
            />
            <p>{words.t(`${SAY}.does.${name}`)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

function isSame(one: Thresholds, other: Thresholds): boolean {
  return FIELDS.every(({ name }) => one[name] === other[name])
}
