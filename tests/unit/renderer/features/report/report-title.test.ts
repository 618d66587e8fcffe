import { expect, test } from 'vitest'
import { SCALE_KINDS } from '#core/survey/scale.ts'
import { dayOf, defaultReportTitle, suggestedFileName } from '#renderer/features/report/report-title.ts'
import { createWords } from '#words/create-words.ts'
import { SCALE } from '../../../../helpers/screen-figures.ts'

const words = createWords('en')

test.each([
  ['ces7', 'Northwind – customer effort'],
  ['csat5', 'Northwind – customer satisfaction'],
  ['nps', 'Northwind – recommendation'],
  ['custom', 'Northwind – customer feedback'],
] as const)('a project on the scale %s is titled', (kind, expected) => {
  expect(defaultReportTitle('Northwind', { ...SCALE, kind }, words)).toBe(expected)
})

test('every scale has a title in words', () => {
  for (const kind of SCALE_KINDS) {
    expect(defaultReportTitle('P', { ...SCALE, kind }, words)).toMatch(/^P – [a-z ]+$/)
  }
})

test.each([
  ['Northwind – customer effort', 'Northwind – customer effort.pdf'],
  ['Q1/Q2: "phone" <all>', 'Q1 Q2 phone all.pdf'],
  ['  ..hidden.. ', 'hidden.pdf'],
  ['con', 'report con.pdf'],
  ['', 'report.pdf'],
  ['../../etc/passwd', 'etc passwd.pdf'],
  ['line\nbreak\u0000 and \u202Eflip', 'line break and flip.pdf'],
  ['客户反馈', '客户反馈.pdf'],
])('a report called "%s" is saved as "%s"', (title, expected) => {
  expect(suggestedFileName(title, 'pdf')).toBe(expected)
})

test('a long title is cut between characters, not inside one', () => {
  expect(suggestedFileName('😀'.repeat(300), 'html')).toBe(`${'😀'.repeat(100)}.html`)
})

test('the day is that of the user’s calendar', () => {
  expect(dayOf(new Date(2025, 0, 5, 23, 59))).toBe('2025-01-05')
})
