import type { GroupRate } from '#core/importing/offered/group-rates.ts'
import type { GroupBreakdown } from '#core/statistics/figures.ts'
import { groupRateNote } from '#words/response-rate.ts'
import { nameValue } from '#words/value-name.ts'
import { useServices } from '../../app/app-services.ts'
import { useThresholds } from '../../app/project-context.ts'

interface RateNoteProps {
  readonly breakdown: GroupBreakdown
  /** Of the groups that are shown. */
  readonly rates: readonly GroupRate[]
}

/** Of what the response rates are, and whether who answered differs; nothing without rates. */
export function RateNote({ breakdown, rates }: RateNoteProps) {
  const { words } = useServices()
  const { lowBaseBelow } = useThresholds()
  if (rates.length === 0) return null
  const label = (key: string): string => nameValue(words, breakdown.field, key)
  return <p className="breakdown-base-note">{groupRateNote(words, rates, lowBaseBelow, label)}</p>
}
