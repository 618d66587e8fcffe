import { describe, expect, it } from 'vitest'
import { findLastingThemes } from '#core/themes/find-themes.ts'
import type { ThemeMemory } from '#core/themes/theme-memory.ts'
import type { ThemeRun } from '#core/themes/theme.ts'
import { MADE_UP_LANGUAGES, madeUpIn } from './made-up-languages.ts'
import { quietContext } from './run-themes.ts'

interface Written {
  readonly text: string
  readonly language: string
  /** 0 for waiting, 1 for invoices, 2 for passwords. */
  readonly matter: number
}

/** The made-up comments of a language; their themes come in the same order in all of them. */
function writtenIn(language: (typeof MADE_UP_LANGUAGES)[number]): Written[] {
  const comments = madeUpIn(language)
  const themes = [...new Set(comments.map(({ theme }) => theme))]
  return comments.map(({ text, theme }) => ({ text, language, matter: themes.indexOf(theme) }))
}

function find(comments: readonly Written[], memory: ThemeMemory | null = null) {
  const low = new Uint8Array(comments.length).fill(1)
  const text = (i: number): string => comments[i]!.text
  return findLastingThemes({ size: comments.length, text, low, memory }, quietContext())
}

/** The top theme of each comment, by its place in the list; -1 for none. */
function topsOf({ themes, mainTheme }: ThemeRun): number[] {
  const places = new Map(themes.map(({ id }, place) => [id, place]))
  return Array.from(mainTheme, theme => places.get(themes[theme]?.parent ?? '') ?? theme)
}

/** Share of the comments whose top theme is mostly about their own matter. */
function shareAtHome(run: ThemeRun, comments: readonly Written[]): number {
  const tops = topsOf(run)
  const counts = run.themes.map(() => [0, 0, 0])
  for (const [i, { matter }] of comments.entries()) if (tops[i]! >= 0) counts[tops[i]!]![matter]!++
  return counts.reduce((sum, own) => sum + Math.max(...own), 0) / comments.length
}

const topLabels = ({ themes }: ThemeRun): string[] =>
  themes.filter(({ parent }) => parent == null).map(({ label }) => label)
const tree = ({ themes }: ThemeRun) => themes.map(({ id, parent, label }) => [id, parent, label])

describe('a file of many languages', () => {
  const four = (['en', 'nl', 'pl', 'zh'] as const).flatMap(writtenIn)

  it('has one top theme for one matter, with what each other language says of it below', async () => {
    const { run } = await find(four)
    expect(run.themes.map(({ label, parent }) => (parent == null ? label : `- ${label}`))).toEqual(LISTED)
    for (const [t] of run.themes.entries()) {
      const own = four.filter((_, i) => run.mainTheme[i] === t)
      expect(new Set(own.map(({ language }) => language)).size).toBe(1)
    }
    expect(shareAtHome(run, four)).toBe(1)
  })

  it('has few top themes, also where every language has few comments', async () => {
    const all = MADE_UP_LANGUAGES.flatMap(writtenIn)
    const { run } = await find(all)
    expect(topLabels(run).length).toBeLessThanOrEqual(5)
    expect(shareAtHome(run, all)).toBeGreaterThan(0.9)
  })

  it('leaves a language of few comments its own themes beside one of many', async () => {
    const words = ['again', 'indeed', 'really', 'truly', 'surely']
    const english = words.flatMap(word =>
      writtenIn('en').map(comment => ({ ...comment, text: `${comment.text} ${word}` })),
    )
    const comments = [...english, ...writtenIn('pl')]
    const { run } = await find(comments)
    expect(topLabels(run)).toHaveLength(3)
    expect(shareAtHome(run, comments)).toBe(1)
    const polish = new Set(run.mainTheme.slice(english.length))
    expect(polish.size).toBe(3)
    for (const theme of polish) expect(run.themes[theme]!.parent).not.toBeNull()
  })

  it('keeps them when the same comments come again, and when more come in one language', async () => {
    const first = await find(four)
    const again = await find(four, first.memory)
    expect(tree(again.run)).toEqual(tree(first.run))
    expect(shareAtHome(again.run, four)).toBe(1)
    const more = [...four, ...writtenIn('pl').map(each => ({ ...each, text: `${each.text}. Niestety` }))]
    const then = await find(more, first.memory)
    expect(tree(then.run)).toEqual(expect.arrayContaining(tree(first.run)))
    expect(shareAtHome(then.run, more)).toBe(1)
  })

  it('does not ask in which order the comments come', async () => {
    const straight = (await find(four)).run
    const { run: turned } = await find([...four].reverse())
    expect(tree(turned)).toEqual(tree(straight))
    expect([...turned.mainTheme].reverse()).toEqual([...straight.mainTheme])
  })
})

const LISTED = [
  'Password reset',
  '- 密码重置链接',
  '- Wachtwoord te herstellen',
  '- Zmianie hasła',
  'Phone queue',
  '- 客服电话',
  '- Lange wachtrij',
  '- Kolejce do infolinii',
  'Invoice',
  '- Dubbel bedrag',
  '- Kwota na fakturze',
  '发票金额',
]
