import { describe, expect, it } from 'vitest'
import { themesOf } from './run-themes.ts'

const billing = [
  'The invoice was wrong and I paid twice',
  'Wrong amount on the invoice, still no refund',
  'Charged twice for one invoice',
  'The invoice has a wrong amount',
  'My refund for the wrong invoice never came',
  'I paid the invoice and it was charged again',
].flatMap(text => [text, `${text}, again`, `Last month: ${text.toLowerCase()}`])

const places = ['desk', 'gate', 'till', 'counter', 'entrance', 'pharmacy', 'clinic', 'office', 'shop']

async function labelsOf(texts: readonly string[]): Promise<readonly string[]> {
  const { themes } = await themesOf(texts)
  return themes.filter(({ parent }) => parent == null).map(({ label }) => label)
}

describe('a label', () => {
  it('is a word for most of the theme, not the rare event in a few of its comments', async () => {
    const waiting = places.flatMap(place => [
      `The waiting at the ${place} was endless`,
      `Too much waiting before anybody at the ${place} looked up`,
      `Waited for hours at the ${place}`,
    ])
    const burst = ['A burst pipe while waiting at the desk', 'Burst pipe, then more waiting for hours']
    const labels = await labelsOf([...waiting, ...burst, ...billing])
    expect(labels.some(label => /wait/i.test(label))).toBe(true)
    expect(labels.filter(label => /pipe|burst|hours/i.test(label))).toEqual([])
  })

  it('says what is missing as missing', async () => {
    const replies = places.flatMap(place => [
      `No reply from the ${place} to my letter`,
      `I asked at the ${place} by form and got no reply`,
      `Three messages for the ${place}, no reply at all`,
    ])
    expect(await labelsOf([...replies, ...billing])).toContain('No reply')
  })

  it('is not what the whole file is about', async () => {
    const ferries = places.flatMap(place => [
      `The ferry was dirty, the cabin by the ${place} smelled`,
      `A dirty cabin on the ferry near the ${place}, the toilet smelled`,
    ])
    const late = places.flatMap(place => [
      `The ferry was delayed and left the ${place} late`,
      `Ferry delayed again, long delay at the ${place}`,
    ])
    for (const label of await labelsOf([...ferries, ...late])) expect(label).not.toMatch(/^ferry$/i)
  })

  it('is the whole of a phrase, and no beginning of one', async () => {
    const flights = places.flatMap(place => [
      `The long haul flight by the ${place}`,
      `We took the long haul flight near the ${place}`,
      `That was a long haul flight, then the ${place}`,
    ])
    expect(await labelsOf([...flights, ...billing])).toContain('Long haul flight')
  })

  it.each([
    ['en', 'Today my brother and his friend waited for the'],
    ['de', 'Gestern Abend stand mein Freund in der Nacht vor dem'],
    ['zh', '今天晚上朋友在'],
  ])('is no time and no relative (%s)', async (language, opening) => {
    const matters = { en: 'parcel', de: 'Paket', zh: '等包裹' }
    const texts = places.map(
      (place, i) => `${opening} ${matters[language as keyof typeof matters]} ${place} ${i}`,
    )
    const { themes } = await themesOf([...texts, ...texts], { language })
    for (const { label } of themes)
      expect(label).not.toMatch(/today|brother|friend|gestern|abend|freund|nacht|今天|晚上|朋友/iu)
  })

  it('in German is the noun as it is mostly written', async () => {
    const strikes = places.flatMap(place => [
      `Wegen des Streiks fuhr am ${place} kein Zug`,
      `Schon wieder Streik, der Streik am ${place} nervt alle`,
    ])
    const rechnung = places.flatMap(place => [
      `Die Rechnung vom ${place} ist falsch und wurde doppelt abgebucht`,
      `Falscher Betrag auf der Rechnung vom ${place}, keine Erstattung`,
    ])
    const { themes } = await themesOf([...strikes, ...rechnung], { language: 'de' })
    expect(themes.map(({ label }) => label)).toContain('Streik')
  })

  it('is no name of whom messages answer or greet, and no web address', async () => {
    const doors = places.flatMap(place => [
      `Re: Northern Tramways Support: the doors at the ${place} jammed`,
      `Hello Northern Tramways, your doors jammed by the ${place}`,
      `The jammed doors near the ${place} again, asked on tramforum.net`,
    ])
    const { themes } = await themesOf([...doors, ...billing])
    expect(themes.map(({ label }) => label)).toContain('Jammed doors')
    for (const { label, keywords } of themes)
      for (const text of [label, ...keywords.map(keyword => keyword.text)])
        expect(text).not.toMatch(/northern|tramways|tramforum|\bre\b|\bnet\b/i)
  })

  it('and keywords have capitals only for names, not for their place or in titles', async () => {
    const crashes = places.flatMap(place => [
      `Crashes at the ${place}. Frozen screens. Useless tablets`,
      `CRASHES BY THE ${place.toUpperCase()} AND FROZEN SCREENS`,
      `Useless Tablets With Frozen Screens At The ${place}`,
      `My tablet from Veltron has frozen at the ${place}, says Veltron`,
    ])
    const { themes } = await themesOf([...crashes, ...billing])
    const words = themes.flatMap(({ keywords }) => keywords.flatMap(({ text }) => text.split(' ')))
    expect(words).toContain('frozen')
    expect(words.filter(word => /^\p{Lu}/u.test(word))).toEqual(['Veltron'])
  })
})
