import type { Evidence } from '#core/importing/mapping.ts'
import { useServices } from '../../app/app-services.ts'
import { describeEvidence } from '../../app/import-words.ts'

/** Why something was guessed, one sentence a reason. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { words } = useServices()
  if (evidence.length === 0) return null
  return (
    <ul className="import-evidence">
      {evidence.map(reason => (
        <li key={`${reason.code} ${JSON.stringify(reason.values)}`}>{describeEvidence(words, reason)}</li>
      ))}
    </ul>
  )
}
