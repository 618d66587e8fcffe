import { useTranslation } from 'react-i18next'
import type { ImportOutcome, RejectReason } from '#core/importing/mapping.ts'
import { formatCount } from '#words/format.ts'
import { Select } from '../../ui/Select.tsx'
import { presentReasons } from './import-facts.ts'

interface ReasonSelectProps {
  readonly counts: ImportOutcome['rejected']
  /** Null: all of them. */
  readonly value: RejectReason | null
  readonly onChange: (reason: RejectReason | null) => void
}

/** One of the reasons that occurred, with the number of its rows. */
export function ReasonSelect({ counts, value, onChange }: ReasonSelectProps) {
  const { t } = useTranslation()
  const labelled = (reason: string, n: number) =>
    t('screens:imports.reasonCount', { reason, n: formatCount(n) })
  return (
    <Select<RejectReason | 'all'>
      label={t('screens:imports.reasonLabel')}
      value={value ?? 'all'}
      options={[
        { value: 'all', label: labelled(t('screens:imports.allReasons'), counts.total) },
        ...presentReasons(counts.byReason).map(({ reason, n }) => ({
          value: reason,
          label: labelled(t(`screens:imports.reason.${reason}`), n),
        })),
      ]}
      onChange={chosen => onChange(chosen === 'all' ? null : chosen)}
    />
  )
}
