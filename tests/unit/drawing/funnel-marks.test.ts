import { expect, test } from 'vitest'
import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import { countOutside, funnelDots } from '#drawing/funnel-marks.ts'
import { sampleFindings } from '../../helpers/sample-findings.ts'

const { agents } = sampleFindings([
  ['Sofia', 214, 0.39],
  ['Noor', 203, 0.2],
  ['Temp', 12, 0.75],
  ['Once', 3, 1],
])

test('whoever is named lies on top; fewer than five responses are not drawn', () => {
  const dots = funnelDots(agents, DEFAULT_THRESHOLDS, ({ key }) => [key])
  expect(dots.map(({ name, n, verdict }) => [name, n, verdict])).toEqual([
    [null, 203, 'not-distinguishable'],
    [null, 12, 'too-few'],
    ['Sofia', 214, 'worse'],
  ])
  expect(dots[0]!.tooltip()).toEqual(['Noor'])
})

test('an agent without an adjusted share has no dot', () => {
  const { adjusted: _, ...alone } = agents[0]!
  expect(funnelDots([alone], DEFAULT_THRESHOLDS, () => [])).toEqual([])
})

test('outside of the lines are counted the drawn ones, named or not', () => {
  expect(countOutside(agents, DEFAULT_THRESHOLDS)).toEqual({ inner: 2, outer: 2, drawn: 3, least: 5 })
})

test('dots need as many responses as groups that are shown', () => {
  const strict = { ...DEFAULT_THRESHOLDS, hiddenBelow: 20 }
  expect(funnelDots(agents, strict, () => []).map(({ n }) => n)).toEqual([203, 214])
  expect(countOutside(agents, strict)).toMatchObject({ drawn: 2, least: 20 })
})
