import { useState } from 'react'
import type { PrivacyFacts } from '#core/report/privacy/privacy-facts.ts'
import { privacySentences } from '#words/privacy-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { MethodLink } from '../methods/index.ts'
import { PseudonymsDialog } from './PseudonymsDialog.tsx'

/** Whether the report names people, what was taken out of it, and who is who. */
export function PrivacyOption({ facts }: { readonly facts: PrivacyFacts | null }) {
  const { words } = useServices()
  const { project, changeNamesInReports } = useProject()
  const [isKeyShown, showKey] = useState(false)
  const { pseudonyms = [], columnPseudonyms = [] } = project
  const isOn = project.namesInReports !== true
  return (
    <div className="make-report-privacy">
      <Checkbox isSelected={isOn} onChange={isHidden => changeNamesInReports(!isHidden)}>
        {words.t('privacy:option')}
      </Checkbox>
      <p className="make-report-note">
        {words.t(isOn ? 'privacy:optionOn' : 'privacy:optionOff')}{' '}
        <MethodLink anchor="who-somebody-is" about={words.t('privacy:option')} />
      </p>
      {isOn && facts !== null && (
        <p className="make-report-note">{privacySentences(words, facts).join(' ')}</p>
      )}
      {isOn && pseudonyms.length + columnPseudonyms.length > 0 && (
        <Button size="small" onPress={() => showKey(true)}>
          {words.t('privacy:showKey')}
        </Button>
      )}
      <PseudonymsDialog
        pseudonyms={pseudonyms}
        columns={columnPseudonyms}
        isOpen={isKeyShown}
        onClose={() => showKey(false)}
      />
    </div>
  )
}
