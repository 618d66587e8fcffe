import { useState } from 'react'
import { MOST_HOURS, readOpenHours } from '#core/statistics/open-hours.ts'
import { WEEKDAYS } from '#core/survey/dataset.ts'
import { nameValue } from '#words/value-name.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { Button } from '../../ui/Button.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { SettingDialog } from './SettingDialog.tsx'

const SAY = 'openHours:dialog'
const QUARTER_HOUR = 0.25

/** For how long the service is open on each weekday. Nothing changes before “Save”. */
export function OpenHoursDialog({ onClose }: { readonly onClose: () => void }) {
  const { words } = useServices()
  const { project, changeOpenHours } = useProject()
  const kept = readOpenHours(project.openHours)
  const [chosen, setChosen] = useState<readonly number[]>(kept ?? WEEKDAYS.map(() => 0))
  const hours = readOpenHours(chosen)
  const isTouched = chosen.some(each => each > 0)
  const close = (stated: typeof hours) => {
    changeOpenHours(stated)
    onClose()
  }
  return (
    <SettingDialog
      title={words.t(`${SAY}.title`)}
      intro={words.t(`${SAY}.intro`)}
      anchor="responses-per-open-hour"
      saveLabel={words.t(`${SAY}.save`)}
      problem={hours !== null ? null : isTouched ? words.t(`${SAY}.problem`) : ''}
      onSave={() => close(hours)}
      onClose={onClose}
      otherAction={
        kept !== null && (
          <Button kind="quiet" onPress={() => close(null)}>
            {words.t(`${SAY}.notStated`)}
          </Button>
        )
      }
    >
      <ul className="open-hours-fields">
        {WEEKDAYS.map((day, weekday) => (
          <li key={day}>
            <NumberField
              label={nameValue(words, 'weekday', day)}
              value={chosen[weekday]!}
              min={0}
              max={MOST_HOURS}
              step={QUARTER_HOUR}
              onChange={value => setChosen(before => before.with(weekday, value))}
            />
          </li>
        ))}
      </ul>
    </SettingDialog>
  )
}
