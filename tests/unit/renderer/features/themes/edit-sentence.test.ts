import { describe, expect, test } from 'vitest'
import type { ListedEdit } from '#core/themes/edits/theme-edit.ts'
import {
  editSentence,
  namesBefore,
  newThemeId,
  nextSteps,
  quotedList,
  ruleForWord,
  ruleOf,
} from '#renderer/features/themes/edit-sentence.ts'
import { createWords } from '#words/create-words.ts'
import { theme, themesOverview } from '../../../../helpers/screen-figures.ts'

const words = createWords('en')
const names = new Map([
  ['t1', 'Waiting'],
  ['t2', 'Password'],
])

describe('an edit in words', () => {
  test.each<[ListedEdit, string]>([
    [{ kind: 'rename', theme: 't1', label: 'On hold' }, 'Rename “Waiting” to “On hold”'],
    [{ kind: 'rename', theme: 't9', label: 'On hold' }, 'Rename to “On hold”'],
    [{ kind: 'merge', themes: ['t1', 't2'], into: 't1' }, 'Merge “Password” into “Waiting”'],
    [
      { kind: 'split', theme: 't1', parts: [{ id: 'u1', label: 'Queue', rule: 'queue' }] },
      'Split “Queue” off “Waiting”',
    ],
    [{ kind: 'nest', theme: 't2', under: 't1' }, 'Put “Password” under “Waiting”'],
    [{ kind: 'nest', theme: 't2', under: null }, 'Put “Password” at the top level'],
    [{ kind: 'delete', theme: 't9' }, 'Delete “theme t9”'],
    [{ kind: 'delete', theme: 't1', comments: 'none' }, 'Delete “Waiting”, its comments to no theme'],
    [{ kind: 'revoke', position: 0 }, 'Take out change 1'],
    [{ kind: 'restore', position: 999 }, 'Put back change 1,000'],
    [{ kind: 'create', theme: 'u1', label: 'Rude', rule: 'rude', under: null }, 'Create “Rude”'],
    [{ kind: 'move', comments: 1, to: 't1' }, 'Move 1 comment to “Waiting”'],
    [{ kind: 'move', comments: 1200, to: null }, 'Take 1,200 comments out of every theme'],
    [{ kind: 'rule', theme: 't1', rule: 'wait*' }, 'Give “Waiting” the rule wait*'],
    [{ kind: 'rule', theme: 't1', rule: null }, 'Take the rule away from “Waiting”'],
    [{ kind: 'forbid', word: 'the' }, 'Ignore the word “the”'],
    [{ kind: 'join', words: ['bill', 'invoice'] }, 'Count “bill”, “invoice” as one word'],
    [{ kind: 'pin', theme: 't1', word: 'queue' }, 'Pin “queue” to “Waiting”'],
  ])('%j', (edit, sentence) => expect(editSentence(edit, names, words)).toBe(sentence))

  test('names a few themes and counts the others', () => {
    expect(quotedList(['a', 'b', 'c', 'd', 'e', 'f'], words)).toBe('“a”, “b”, “c”, “d” and 2 more')
  })
})

const done: readonly ListedEdit[] = [
  { kind: 'rename', theme: 't1', label: 'On hold' },
  { kind: 'rename', theme: 't1', label: 'Waiting on hold' },
  { kind: 'merge', themes: ['t1', 't7'], into: 't1' },
]
const edited = themesOverview({
  themes: [theme({ label: 'Waiting on hold' }), theme({ id: 't2', label: 'Password' })],
  history: {
    done,
    undone: [{ kind: 'delete', theme: 't2' }],
    nextThemeNumber: 4,
    foundLabels: { t1: 'Wait', t7: 'Queue' },
  },
})

describe('the history', () => {
  test('calls themes what they were called when each edit was made', () => {
    const steps = namesBefore(done, edited)
    expect(done.map((edit, position) => editSentence(edit, steps[position] ?? new Map(), words))).toEqual([
      'Rename “Wait” to “On hold”',
      'Rename “On hold” to “Waiting on hold”',
      'Merge “Queue” into “Waiting on hold”',
    ])
  })

  test('goes on with the names before an edit that was taken out', () => {
    const edits: readonly ListedEdit[] = [...done, { kind: 'revoke', position: 0 }]
    const { history } = edited
    const steps = namesBefore(edits, { ...edited, history: { ...history!, done: edits } })
    expect(steps.map(each => each.get('t1'))).toEqual([
      'Wait',
      'Wait',
      'Waiting on hold',
      'Waiting on hold',
      'Waiting on hold',
    ])
  })

  test('says what undo and redo would take', () => {
    expect(nextSteps(edited, words)).toEqual({
      undo: 'Merge “Queue” into “Waiting on hold”',
      redo: 'Delete “Password”',
    })
    expect(nextSteps(themesOverview(), words)).toEqual({ undo: null, redo: null })
    const afresh = themesOverview({
      history: { done, undone: [], nextThemeNumber: 4, afreshAfter: done.length, afreshUndone: true },
    })
    const look = 'Look for themes afresh'
    expect(nextSteps(afresh, words)).toEqual({ undo: look, redo: look })
  })

  test('knows the rule that holds, and the next free id', () => {
    const rules = [
      { theme: 'u1', rule: 'rude OR cold' },
      { theme: 'u2', rule: 'queue' },
    ]
    const given = themesOverview({ rules, history: { done: [], undone: [], nextThemeNumber: 3 } })
    expect(['u1', 'u2', 't1'].map(id => ruleOf(id, given))).toEqual(['rude OR cold', 'queue', ''])
    expect(ruleOf('t1', themesOverview())).toBe('')
    expect([newThemeId(given), newThemeId(themesOverview())]).toEqual(['u3', 'u1'])
  })

  test.each([
    ['queue', 'queue'],
    ['on hold', '"on hold"'],
    ['NOT', '"NOT"'],
    ['e-mail', '"e-mail"'],
    ['等待', '等待'],
  ])('the rule for the word %s is %s', (word, rule) => expect(ruleForWord(word)).toBe(rule))
})
