import { describe, expect, it } from 'vitest'
import { applyEdits, type EditedRun } from '#core/themes/edits/apply-edits.ts'
import type { DeletedTo, ThemeEdit } from '#core/themes/edits/theme-edit.ts'
import { THEME_ASSIGNED, THEME_JUNK, THEME_UNASSIGNED } from '#core/themes/theme.ts'
import { quietContext } from '../../../../helpers/memory-source.ts'
import { SMALL_SURVEY, surveyOf, type SmallResponse } from './small-survey.ts'

const create = (id: string, rule: string, under: string | null = null): ThemeEdit => ({
  kind: 'create',
  theme: id,
  label: `Made ${id}`,
  rule,
  under,
})
const rule = (theme: string, text: string | null): ThemeEdit => ({ kind: 'rule', theme, rule: text })
const remove = (theme: string, comments?: DeletedTo): ThemeEdit => ({
  kind: 'delete',
  theme,
  ...(comments !== undefined && { comments }),
})
const revoke = (position: number): ThemeEdit => ({ kind: 'revoke', position })
const nest = (theme: string, under: string | null): ThemeEdit => ({ kind: 'nest', theme, under })
const merge = (themes: readonly string[], into: string): ThemeEdit => ({ kind: 'merge', themes, into })
const rename = (theme: string, label: string): ThemeEdit => ({ kind: 'rename', theme, label })
const forbid = (word: string): ThemeEdit => ({ kind: 'forbid', word })
const joinWords = (...words: string[]): ThemeEdit => ({ kind: 'join', words })
const pin = (theme: string, word: string): ThemeEdit => ({ kind: 'pin', theme, word })
const split = (theme: string, ...parts: readonly (readonly [id: string, rule: string])[]): ThemeEdit => ({
  kind: 'split',
  theme,
  parts: parts.map(([id, text]) => ({ id, label: `Part ${id}`, rule: text })),
})

async function edited(
  edits: readonly ThemeEdit[],
  responses: readonly SmallResponse[] = SMALL_SURVEY,
): Promise<EditedRun> {
  const { run, material } = surveyOf(responses)
  return applyEdits(run, edits, material, quietContext())
}

/** Who moves responses of the survey by number. */
async function move(to: string | null, ...rows: readonly number[]): Promise<ThemeEdit> {
  const references = await surveyOf(SMALL_SURVEY).material.references(quietContext())
  return { kind: 'move', comments: rows.map(row => references.referenceOf(row)!), to }
}

/** Each theme with its responses: `t1 Queue: 0 1 2 3`, those of a sub-theme behind its parent's id. */
function placesIn({ run }: EditedRun): string[] {
  const lines = run.themes.map(({ id, label, parent }, position) => {
    const responses = [...run.mainTheme.keys()].filter(index => run.mainTheme[index] === position)
    return `${parent == null ? '' : `${parent}/`}${id} ${label}: ${responses.join(' ')}`
  })
  const left = [...run.mainTheme.keys()].filter(index => run.mainTheme[index] === -1)
  return [...lines, `none: ${left.join(' ')}`]
}

const [queue, lift, coffee] = ['t1 Queue: 0 1 2 3', 't2 Lift: 4 5 6', 't3 Cold coffee: 7 8 9 10 14']
const none = 'none: 11 12 13'

describe('what each edit does', () => {
  it.each<[name: string, edits: readonly ThemeEdit[], places: readonly string[]]>([
    ['nothing', [], [queue, lift, coffee, none]],
    ['rename', [rename('t2', '  The \n lift ')], [queue, coffee, 't2 The lift: 4 5 6', none]],
    ['merge into one of them', [merge(['t1', 't3'], 't1')], ['t1 Queue: 0 1 2 3 7 8 9 10 14', lift, none]],
    ['merge into another', [merge(['t1', 't3'], 't2')], ['t2 Lift: 0 1 2 3 4 5 6 7 8 9 10 14', none]],
    ['split', [split('t2', ['u1', 'door'])], [queue, coffee, 'u1 Part u1: 5 6', 't2 Lift: 4', none]],
    [
      'split, the first part first',
      [split('t2', ['u1', 'broken'], ['u2', 'door'])],
      [queue, coffee, 'u1 Part u1: 4 5', 'u2 Part u2: 6', none],
    ],
    [
      'split of that theme only',
      [split('t2', ['u1', 'queue OR door'])],
      [queue, coffee, 'u1 Part u1: 5 6', 't2 Lift: 4', none],
    ],
    ['nest', [nest('t2', 't3')], ['t3 Cold coffee: 7 8 9 10 14', 't3/t2 Lift: 4 5 6', queue, none]],
    [
      'nest what has sub-themes',
      [nest('t2', 't3'), nest('t3', 't1')],
      ['t1 Queue: 0 1 2 3', 't1/t3 Cold coffee: 7 8 9 10 14', 't1/t2 Lift: 4 5 6', none],
    ],
    ['nest and take out again', [nest('t2', 't3'), nest('t2', null)], [queue, coffee, lift, none]],
    ['delete', [remove('t3')], ['t1 Queue: 0 1 2 3 8', lift, 'none: 7 9 10 11 12 13 14']],
    [
      'delete, to what fits best',
      [remove('t3', 'fitting')],
      ['t1 Queue: 0 1 2 3 8', lift, 'none: 7 9 10 11 12 13 14'],
    ],
    ['delete, to none', [remove('t3', 'none')], [queue, lift, 'none: 7 8 9 10 11 12 13 14']],
    [
      'delete, to none, where rules and not words find them',
      [remove('t3', 'none'), pin('t2', 'coffee'), rule('t1', 'queue coffee')],
      ['t1 Queue: 0 1 2 3 8 14', lift, 'none: 7 9 10 11 12 13'],
    ],
    [
      'an edit in the middle is taken out, and what names its theme has no effect',
      [create('u1', 'queue'), rename('u1', 'X'), revoke(0)],
      [queue, coffee, lift, none],
    ],
    [
      'delete with sub-themes',
      [nest('t1', 't3'), remove('t3')],
      ['t2 Lift: 2 4 5 6', 'none: 0 1 3 7 8 9 10 11 12 13 14'],
    ],
    [
      'create',
      [create('u1', 'queue OR line')],
      ['u1 Made u1: 0 1 2 3 8 14', lift, 't3 Cold coffee: 7 9 10', none],
    ],
    [
      'a found theme that is left without a low score goes, its other scores with it',
      [create('u1', 'cold')],
      [queue, 'u1 Made u1: 7 8 9 10', lift, 'none: 11 12 13 14'],
    ],
    [
      'it stays where a rule says what it is about',
      [rule('t2', 'lift OR door'), split('t2', ['u1', 'lift OR door'])],
      [coffee, 'u1 Part u1: 2 4 5 6', 't1 Queue: 0 1 3', 't2 Lift: ', none],
    ],
    [
      'and goes where the rule is taken away',
      [rule('t2', 'lift'), split('t2', ['u1', 'lift']), rule('t2', null)],
      [queue, coffee, 'u1 Part u1: 4 5 6', none],
    ],
    [
      'it stays as long as a theme lies under it',
      [nest('t1', 't2'), split('t2', ['u1', 'lift OR door NOT queue'])],
      [coffee, 'u1 Part u1: 2 4 5 6', 't2 Lift: ', 't2/t1 Queue: 0 1 3', none],
    ],
    [
      'a sub-theme goes, and what it lay under where nothing is left of that',
      [nest('t2', 't3'), create('u1', 'lift OR door'), create('u2', 'cold')],
      ['u1 Made u1: 2 4 5 6', 'u2 Made u2: 7 8 9 10', 't1 Queue: 0 1 3', 'none: 11 12 13 14'],
    ],
    [
      'a theme of the user stands at none',
      [create('u1', 'squeaks'), create('u2', 'squeaks')],
      [queue, coffee, 't2 Lift: 4 5', 'u2 Made u2: 6', 'u1 Made u1: ', none],
    ],
    [
      'create under another',
      [create('u1', 'squeaks', 't2')],
      [queue, coffee, 't2 Lift: 4 5', 't2/u1 Made u1: 6', none],
    ],
    [
      'a rule takes nothing that says nothing',
      [create('u1', '"n a" OR line OR nothing')],
      [coffee, 't1 Queue: 0 1 2', lift, 'u1 Made u1: 3 11', 'none: 12 13'],
    ],
    ['rule', [rule('t2', 'coffee queue')], [queue, 't2 Lift: 4 5 6 8 14', 't3 Cold coffee: 7 9 10', none]],
    [
      'a later rule goes before an earlier one',
      [rule('t2', 'queue'), rule('t3', 'queue coffee')],
      ['t2 Lift: 0 1 2 4 5 6', coffee, 't1 Queue: 3', none],
    ],
    [
      'another rule instead',
      [rule('t2', 'queue'), rule('t2', 'line')],
      ['t2 Lift: 3 4 5 6', coffee, 't1 Queue: 0 1 2', none],
    ],
    [
      'no rule any more',
      [create('u1', 'queue'), rule('u1', null)],
      [queue, coffee, lift, 'u1 Made u1: ', none],
    ],
    [
      'a rule that cannot be read replaces nothing',
      [create('u1', 'door'), rule('u1', 'door AND')],
      [queue, coffee, 'u1 Made u1: 5 6', 't2 Lift: 4', none],
    ],
    [
      'words of the language itself',
      [create('u1', 'constructor'), create('u2', '__proto__')],
      [queue, coffee, lift, 'u1 Made u1: 11', 'u2 Made u2: ', 'none: 12 13'],
    ],
  ])('%s', async (_name, edits, places) => {
    expect(placesIn(await edited(edits))).toEqual(places)
  })

  it('moves comments, and rules leave them alone', async () => {
    const toLift = await move('t2', 0, 9)
    const away = await move(null, 4)
    const back = await move('t1', 4)
    expect(placesIn(await edited([toLift, away]))).toEqual([
      't2 Lift: 0 5 6 9',
      't1 Queue: 1 2 3',
      't3 Cold coffee: 7 8 10 14',
      'none: 4 11 12 13',
    ])
    expect(placesIn(await edited([toLift, rule('t3', 'queue OR coffee')]))).toContain('t2 Lift: 0 4 5 6 9')
    expect(placesIn(await edited([away, back]))).toContain('t1 Queue: 0 1 2 3 4')
    expect(placesIn(await edited([toLift, split('t2', ['u1', 'coffee'])]))).toContain('u1 Part u1: 9')
    expect(placesIn(await edited([toLift, merge(['t2'], 't1')]))).toContain('t1 Queue: 0 1 2 3 4 5 6 9')
  })

  it('gives what says nothing a theme by hand alone, and takes it away with the theme', async () => {
    const statusesAfter = async (...edits: ThemeEdit[]): Promise<number[]> => {
      const { run } = await edited(edits)
      return [11, 12].map(response => run.status[response]!)
    }
    const byHand = await move('t2', 12)
    expect(await statusesAfter()).toEqual([THEME_UNASSIGNED, THEME_JUNK])
    expect(await statusesAfter(create('u1', '"n a"'))).toEqual([THEME_UNASSIGNED, THEME_JUNK])
    expect(await statusesAfter(forbid('n/a'))).toEqual([THEME_UNASSIGNED, THEME_JUNK])
    expect(await statusesAfter(byHand)).toEqual([THEME_UNASSIGNED, THEME_ASSIGNED])
    expect(await statusesAfter(byHand, remove('t2'))).toEqual([THEME_UNASSIGNED, THEME_JUNK])
    expect(await statusesAfter(byHand, await move(null, 12))).toEqual([THEME_UNASSIGNED, THEME_JUNK])
  })

  it('merges a theme into its own sub-theme, and takes the sub-themes of what it merges', async () => {
    expect(placesIn(await edited([nest('t2', 't1'), nest('t3', 't1'), merge(['t1'], 't2')]))).toEqual([
      't2 Lift: 0 1 2 3 4 5 6',
      't2/t3 Cold coffee: 7 8 9 10 14',
      none,
    ])
    expect(placesIn(await edited([nest('t2', 't1'), merge(['t1'], 't3')]))).toEqual([
      't3 Cold coffee: 0 1 2 3 7 8 9 10 14',
      't3/t2 Lift: 4 5 6',
      none,
    ])
  })

  it('says which edit put a comment where it is', async () => {
    const { placedBy } = await edited([
      rename('t1', 'X'),
      rule('t2', 'desk'),
      await move('t3', 4),
      remove('t3'),
    ])
    expect([...placedBy]).toEqual([1, -1, -1, 1, 3, -1, -1, 3, 3, 3, 3, -1, -1, -1, 3])
  })
})

describe('comments of a deleted theme', () => {
  const again = (count: number, response: SmallResponse): SmallResponse[] =>
    Array.from({ length: count }, () => response)
  const responses: readonly SmallResponse[] = [
    ...again(3, { text: 'The lift was slow', theme: 't1' }),
    ...again(9, { text: 'The soup was cold and salty', theme: 't2' }),
    { text: 'The lift was slow, parrot', theme: 't3' },
    { text: 'Parrots beside the cold soup', theme: 't3', second: 't1' },
    { text: 'A parrot in the lift', theme: 't3' },
    { text: 'A parrot that swears', theme: 't3' },
    { text: 'Parrot: slow lift', theme: 't3', low: false },
  ]
  const both = ['t2 Lift: 3 4 5 6 7 8 9 10 11', 't1 Queue: 0 1 2 12 13 16']

  it('go to their second theme, else to the one that says their words better than all comments do', async () => {
    expect(placesIn(await edited([remove('t3', 'fitting')], responses))).toEqual([...both, 'none: 14 15'])
    expect(placesIn(await edited([remove('t3')], responses)).at(-1)).toBe('none: 12 14 15 16')
  })

  it('are taken by rules afterwards', async () => {
    const edits = [remove('t3', 'fitting'), create('u1', 'swears')]
    expect(placesIn(await edited(edits, responses))).toEqual([...both, 'u1 Made u1: 15', 'none: 14'])
  })
})

describe('words', () => {
  it('weighs comments anew without a forbidden word, and shows it nowhere', async () => {
    const { run } = await edited([forbid('coffee')])
    const shown = run.themes.flatMap(({ label, keywords }) => [label, ...keywords.map(({ text }) => text)])
    expect(shown.join(' ').toLowerCase()).not.toContain('coffee')
  })

  it('lets a forbidden word decide nothing', async () => {
    expect(placesIn(await edited([forbid('queue'), forbid('waited')]))).toContain('t2 Lift: 2 4 5 6')
  })

  it('gives a pinned word to its theme', async () => {
    const result = await edited([pin('t2', 'desk')])
    expect(placesIn(result)[0]).toBe('t2 Lift: 3 4 5 6')
    expect(result.run.themes[0]!.keywords[0]!.text).toBe('desk')
  })

  it('shows no label twice: what the user called a theme stays, a found label gives way', async () => {
    const labels = async (...edits: ThemeEdit[]) =>
      new Map((await edited(edits)).run.themes.map(({ id, label }) => [id, label]))
    const taken = await labels(rename('t3', 'queue'))
    expect(taken.get('t3')).toBe('queue')
    expect(taken.get('t1')).toBe('Queue 2')
    expect([...(await labels(create('u1', 'desk'), rename('u1', 'Lift'))).values()].sort()).toEqual([
      'Cold coffee',
      'Lift',
      'Lift 2',
      'Queue',
    ])
  })

  it('takes joined words as one', async () => {
    const responses: SmallResponse[] = [
      ...Array.from({ length: 6 }, (_, i) => ({
        text: `The wifi dropped ${'again '.repeat(i)}`,
        theme: 't1',
      })),
      ...Array.from({ length: 6 }, () => ({ text: 'Soup without salt', theme: 't2' })),
      ...Array.from({ length: 2 }, () => ({ text: 'My wi-fi', theme: null })),
    ]
    expect(placesIn(await edited([], responses)).at(-1)).toBe('none: 12 13')
    expect(placesIn(await edited([joinWords('wifi', 'wi-fi')], responses))[0]).toBe(
      't1 Queue: 0 1 2 3 4 5 12 13',
    )
  })

  it('weighs nothing that discovery knew already', async () => {
    const { run, material } = surveyOf(SMALL_SURVEY)
    const { EditReplayer } = await import('#core/themes/edits/apply-edits.ts')
    const known = { forbidden: [], joined: [], pinned: [{ theme: 't2', word: 'desk' }] }
    const result = await new EditReplayer(run, material, known).replay([pin('t2', 'desk')], quietContext())
    expect(placesIn(result)).toEqual([queue, coffee, lift, none])
    expect(result.run.themes[2]!.keywords[0]!.text).toBe('desk')
  })
})

describe('what could not be replayed is said', () => {
  it.each<[edit: ThemeEdit, problem: string]>([
    [rename('t9', 'X'), 'theme-gone t9 1/1'],
    [rename('t1', ' \n'), 'no-label  0/0'],
    [rename('constructor', 'X'), 'theme-gone constructor 1/1'],
    [merge(['t1', 't2'], '__proto__'), 'theme-gone __proto__ 1/3'],
    [merge(['t1', 't9'], 't2'), 'theme-gone t9 1/3'],
    [split('t9', ['u1', 'x']), 'theme-gone t9 1/1'],
    [split('t2', ['t1', 'x'], ['u2', 'door']), 'theme-exists t1 1/2'],
    [split('t2', ['u1', '(']), 'bad-rule ( 1/1'],
    [nest('t1', 't9'), 'theme-gone t9 1/2'],
    [nest('t1', 't1'), 'bad-nesting t1,t1 2/2'],
    [remove('t9'), 'theme-gone t9 1/1'],
    [create('t1', 'x'), 'theme-exists t1 1/1'],
    [create('u1', ''), 'bad-rule  1/1'],
    [create('u1', 'queue', 't9'), 'theme-gone t9 1/1'],
    [rule('t9', 'x'), 'theme-gone t9 1/1'],
    [rule('t1', 'NOT x'), 'bad-rule NOT x 1/1'],
    [{ kind: 'move', comments: [], to: 't9' }, 'theme-gone t9 1/1'],
    [
      {
        kind: 'move',
        comments: [
          { text: '0'.repeat(16), occurrence: 0 },
          { text: '', occurrence: 0 },
        ],
        to: 't1',
      },
      'comment-gone  2/2',
    ],
    [forbid('unheard'), 'word-gone unheard 1/1'],
    [forbid('…'), 'word-gone … 1/1'],
    [joinWords('queue', 'unheard'), 'word-gone unheard 1/2'],
    [pin('t9', 'queue'), 'theme-gone t9 1/1'],
    [pin('t1', 'unheard'), 'word-gone unheard 1/1'],
  ])('%o', async (edit, problem) => {
    const { notReplayed } = await edited([rename('t1', 'First'), edit])
    const [found] = notReplayed
    expect(notReplayed).toHaveLength(1)
    expect(found).toMatchObject({ position: 1, kind: edit.kind })
    expect(`${found!.code} ${found!.names.join()} ${found!.count}/${found!.of}`).toBe(problem)
  })

  it('says that sub-themes have no sub-themes', async () => {
    const { notReplayed } = await edited([nest('t2', 't1'), nest('t3', 't2'), create('u1', 'queue', 't2')])
    expect(notReplayed.map(({ position, code }) => [position, code])).toEqual([
      [1, 'bad-nesting'],
      [2, 'bad-nesting'],
    ])
  })

  it('takes nothing that happened before for granted', async () => {
    const { run, notReplayed } = await edited([remove('t1'), rename('t1', 'X'), create('t1', 'queue')])
    expect(notReplayed.map(({ code }) => code)).toEqual(['theme-gone', 'theme-exists'])
    expect(run.themes.map(({ id }) => id)).toEqual(['t2', 't3'])
  })
})

describe('comments are found again', () => {
  const again = SMALL_SURVEY.toReversed()

  async function movedIn(responses: readonly SmallResponse[], withIds: boolean): Promise<string[]> {
    const toLift = await move('t2', 10, 0)
    const { run, material } = surveyOf(responses, { withIds })
    const { run: after, notReplayed } = await applyEdits(run, [toLift], material, quietContext())
    const lifted = after.themes.findIndex(({ id }) => id === 't2')
    const texts = responses.filter(
      (_, index) => after.mainTheme[index] === lifted && run.mainTheme[index] !== 1,
    )
    return [...texts.map(({ text, id }) => `${id ?? ''} ${text}`), ...notReplayed.map(({ code }) => code)]
  }

  it('by id, in whatever order the rows come', async () => {
    expect(await movedIn(SMALL_SURVEY, true)).toEqual([
      'r1 The queue at the desk was long',
      'r11 Cold coffee',
    ])
    expect(await movedIn(again, true)).toEqual(['r11 Cold coffee', 'r1 The queue at the desk was long'])
  })

  it('by occurrence where the ids are not imported any more', async () => {
    expect(await movedIn(SMALL_SURVEY, false)).toEqual([
      'r1 The queue at the desk was long',
      'r11 Cold coffee',
    ])
  })

  it('not where another response has the same text', async () => {
    const withoutIt = SMALL_SURVEY.filter(({ id }) => id !== 'r11')
    expect(await movedIn(withoutIt, true)).toEqual(['r1 The queue at the desk was long', 'comment-gone'])
  })

  it('not where its text is another', async () => {
    const changed = SMALL_SURVEY.map(each => (each.id === 'r1' ? { ...each, text: 'All is well now' } : each))
    expect(await movedIn(changed, true)).toEqual(['r11 Cold coffee', 'comment-gone'])
  })
})
