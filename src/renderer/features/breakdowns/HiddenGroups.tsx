import { readThresholds } from '#core/statistics/base-size.ts'
import type { GroupBreakdown } from '#core/statistics/figures.ts'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { valueLabel } from './table-rows.ts'

/** Names that are listed; more are told as a number. */
const NAMES_SHOWN = 12

/** Says which groups are hidden because too few responses stand behind them; nothing where none is. */
export function HiddenGroups({ breakdown }: { readonly breakdown: GroupBreakdown }) {
  const { words } = useServices()
  const { hiddenBelow } = readThresholds(useProject().project.thresholds)
  const { field, hidden } = breakdown
  if (hidden === undefined) return null
  const names = hidden.keys.slice(0, NAMES_SHOWN).map(key => valueLabel(field, key, words))
  const more = hidden.keys.length - names.length
  const say = 'screens:analysis.breakdowns'
  return (
    <p className="breakdown-base-note">
      {words.t(`${say}.hidden`, {
        count: hidden.keys.length,
        names: [...names, ...(more > 0 ? [words.t(`${say}.hiddenMore`, { n: formatCount(more) })] : [])].join(
          ', ',
        ),
        below: hiddenBelow,
        n: formatCount(hidden.responses),
      })}
    </p>
  )
}
