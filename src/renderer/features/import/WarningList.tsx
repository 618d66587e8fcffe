import type { ImportWarning } from '#core/importing/mapping.ts'
import { useServices } from '../../app/app-services.ts'
import { describeWarning } from '../../app/import-words.ts'
import { Notice } from '../../ui/Notice.tsx'

/** What was odd about the file but keeps nothing from being imported. */
export function WarningList({ warnings }: { readonly warnings: readonly ImportWarning[] }) {
  const { words } = useServices()
  return warnings.map(warning => (
    <Notice
      key={`${warning.code} ${JSON.stringify(warning.values)}`}
      tone="info"
      title={describeWarning(words, warning)}
    />
  ))
}
