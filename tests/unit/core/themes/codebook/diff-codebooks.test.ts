import { describe, expect, it } from 'vitest'
import { type Codebook, CODEBOOK_FORMAT, type CodebookTheme } from '#core/themes/codebook/codebook.ts'
import { diffCodebooks } from '#core/themes/codebook/diff-codebooks.ts'

function codebook(
  comments: number,
  themes: readonly (readonly [id: string, label: string, n: number, rule?: string])[],
): Codebook {
  return {
    format: CODEBOOK_FORMAT,
    name: 'wave',
    comments,
    themes: themes.map(([id, label, n, rule]): CodebookTheme => {
      return { id, label, parent: null, notes: '', rule: rule ?? null, n, words: [] }
    }),
  }
}

// Pooled two-proportion tests by hand: 100/1000 to 130/1000 has z = 2.10, to 125/1000 z = 1.77.
it.each<[string, [n: number, base: number], [n: number, base: number], string]>([
  ['the same', [100, 1_000], [100, 1_000], 'steady'],
  ['more, but by chance', [100, 1_000], [125, 1_000], 'steady'],
  ['more', [100, 1_000], [130, 1_000], 'grown'],
  ['fewer', [130, 1_000], [100, 1_000], 'shrunk'],
  ['the same share of a smaller wave', [100, 1_000], [20, 200], 'steady'],
  ['none any more', [3, 1_000], [0, 1_000], 'gone'],
  ['none before', [0, 1_000], [3, 1_000], 'new'],
  ['never any', [0, 1_000], [0, 1_000], 'steady'],
  ['no comments before', [0, 0], [5, 10], 'new'],
  ['no comments now', [5, 10], [0, 0], 'gone'],
])('%s: %j, then %j is %s', (_, [before, baseBefore], [after, baseAfter], change) => {
  const [difference] = diffCodebooks(
    codebook(baseBefore, [['t1', 'Queue', before]]),
    codebook(baseAfter, [['t1', 'Queue', after]]),
  )
  expect(difference!.change).toBe(change)
})

it('pairs a successor by id, then by label, and lists what is new in place and what is gone behind', () => {
  const before = codebook(100, [
    ['t1', 'Queue', 30],
    ['t2', 'Invoice', 30, 'invoice*'],
    ['t3', 'Parking', 40],
  ])
  const after = codebook(200, [
    ['t9', 'New app', 20],
    ['t1', 'Waiting in the queue', 60],
    ['u4', 'invoice', 10, 'bill*'],
  ])
  expect(diffCodebooks(before, after, true)).toEqual([
    { id: 't9', label: 'New app', change: 'new', before: null, after: { n: 20, share: 0.1 } },
    {
      id: 't1',
      label: 'Waiting in the queue',
      change: 'steady',
      before: { n: 30, share: 0.3 },
      after: { n: 60, share: 0.3 },
      renamedFrom: 'Queue',
    },
    {
      id: 'u4',
      label: 'invoice',
      change: 'shrunk',
      before: { n: 30, share: 0.3 },
      after: { n: 10, share: 0.05 },
      renamedFrom: 'Invoice',
      ruleChanged: true,
    },
    { id: 't3', label: 'Parking', change: 'gone', before: { n: 40, share: 0.4 }, after: null },
  ])
})

describe('two files, whose ids have nothing to do with one another', () => {
  const words = (...stems: string[]): CodebookTheme['words'] =>
    stems.map((stem, at) => ({ stem: `en:${stem}`, text: stem, n: 30 - at }))
  const of = (...themes: (Pick<CodebookTheme, 'id' | 'label'> & Partial<CodebookTheme>)[]): Codebook => ({
    format: CODEBOOK_FORMAT,
    name: 'file',
    comments: 100,
    themes: themes.map(theme => ({ parent: null, notes: '', rule: null, n: 30, words: [], ...theme })),
  })
  const pairs = (before: Codebook, after: Codebook) =>
    diffCodebooks(before, after).map(
      ({ label, renamedFrom, change }) =>
        `${label} < ${renamedFrom ?? (change === 'new' ? '' : label)}: ${change}`,
    )

  it('are compared by labels', () => {
    const before = of({ id: 't1', label: 'Queue' }, { id: 't2', label: 'Invoice' })
    const after = of({ id: 't1', label: 'invoice' }, { id: 't2', label: 'Parking' })
    expect(pairs(before, after)).toEqual([
      'invoice < Invoice: steady',
      'Parking < : new',
      'Queue < Queue: gone',
    ])
  })

  it('are compared by words where a label is unknown to the other', () => {
    const queue = words('queue', 'wait', 'phone', 'hold')
    const invoice = words('invoic', 'amount', 'charg', 'refund')
    const before = of(
      { id: 't1', label: 'Queue', words: queue },
      { id: 't2', label: 'Invoice', words: invoice },
    )
    const after = of(
      { id: 't1', label: 'Wrong amount', words: invoice },
      { id: 't2', label: 'On hold', words: queue.toReversed() },
      { id: 't3', label: 'Lift', words: words('lift', 'stair', 'door') },
    )
    expect(pairs(before, after)).toEqual([
      'Wrong amount < Invoice: steady',
      'On hold < Queue: steady',
      'Lift < : new',
    ])
  })

  it('pair a sub-theme with a sub-theme where both levels have the label', () => {
    const top = { id: 't1', label: 'Queue', n: 90 }
    const part = { id: 't2', label: 'Queue', parent: 't1', n: 30 }
    const after = of({ ...part, id: 't8', parent: 't9' }, { ...top, id: 't9' })
    expect(diffCodebooks(of(top, part), after).map(({ id, before }) => [id, before?.n])).toEqual([
      ['t8', 30],
      ['t9', 90],
    ])
  })
})
