import { describe, expect, it } from 'vitest'
import type { Steering } from '#core/themes/edits/steering.ts'
import { findLastingThemes, type LastingThemes } from '#core/themes/find-themes.ts'
import type { ThemeMemory } from '#core/themes/theme-memory.ts'
import type { ThemeRun } from '#core/themes/theme.ts'
import { commentsOf, manyComments, quietContext } from './run-themes.ts'

interface Options {
  readonly memory?: ThemeMemory
  readonly steering?: Partial<Steering>
}

function find(texts: readonly string[], { memory, steering }: Options = {}): Promise<LastingThemes> {
  const source = {
    size: texts.length,
    text: (i: number) => texts[i]!,
    low: new Uint8Array(texts.length).fill(1),
  }
  const said = { forbidden: [], joined: [], pinned: [], ...steering }
  return findLastingThemes({ ...source, memory: memory ?? null, steering: said }, quietContext())
}

const idsIn = ({ themes, mainTheme }: ThemeRun): (string | null)[] =>
  Array.from(mainTheme, theme => themes[theme]?.id ?? null)

/** Share of the first comments that are in the same theme in both runs. */
function kept(before: ThemeRun, after: ThemeRun): number {
  const [was, is] = [idsIn(before), idsIn(after)]
  return was.filter((id, i) => id === is[i]).length / was.length
}

const parking = Array.from(
  { length: 30 },
  (_, i) => `no parking space near the entrance, the parking garage was full, level ${i % 4}`,
)

describe('with what the run before left', () => {
  it.each(['en', 'nl', 'pl', 'zh'] as const)(
    'the same comments (%s) are in the same themes',
    async language => {
      const texts = commentsOf(language)
      const first = await find(texts)
      const again = await find(texts, { memory: first.memory })
      expect(again.run.themes.map(({ id, label }) => [id, label])).toEqual(
        first.run.themes.map(({ id, label }) => [id, label]),
      )
      expect(kept(first.run, again.run)).toBeGreaterThanOrEqual(0.95)
    },
  )

  it('sub-themes are kept, too', async () => {
    const texts = manyComments()
    const first = await find(texts)
    const again = await find(texts, { memory: first.memory })
    expect(first.run.themes.some(({ parent }) => parent != null)).toBe(true)
    const tree = ({ themes }: ThemeRun) => new Map(themes.map(({ id, parent }) => [id, parent]))
    expect(tree(again.run)).toEqual(tree(first.run))
    expect(kept(first.run, again.run)).toBeGreaterThanOrEqual(0.95)
  })

  it('themes keep ids and labels when comments are added, and what fits none is a new theme', async () => {
    const texts = commentsOf('en')
    const first = await find(texts)
    const later = await find([...texts, ...parking], { memory: first.memory })
    const known = new Map(first.run.themes.map(({ id, label }) => [id, label]))
    const labels = new Map(later.run.themes.map(({ id, label }) => [id, label]))
    for (const [id, label] of known) expect(labels.get(id)).toBe(label)
    const fresh = later.run.themes.filter(({ id }) => !known.has(id))
    expect(fresh.map(({ id }) => id)).toEqual(['t4'])
    expect(fresh[0]!.label).toMatch(/parking|garage|entrance/i)
    expect(idsIn(later.run).slice(texts.length)).toEqual(parking.map(() => 't4'))
    expect(kept(first.run, later.run)).toBeGreaterThanOrEqual(0.95)
  })

  it('a theme without comments goes, and comes back with its id', async () => {
    const texts = commentsOf('en')
    const first = await find([...texts, ...parking])
    const isParking = (run: ThemeRun): string =>
      run.themes.find(({ markedStems }) => markedStems.includes('en:park'))?.id ?? 'none'
    const without = await find(texts, { memory: first.memory })
    expect(isParking(without.run)).toBe('none')
    const back = await find([...texts, ...parking], { memory: without.memory })
    expect(isParking(back.run)).toBe(isParking(first.run))
  })

  it('a sub-theme without comments takes nothing from what is left of its top theme', async () => {
    const texts = manyComments()
    const first = await find(texts)
    const { id: lost, parent } = first.run.themes.find(theme => theme.parent != null)!
    const left = texts.filter((_, i) => idsIn(first.run)[i] !== lost)
    const without = await find(left, { memory: first.memory })
    expect(without.run.themes.some(({ id }) => id === lost)).toBe(false)
    const { themes } = without.memory
    const parts = themes.filter(theme => theme.parent === parent)
    expect(parts.some(({ id, n }) => id === lost && n > 0)).toBe(true)
    const top = themes.find(({ id }) => id === parent)!
    expect(top.n).toBeGreaterThanOrEqual(parts.reduce((sum, { n }) => sum + n, 0))
    for (const [word, n] of top.words) {
      const inParts = parts.map(part => new Map(part.words).get(word) ?? 0)
      expect(n).toBeGreaterThanOrEqual(inParts.reduce((sum, each) => sum + each, 0))
    }
    const again = await find(left, { memory: without.memory })
    expect(idsIn(again.run)).toEqual(idsIn(without.run))
    const back = await find(texts, { memory: again.memory })
    expect(kept(first.run, back.run)).toBeGreaterThanOrEqual(0.95)
  })

  it('the order of rows does not matter', async () => {
    const texts = [...commentsOf('en'), ...parking]
    const first = await find(commentsOf('en'))
    const shuffled = [...texts.keys()].sort((a, b) => ((a * 37) % 93) - ((b * 37) % 93) || a - b)
    const [one, other] = [
      await find(texts, { memory: first.memory }),
      await find(
        shuffled.map(i => texts[i]!),
        { memory: first.memory },
      ),
    ]
    expect(other.run.themes).toEqual(one.run.themes)
    expect(other.memory).toEqual(one.memory)
    expect([...other.run.mainTheme]).toEqual(shuffled.map(i => one.run.mainTheme[i]))
  })

  it('nothing breaks where there are no comments, or none with a known word', async () => {
    const first = await find(commentsOf('en'))
    for (const texts of [[], ['zebra'], ['😀'], ['constructor __proto__']]) {
      const { run, memory } = await find(texts, { memory: first.memory })
      expect(run.status).toHaveLength(texts.length)
      expect(memory.themes.map(({ id }) => id).sort()).toEqual(first.memory.themes.map(({ id }) => id).sort())
    }
  })
})

describe('what the user said about words steers the search', () => {
  it('a forbidden word decides nothing and is shown nowhere', async () => {
    const { run, followed } = await find(commentsOf('en'), {
      steering: { forbidden: ['Invoice', 'unheard'] },
    })
    expect(followed.forbidden).toEqual(['Invoice'])
    const shown = run.themes.flatMap(({ label, keywords, markedStems }) => [
      label,
      ...keywords.map(({ text }) => text),
      ...markedStems,
    ])
    expect(shown.filter(text => /invoice/i.test(text))).toEqual([])
    expect(shown.filter(text => /charged/i.test(text)).length).toBeGreaterThan(0)
  })

  it('joined words count as one, are one keyword, and are both marked', async () => {
    const zebras = Array.from({ length: 12 }, (_, i) => `My zebra had ${['hay', 'fence', 'stripes'][i % 3]!}`)
    const giraffes = Array.from(
      { length: 12 },
      (_, i) => `My giraffe had ${['leaves', 'tree', 'neck'][i % 3]!}`,
    )
    const animals = [...zebras, ...giraffes]
    const texts = [...commentsOf('en'), ...animals]
    const namesIn = ({ run }: LastingThemes): string[] =>
      run.themes
        .flatMap(({ keywords }) => keywords.map(({ text }) => text))
        .filter(text => /zebra|giraffe/.test(text))
    expect(namesIn(await find(texts)).sort()).toEqual(['giraffe', 'zebra'])
    const joined = await find(texts, { steering: { joined: [['zebra', 'giraffe']] } })
    expect(joined.followed.joined).toEqual([['zebra', 'giraffe']])
    expect(namesIn(joined)).toHaveLength(1)
    const ids = new Set(idsIn(joined.run).slice(-animals.length))
    expect(ids.size).toBe(1)
    const theme = joined.run.themes.find(({ id }) => ids.has(id))
    expect(theme?.markedStems).toEqual(expect.arrayContaining(['en:zebra', 'en:giraff']))
  })

  it('a pinned word speaks for its theme when comments are added', async () => {
    const texts = commentsOf('en')
    const first = await find(texts)
    const target = first.run.themes.at(-1)!
    const added = ['zebra', 'The zebra', 'A zebra crossing']
    const pinned = [{ theme: target.id, word: 'zebra' }]
    const placesOfAdded = async (steering: Partial<Steering>) => {
      const { run, followed } = await find([...texts, ...added], { memory: first.memory, steering })
      return { followed: followed.pinned, ids: idsIn(run).slice(texts.length) }
    }
    expect(await placesOfAdded({ pinned })).toEqual({ followed: pinned, ids: added.map(() => target.id) })
    expect((await placesOfAdded({})).ids).not.toContain(target.id)
  })

  const zebras = ['zebra', 'The zebra', 'A zebra crossing']
  const withPin = async (pin: Steering['pinned'][number], hasMemory: boolean) => {
    const texts = commentsOf('en')
    const options = hasMemory ? { memory: (await find(texts)).memory } : {}
    const find3 = (pinned: Steering['pinned']) =>
      find([...texts, ...zebras], { ...options, steering: { pinned } })
    return { steered: await find3([pin]), plain: await find3([]) }
  }

  it.each<[what: string, pin: Steering['pinned'][number], reserved: boolean, hasMemory: boolean]>([
    ['a word that no comment holds', { theme: 't1', word: 'giraffe' }, true, true],
    ['a found theme that is not there', { theme: 't9', word: 'zebra' }, false, true],
    ['themes that are searched from nothing', { theme: 't1', word: 'zebra' }, false, false],
  ])('a pin is not followed that is of %s', async (_what, pin, isReserved, hasMemory) => {
    const { steered, plain } = await withPin(pin, hasMemory)
    expect(steered.followed.pinned).toEqual([])
    expect(steered.followed.reserved).toEqual(isReserved ? [pin] : undefined)
    expect(steered.run).toEqual(plain.run)
  })

  it.each<[what: string, pin: Steering['pinned'][number]]>([
    ['a theme that the user made', { theme: 'u1', word: 'zebra' }],
    ['a word that only one comment holds', { theme: 't1', word: 'crossing' }],
    ['a phrase', { theme: 't1', word: 'zebra crossing' }],
  ])('comments that hold a pinned word are left to the edits where the pin is of %s', async (_what, pin) => {
    const { steered, plain } = await withPin(pin, true)
    expect(steered.followed).toMatchObject({ pinned: [], reserved: [pin] })
    expect(steered.run.themes).toEqual(plain.run.themes)
  })

  it.each(['zebra', 'zebra enclosure', 'the'])(
    'no new theme is found in comments that hold “%s”, pinned to a theme of the user',
    async word => {
      const texts = commentsOf('en')
      const { memory } = await find(texts)
      const many = Array.from(
        { length: 30 },
        (_, i) => `the zebra enclosure smells, the zebra kicks ${i % 4}`,
      )
      const pinned = [{ theme: 'u1', word }]
      const ids = ({ run }: LastingThemes) => run.themes.map(({ id }) => id)
      expect(ids(await find([...texts, ...many], { memory }))).toContain('t4')
      expect(ids(await find([...texts, ...many], { memory, steering: { pinned } }))).not.toContain('t4')
    },
  )
})
