import { useState } from 'react'
import type { OpenHoursFigures } from '#core/statistics/open-hours.ts'
import { openHoursSentence } from '#words/open-hours-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { MethodLink } from '../methods/index.ts'
import { OpenHoursDialog } from './OpenHoursDialog.tsx'

/** Whether responses per open hour differ between weekdays; where nobody stated the hours, only the way to do so. */
export function OpenHoursNote({ figures }: { readonly figures: OpenHoursFigures | null }) {
  const { words } = useServices()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className="breakdown-base-note">
      {figures !== null && (
        <>
          {openHoursSentence(words, figures)}{' '}
          <MethodLink anchor="responses-per-open-hour" about={words.t('openHours:column')} />{' '}
        </>
      )}
      <Button kind="quiet" size="small" onPress={() => setIsOpen(true)}>
        {words.t(`openHours:dialog.${figures === null ? 'state' : 'change'}`)}
      </Button>
      {isOpen && <OpenHoursDialog onClose={() => setIsOpen(false)} />}
    </div>
  )
}
