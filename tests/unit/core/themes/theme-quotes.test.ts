import { expect, test } from 'vitest'
import type { FoundTheme } from '#core/themes/theme.ts'
import { QuoteMemory } from '#core/themes/quote-memory.ts'
import { quoteThemes } from '#core/themes/theme-quotes.ts'
import { madeUpComments } from './made-up-comments.ts'
import { quietContext } from './run-themes.ts'

const texts = madeUpComments('en').map(({ text }) => text)
const read: number[] = []
const reader = {
  text(index: number): string {
    read.push(index)
    return texts[index]!
  },
}
const theme = (id: string, stem: string): FoundTheme => ({
  id,
  label: id,
  keywords: [],
  markedStems: [`en:${stem}`],
})
const [queue, invoice, password] = [theme('t1', 'queue'), theme('t2', 'invoic'), theme('t3', 'password')]
/** Every so-manieth comment from one on. */
const every = (step: number, from: number) =>
  Uint32Array.from(texts.keys()).filter(index => index % step === from)

test('a memory of other themes and comments changes no quote, and spares reading those that it knows', async () => {
  const memory = new QuoteMemory()
  const lists: readonly [themes: readonly FoundTheme[], members: readonly Uint32Array[]][] = [
    [
      [queue, invoice, password],
      [every(3, 0), every(3, 1), every(3, 2)],
    ],
    // The last two are one now.
    [
      [invoice, queue],
      [Uint32Array.from([...every(3, 1), ...every(3, 2)]).sort(), every(3, 0)],
    ],
    // The same comments under another name of the theme, and with other words.
    [
      [
        { ...queue, label: 'Waiting' },
        { ...invoice, markedStems: ['en:refund'] },
      ],
      [every(3, 0), every(3, 1)],
    ],
    [
      [queue, invoice, password],
      [every(3, 0), every(3, 1), every(3, 2)],
    ],
  ]
  for (const [themes, members] of lists) {
    const known = await quoteThemes(themes, members, reader, quietContext(), memory)
    const fresh = await quoteThemes(themes, members, reader, quietContext())
    expect(known.ofTheme).toEqual(fresh.ofTheme)
    expect(known.ofTheme.flat().length).toBeGreaterThan(themes.length)
  }
  read.length = 0
  const [themes, members] = lists[0]!
  await quoteThemes(themes, members, reader, quietContext(), memory)
  expect(read).toEqual([])
})
