import { describe, expect, it } from 'vitest'
import { fieldApart, fieldHeadline } from '#core/statistics/findings/field-headline.ts'
import { summarise } from '#core/statistics/summarise.ts'
import { defaultScale } from '#core/survey/scales.ts'
import { makeDataset } from '../../../../helpers/make-dataset.ts'
import { NO_FINDINGS, sampleFindings } from '../../../../helpers/sample-findings.ts'

const responses = Array.from({ length: 280 }, (_, index) => ({
  score: 1 + (index % 7),
  date: `2025-03-${String(1 + (index % 28)).padStart(2, '0')}`,
  topic: index % 3 === 0 ? 'Setup' : 'Delivery',
}))
const { breakdowns, overall } = summarise(makeDataset(responses), null, defaultScale('ces7'))
const findings = sampleFindings([])
const [weekend] = findings.findings

describe('the sentence above a breakdown', () => {
  it('is the finding of its field, and that of no other', () => {
    expect(fieldHeadline(breakdowns.weekday, overall, findings)).toEqual({
      code: 'breakdown-found',
      values: { field: 'weekday', others: 0 },
      finding: weekend,
    })
    expect(fieldHeadline(breakdowns.topic, overall, findings).finding?.key).toBe('Setup')
  })

  it('names what is worse before what is better, and counts the others', () => {
    const worse = { ...weekend!, code: 'topic-low-share' as const, key: 'Delivery' }
    const both = { ...findings, findings: [...findings.findings, worse] }
    const headline = fieldHeadline(breakdowns.topic, overall, both)
    expect(headline).toMatchObject({ values: { others: 1 }, finding: { key: 'Delivery' } })
    expect(fieldApart('topic', both)).toEqual(['Delivery'])
  })

  it('says that nothing was found, that it is being looked for, or why it cannot be', () => {
    expect(fieldHeadline(breakdowns.topic, overall, NO_FINDINGS)).toEqual({
      code: 'breakdown-no-difference',
      values: { field: 'topic', compared: 2 },
    })
    expect(fieldHeadline(breakdowns.weekday, overall, null).code).toBe('breakdown-pending')
    const empty = { ...breakdowns.topic, rows: [] }
    expect(fieldHeadline(empty, overall, null).code).toBe('breakdown-no-values')
  })
})

it('the weekend colours both of its days; what is better none', () => {
  expect(fieldApart('weekday', findings)).toEqual(['saturday', 'sunday'])
  expect(fieldApart('topic', findings)).toEqual([])
  expect(fieldApart('weekday', null)).toEqual([])
})
