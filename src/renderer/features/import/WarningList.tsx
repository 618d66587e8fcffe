import { useTranslation } from 'react-i18next'
import type { ImportWarning } from '#core/importing/mapping.ts'
import { Notice } from '../../ui/Notice.tsx'

/** What was odd about the file but keeps nothing from being imported. */
export function WarningList({ warnings }: { readonly warnings: readonly ImportWarning[] }) {
  const { t } = useTranslation()
  return warnings.map(({ code, count, values }) => (
    <Notice
      key={`${code} ${JSON.stringify(values)}`}
      tone="info"
      title={t(`importing:warning.${code}`, { ...values, count })}
    />
  ))
}
