import type { JobContext } from '../../job-context.ts'
import type { Dataset } from '../../survey/dataset.ts'
import type { Scale } from '../../survey/scale.ts'
import type { ThemeRun } from '../../themes/theme.ts'
import { agentThemes } from '../agents/agent-themes.ts'
import { answerScale } from '../answer-scale.ts'
import type { RequesterCodes } from '../clusters/requester-codes.ts'
import { rowsByRequester } from '../clusters/rows-by-requester.ts'
import { scoreParts } from '../group-totals.ts'
import { NAMING_RULES, type NamingRules } from '../thresholds.ts'
import { sharesOf } from './agent-findings.ts'
import type { AgentTheme } from './finding.ts'
import { repeatedAnswers } from './repeated-answers.ts'

export interface FindAgentThemesInput {
  readonly dataset: Dataset
  readonly run: ThemeRun
  /** 1 for a response in play, else 0; null for all. */
  readonly mask: Uint8Array | null
  readonly scale: Scale
  /** Who gave each response; null where nothing tells. */
  readonly requesters: RequesterCodes | null
  /** The agents who were named, see `namedAgents`; others are passed over. */
  readonly agents: readonly string[]
  readonly rules?: NamingRules
}

/**
 * What the difference of the named agents is about, see {@link agentThemes}; one answer per requester and agent, as where they
 * were named. Some 0.3 s for a million responses, nothing where nobody was named.
 */
export async function findAgentThemes(
  input: FindAgentThemesInput,
  context: JobContext,
): Promise<readonly AgentTheme[]> {
  const { dataset, run, scale, requesters, agents, rules = NAMING_RULES } = input
  const { values } = dataset.fields.agent
  const named = agents.map(key => values.indexOf(key)).filter(code => code >= 0)
  if (named.length === 0) return []
  const mask = requesters === null ? input.mask : await firstAnswers(input, requesters, context)
  const { isLow } = scoreParts(dataset.scoreValues, scale.low, answerScale(scale, dataset.scoreValues).min)
  const found = await agentThemes({ dataset, run, mask, isLow, named, rules }, context)
  return Array.from(found, ([code, { id, label, there, elsewhere }]) => ({
    agent: values[code]!,
    place: { field: 'theme', key: id, label, ...sharesOf(there), elsewhere: sharesOf(elsewhere) },
  }))
}

/** In play, and not said before by the same requester of the same agent. */
async function firstAnswers(
  { dataset, mask }: FindAgentThemesInput,
  requesters: RequesterCodes,
  context: JobContext,
): Promise<Uint8Array> {
  const byRequester = await rowsByRequester(mask, requesters, context)
  const repeated = await repeatedAnswers(dataset, byRequester, context)
  return repeated.map((isRepeated, index) => (isRepeated === 1 ? 0 : (mask?.[index] ?? 1)))
}
