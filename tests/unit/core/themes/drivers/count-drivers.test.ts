import { describe, expect, it } from 'vitest'
import { languageFromCode } from '#core/text/languages.ts'
import { DriverMatcher } from '#core/themes/drivers/compile-rules.ts'
import { countDrivers } from '#core/themes/drivers/count-drivers.ts'
import { DRIVERS, type DriverId } from '#core/themes/drivers/driver.ts'
import { loadDriverRules } from '#core/themes/drivers/load-rules.ts'
import { readCommentUnits } from '#core/themes/rules/comment-units.ts'
import { quietContext } from '../run-themes.ts'
import { DRIVER_COMMENTS, type DriverComment } from './driver-comments.ts'

async function namedIn(comment: string, language: string): Promise<DriverId[]> {
  const source = { size: 1, text: () => comment, low: new Uint8Array([1]), language }
  const { drivers } = await countDrivers(source, quietContext())
  return drivers.filter(({ low }) => low.n === 1).map(({ id }) => id)
}

describe.each(Object.entries<readonly DriverComment[]>(DRIVER_COMMENTS))(
  'drivers in %s',
  (code, comments) => {
    it.each(comments)('%j: %s', async (named, comment) => {
      const found = await namedIn(comment, code)
      // A comment may well name something of the service besides; it must name what it was written for.
      if (named.length === 0) expect(found).toEqual([])
      else expect(found).toEqual(expect.arrayContaining([...named]))
    })

    it('every rule can be read', async () => {
      const rules = await loadDriverRules(languageFromCode(code)!)
      const { table } = await readCommentUnits({ size: 0, text: () => '' }, quietContext())
      expect(Object.keys(rules!)).toEqual([...DRIVERS])
      for (const id of DRIVERS) expect(() => new DriverMatcher(rules![id], table)).not.toThrow()
    })
  },
)

it('counts low scores and the rest apart, in play only, and each comment in its own language', async () => {
  const texts = [
    'Forty minutes on hold with terrible music and nobody came to the line',
    'Die Warteschleife war ewig lang und niemand ging jemals an den Apparat',
    'Everything was fine with the room and the view from the terrace',
    'n/a',
    '',
    'We waited a long time but it was worth it for the lovely view',
    'Waited for an hour in the rain before somebody opened the gate',
    'Ezt a szolgáltatást soha többé nem fogom igénybe venni, mert rossz',
  ]
  const overview = await countDrivers(
    {
      size: texts.length,
      text: i => texts[i]!,
      low: new Uint8Array([1, 1, 1, 1, 1, 0, 1, 1]),
      mask: new Uint8Array([1, 1, 1, 1, 1, 1, 0, 1]),
    },
    quietContext(),
  )
  const waiting = overview.drivers.find(({ id }) => id === 'waiting')
  expect(waiting).toEqual({
    id: 'waiting',
    low: { n: 2, share: 0.5 },
    rest: { n: 1, share: 1 },
    examples: [0, 1],
    exampleMarks: [[[14, 21]], [[4, 17]]],
  })
  expect(overview).toMatchObject({ low: 4, rest: 1, otherLanguages: 1, withoutDriver: 2 })
})

it('shows examples in the language of most, though others are shorter', async () => {
  const texts = [
    'Na zwrot pieniędzy czekam już trzy tygodnie, to nie do przyjęcia',
    'I have waited more than an hour for somebody to answer the telephone at your office',
    'Nobody picked up, and I waited on hold for forty minutes until the line went dead',
  ]
  const overview = await countDrivers(
    { size: texts.length, text: i => texts[i]!, low: new Uint8Array([1, 1, 1]) },
    quietContext(),
  )
  const waiting = overview.drivers.find(({ id }) => id === 'waiting')
  expect([waiting?.low.n, waiting?.examples]).toEqual([3, [2, 1, 0]])
})

it('nothing at all gives no shares', async () => {
  const overview = await countDrivers({ size: 0, text: () => '', low: new Uint8Array(0) }, quietContext())
  expect(overview.drivers.map(({ low, rest }) => [low.share, rest.share])).toEqual(
    DRIVERS.map(() => [null, null]),
  )
})

describe('examples', () => {
  const places = ['desk', 'gate', 'till', 'lift', 'door', 'shop', 'bank', 'pool', 'yard', 'farm']
  const waited = places.map(
    (place, at) => `We waited ${at + 2} weeks for the ${place} that was promised in spring`,
  )
  const examplesOf = async (texts: readonly string[]) => {
    const low = new Uint8Array(texts.length).fill(1)
    const { drivers } = await countDrivers({ size: texts.length, text: i => texts[i]!, low }, quietContext())
    return drivers.find(({ id }) => id === 'waiting')!.examples
  }

  it('are from all comments, not from the first ones of the file', async () => {
    const many = Array.from({ length: 600 }, (_, at) => `We waited ${at} weeks`)
    const [first] = await examplesOf([
      ...many,
      ...waited.slice(0, 7).flatMap(text => Array(20).fill(text) as string[]),
    ])
    expect(first).toBeGreaterThanOrEqual(many.length)
  })

  it('differ from each other, and show this driver rather than others', async () => {
    const several = 'We waited for the refund of the invoice, the parcel never came and staff were rude'
    const same = 'We waited in the cold before the gate opened at all'
    const examples = await examplesOf([several, same, `${same}.`, `${same} again`, waited[3]!, waited[3]!])
    expect(examples).toEqual([1, 4, 0])
  })
})
