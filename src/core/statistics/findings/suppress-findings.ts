import { WEEKDAYS } from '../../survey/dataset.ts'
import { DEFAULT_THRESHOLDS, type Thresholds } from '../base-size.ts'
import { BREAKDOWN_FIELDS, type BreakdownField } from '../figures.ts'
import { breakDown, type GroupedResponses } from '../grouped/break-down.ts'
import { groupingOf } from '../grouped/grouping.ts'
import { hiddenGroups } from '../suppress-groups.ts'
import { suppressSupport } from '../support/suppress-support.ts'
import type { AgentFairness, Finding, Findings, ThemeFindings } from './finding.ts'
import { KINDS_OF_DAY } from './kinds-of-day.ts'

/**
 * The findings without what would give away a group below the privacy threshold: nothing is said of a weekday, topic or
 * agent that the breakdowns hide, nor of a weekend with such a day, and agents with fewer comparable responses than the threshold have no figures of them,
 * and support work and repeat contacts are told without groups below it.
 * One pass over the responses for each field; none where nothing is hidden.
 */
export function suppressFindings(
  findings: Findings,
  counted: GroupedResponses,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): Findings {
  if (thresholds.hiddenBelow <= 0) return findings
  const hidden = allHidden(counted, thresholds)
  return {
    ...suppressSupport(findings, thresholds),
    findings: findings.findings
      .filter(finding => !isAbout(finding, hidden))
      .map(finding => withoutHiddenPlaces(finding, hidden)),
    agents: findings.agents
      .filter(({ key }) => !hidden.get('agent')!.has(key))
      .map(agent => withoutFewResponses(agent, thresholds)),
  }
}

/** The same for findings about themes. */
export function suppressThemeFindings(
  findings: ThemeFindings,
  counted: GroupedResponses,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): ThemeFindings {
  if (thresholds.hiddenBelow <= 0) return findings
  const hidden = allHidden(counted, thresholds)
  return { ...findings, findings: findings.findings.filter(finding => !isAbout(finding, hidden)) }
}

type HiddenKeys = ReadonlyMap<BreakdownField, ReadonlySet<string>>

function allHidden(counted: GroupedResponses, thresholds: Thresholds): HiddenKeys {
  return new Map(BREAKDOWN_FIELDS.map(field => [field, hiddenKeys(counted, field, thresholds)]))
}

function hiddenKeys(
  counted: GroupedResponses,
  field: BreakdownField,
  thresholds: Thresholds,
): ReadonlySet<string> {
  const { rows } = breakDown(counted, groupingOf(counted.dataset, field, null))
  const hidden = hiddenGroups(rows, thresholds)
  const keys = new Set(rows.flatMap(({ key }, index) => (hidden[index]! ? [key] : [])))
  return field === 'weekday' ? withKindsOfDay(keys) : keys
}

/** The weekend, too, where one of its days is hidden: it would follow from both and the other. */
function withKindsOfDay(weekdays: ReadonlySet<string>): ReadonlySet<string> {
  const hidden = KINDS_OF_DAY.filter(({ isInside }) =>
    WEEKDAYS.some((key, weekday) => isInside(weekday) && weekdays.has(key)),
  )
  return new Set(hidden.map(({ key }) => key))
}

function isAbout({ code, key, at }: Finding, hidden: HiddenKeys): boolean {
  if (at !== undefined && hidden.get(at.field)!.has(at.key)) return true
  if (code === 'crossing-topic-weekday') return hidden.get('topic')!.has(key)
  return BREAKDOWN_FIELDS.some(field => code.startsWith(`${field}-`) && hidden.get(field)!.has(key))
}

function withoutHiddenPlaces(finding: Finding, hidden: HiddenKeys): Finding {
  const { places, ...rest } = finding
  const shown = places?.filter(({ field, key }) => field === 'theme' || !hidden.get(field)!.has(key)) ?? []
  return shown.length === 0 ? rest : { ...rest, places: shown }
}

function withoutFewResponses(agent: AgentFairness, { hiddenBelow }: Thresholds): AgentFairness {
  if (agent.comparable >= hiddenBelow) return agent
  const { adjusted: _hidden, places: _places, ...rest } = agent
  return { ...rest, colleagues: null, test: null, adjustedPValue: null, standardised: null }
}
