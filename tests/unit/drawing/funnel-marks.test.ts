import { expect, test } from 'vitest'
import { countOutside, funnelDots } from '#drawing/funnel-marks.ts'
import { sampleFindings } from '../../helpers/sample-findings.ts'

const { agents } = sampleFindings([
  ['Sofia', 214, 0.39],
  ['Noor', 203, 0.2],
  ['Temp', 12, 0.75],
  ['Once', 3, 1],
])

test('whoever is named lies on top; fewer than five responses are not drawn', () => {
  const dots = funnelDots(agents, ({ key }) => [key])
  expect(dots.map(({ name, n, verdict }) => [name, n, verdict])).toEqual([
    [null, 203, 'not-distinguishable'],
    [null, 12, 'too-few'],
    ['Sofia', 214, 'worse'],
  ])
  expect(dots[0]!.tooltip()).toEqual(['Noor'])
})

test('an agent without an adjusted share has no dot', () => {
  const { adjusted: _, ...alone } = agents[0]!
  expect(funnelDots([alone], () => [])).toEqual([])
})

test('outside of the lines are counted the drawn ones, named or not', () => {
  expect(countOutside(agents)).toEqual({ inner: 2, outer: 2 })
})
