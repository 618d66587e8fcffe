import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/Notice.tsx'
import type { DroppedChoice } from './import-draft.ts'

/** Says which choices did not outlast another reading of the file. */
export function DroppedChoices({ dropped }: { readonly dropped: readonly DroppedChoice[] }) {
  const { t } = useTranslation()
  if (dropped.length === 0) return null
  return (
    <Notice
      tone="warning"
      title={t('screens:import.dropped.title')}
      advice={
        <ul className="import-dropped">
          {dropped.map(choice => (
            <li key={JSON.stringify(choice)}>{describe(choice)}</li>
          ))}
        </ul>
      }
    />
  )

  function describe(choice: DroppedChoice): string {
    if (choice.kind !== 'role') return t(`screens:import.dropped.${choice.kind}`)
    const role = t(`screens:import.role.${choice.role}`)
    return choice.column.trim() === ''
      ? t('screens:import.dropped.roleWithoutName', { role })
      : t('screens:import.dropped.role', { role, column: choice.column })
  }
}
