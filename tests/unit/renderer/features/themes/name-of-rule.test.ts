import { expect, test } from 'vitest'
import { nameOfRule } from '#renderer/features/themes/name-of-rule.ts'

test.each([
  ['', ''],
  ['queue', 'Queue'],
  ['"long wait"', 'Long wait'],
  ['engineer OR technician', 'Engineer & technician'],
  ['zürich AND wait*', 'Zürich wait'],
  ['refund NOT late', 'Refund'],
  ['refund NOT "too late" NOT (again OR twice)', 'Refund'],
  ['(queue OR line) NEAR/3 desk', 'Queue & line desk'],
  ['queue OR', 'Queue'],
  ['queue OR NOT "', 'Queue'],
  ['等待', '等待'],
])('a theme of %s may be called “%s”', (rule, name) => expect(nameOfRule(rule)).toBe(name))
