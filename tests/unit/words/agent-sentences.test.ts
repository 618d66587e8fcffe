import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import { expect, test } from 'vitest'
import type { Findings } from '#core/statistics/findings/finding.ts'
import {
  agentDifference,
  agentLines,
  estimateNote,
  funnelLegend,
  spokenFunnel,
} from '#words/agent-sentences.ts'
import { createWords } from '#words/create-words.ts'
import { NO_FINDINGS, sampleFindings } from '../../helpers/sample-findings.ts'

const words = createWords('en')
const FOUND = sampleFindings([
  ['Sofia', 214, 0.39],
  ['Noor', 203, 0.2],
  ['Adam', 240, 0.24],
  ['Once', 3, 1],
])
const COUNTS = { inner: 1, outer: 1, drawn: 3, least: 5 }

function legendOf(findings: Findings): string {
  return funnelLegend(words, findings, DEFAULT_THRESHOLDS, COUNTS).join(' ')
}

test('the legend says what a dot and a line is, and that naming follows neither', () => {
  expect(legendOf(FOUND)).toBe(
    [
      'A dot is an agent: the low share as it were with the work of all (observed over expected, times 25%).',
      'The lines say where one agent of average work lies by chance: 19 of 20 within the dashed ones, 998 of 1,000 within the others. Outside of the dashed ones lie 1 of 3 agents, outside of the others 1.',
      'Colour and name follow the comparison at the same work, not the lines: with 3 agents compared, that takes a chance of .017 or less and 3 points. 1 agent is named.',
      '1 agent with fewer than 5 comparable responses is not drawn.',
    ].join(' '),
  )
})

test.each([
  [12, '.0042'],
  [50, '.0010'],
  [5000, '.000010'],
])('with %i agents compared a name takes %s', (agents, chance) => {
  const quiet = Array.from({ length: agents }, (_, i) => [`A${i}`, 100, 0.25] as const)
  expect(legendOf(sampleFindings(quiet))).toContain(`Nobody is named, wherever the dots lie`)
  expect(legendOf(sampleFindings(quiet))).toContain(`a chance of ${chance} or less`)
})

test('widened lines are said to be so, and why; nobody tested is said, too', () => {
  const widened = { ...FOUND, funnel: { ...FOUND.funnel!, isWidened: true } }
  expect(legendOf(widened)).toContain('widened by what lies between agents beyond chance')
  const few = sampleFindings([['Temp', 12, 0.5]])
  expect(legendOf(few)).toContain('no agent has enough comparable responses')
  expect(funnelLegend(words, NO_FINDINGS, DEFAULT_THRESHOLDS, COUNTS)).toEqual([])
})

test('an agent in words', () => {
  const [sofia] = FOUND.agents
  expect(agentLines(words, sofia!)).toEqual([
    'Sofia',
    'n 214 at comparable work',
    'low share with the work of all 39%, estimate 32%',
    '95% limits 19–31%, 99.8% 16–34%',
  ])
  const { adjusted: _, ...alone } = sofia!
  expect(agentLines(words, alone)).toEqual(['Sofia'])
  expect(agentDifference(sofia!)).toBe('+14 (+7 to +21)')
  expect(agentDifference({ ...alone, colleagues: null })).toBe('–')
  expect(spokenFunnel(words, FOUND)).toBe('Funnel plot of 4 agents around 25%: Sofia.')
  expect(spokenFunnel(words, { ...FOUND, agents: [] })).toBe(
    'Funnel plot of 4 agents around 25%: nobody is named.',
  )
})

test('equal estimates are said to show nothing', () => {
  const flat = FOUND.agents.map(each => ({ ...each, adjusted: { ...each.adjusted!, shrunken: 0.25 } }))
  expect(estimateNote(words, flat)).toMatch(/^No difference between agents can be seen/)
  expect(estimateNote(words, FOUND.agents)).toMatch(/^Estimate: the low share with the work of all/)
})
