import { useTranslation } from 'react-i18next'
import type { Evidence } from '#core/importing/mapping.ts'

/** Why something was guessed, one sentence a reason. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { t } = useTranslation()
  if (evidence.length === 0) return null
  return (
    <ul className="import-evidence">
      {evidence.map(reason => (
        <li key={`${reason.code} ${JSON.stringify(reason.values)}`}>
          {t(`importing:evidence.${reason.code}`, reason.values)}
        </li>
      ))}
    </ul>
  )
}
