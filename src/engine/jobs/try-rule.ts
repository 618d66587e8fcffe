import type { RuleCounts } from '#contracts/engine-jobs.ts'
import type { TextReader } from '#core/survey/dataset.ts'
import { type Quote, THEME_UNASSIGNED } from '#core/themes/theme.ts'
import type { Rule } from '#core/themes/rules/rule.ts'
import { lowInPlay } from '#core/themes/low-in-play.ts'
import type { OpenProject } from '../open-project.ts'
import { maskOf } from '../rows-in-play.ts'
import type { Job } from './job.ts'

export const tryRuleJob: Job<'try-rule'> = async (engine, input, context) => {
  const { parseRule } = await import('#core/themes/rules/parse-rule.ts')
  const parsed = parseRule(input.rule)
  if (!parsed.ok) return { rule: input.rule, ok: false, error: parsed.error }
  const open = await engine.projects.open(input.projectId, context)
  const { run, found } = await open.themes(context)
  const mask = await maskOf(open, input.selection, context)
  const material = await found.material(context)
  const all = await material.matches(parsed.rule, context)
  // Those that say nothing are taken by no rule.
  const matching = all.filter(index => run.status[index]! >= THEME_UNASSIGNED && (mask?.[index] ?? 1) === 1)
  const low = lowInPlay(open.data.dataset, open.scale, null)
  const lowMatching = matching.filter(index => low[index] === 1)
  const { theme } = input
  const isWithin = run.themes.map(({ id, parent }) => theme !== null && (id === theme || parent === theme))
  const others = lowMatching.filter(index => isWithin[run.mainTheme[index]!] !== true)
  const shown = [...lowMatching.subarray(0, input.samples), ...firstOther(matching, low, input.samples)]
  const counts: RuleCounts = {
    low: { n: lowMatching.length, added: others.length },
    all: { n: matching.length },
    samples: await samplesOf(open, parsed.rule, shown.slice(0, input.samples), material.source),
  }
  return { rule: input.rule, ok: true, counts }
}

/** The first responses that are not low. */
function firstOther(indices: Uint32Array, low: Uint8Array, most: number): readonly number[] {
  const others: number[] = []
  for (const index of indices) {
    if (others.length === most) break
    if (low[index] !== 1) others.push(index)
  }
  return others
}

async function samplesOf(
  open: OpenProject,
  rule: Rule,
  indices: readonly number[],
  texts: TextReader,
): Promise<readonly Quote[]> {
  const [{ createMarker, quoteOf }, { marksOfRule }] = await Promise.all([
    import('#core/themes/quote.ts'),
    import('#core/themes/rules/match-comments.ts'),
  ])
  const unmarked = createMarker([])
  return indices.map(index => ({
    ...quoteOf(open.data.dataset, texts, index, unmarked),
    marks: marksOfRule(rule, texts.text(index)),
  }))
}
