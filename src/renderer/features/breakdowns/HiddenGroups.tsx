import type { GroupBreakdown } from '#core/statistics/figures.ts'
import { hiddenGroupsSentence } from '#words/threshold-sentences.ts'
import { nameValue } from '#words/value-name.ts'
import { useServices } from '../../app/app-services.ts'
import { useThresholds } from '../../app/project-context.ts'

/** Says which groups are hidden because too few responses stand behind them; nothing where none is. */
export function HiddenGroups({ breakdown }: { readonly breakdown: GroupBreakdown }) {
  const { words } = useServices()
  const label = (key: string): string => nameValue(words, breakdown.field, key)
  const sentence = hiddenGroupsSentence(words, breakdown, useThresholds(), label)
  return sentence === null ? null : <p className="breakdown-base-note">{sentence}</p>
}
