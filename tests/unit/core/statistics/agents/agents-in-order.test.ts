import { expect, test } from 'vitest'
import { agentsInOrder, firstAndNamed } from '#core/statistics/agents/agents-in-order.ts'
import type { AgentFairness } from '#core/statistics/findings/finding.ts'
import { sampleFindings } from '../../../../helpers/sample-findings.ts'

const [template] = sampleFindings([['A', 100, 0.25]]).agents

function agent(
  key: string,
  verdict: AgentFairness['verdict'],
  shrunken: number | null,
  n = 100,
): AgentFairness {
  const { adjusted, ...rest } = template!
  return { ...rest, key, verdict, n, ...(shrunken !== null && { adjusted: { ...adjusted!, shrunken } }) }
}

const AGENTS = [
  agent('unseen', 'not-comparable', null),
  agent('few', 'too-few', 0.9),
  agent('good', 'better', 0.1),
  agent('like 1', 'not-distinguishable', 0.2),
  agent('like 2', 'not-distinguishable', 0.22),
  agent('bad', 'worse', 0.3),
  agent('worst', 'worse', 0.4),
]

test('many low scores to few by the estimate, those like the team as one group, whoever is not compared last', () => {
  expect(agentsInOrder(AGENTS).map(({ key }) => key)).toEqual([
    'worst',
    'bad',
    'like 2',
    'like 1',
    'good',
    'few',
    'unseen',
  ])
})

test('equal estimates go by responses, then by name; last digits are no order', () => {
  const agents = [
    agent('b', 'not-distinguishable', 0.2),
    agent('a', 'not-distinguishable', 0.2 + 1e-15),
    agent('c', 'not-distinguishable', 0.2, 300),
  ]
  expect(agentsInOrder(agents).map(({ key }) => key)).toEqual(['c', 'a', 'b'])
})

test('a list that is cut keeps whoever is named', () => {
  const inOrder = agentsInOrder(AGENTS)
  expect(firstAndNamed(inOrder, 4).map(({ key }) => key)).toEqual(['worst', 'bad', 'like 2', 'good'])
  expect(firstAndNamed(inOrder, 2).map(({ key }) => key)).toEqual(['worst', 'bad', 'good'])
  expect(firstAndNamed(inOrder, 7)).toEqual(inOrder)
})
