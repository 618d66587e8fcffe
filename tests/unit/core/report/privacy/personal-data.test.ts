import { describe, expect, it } from 'vitest'
import { personalDataIn } from '#core/report/privacy/personal-data.ts'

/** What is found, with the kind before it. */
function found(text: string): string[] {
  return personalDataIn(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)
}

describe('personal data in a text', () => {
  it.each<[string, string[]]>([
    ['Write to jo.van-dam+shop@mail.example.nl please.', ['email jo.van-dam+shop@mail.example.nl']],
    [
      'See https://example.org/order?id=9 or www.example.org.',
      ['link https://example.org/order?id=9', 'link www.example.org.'],
    ],
    ['Call me on +31 6 1234 5678!', ['phone +31 6 1234 5678']],
    ['I rang 020-765 43 21 twice', ['phone 020-765 43 21']],
    ['tel. (0161) 496 0000', ['phone (0161) 496 0000']],
    ['Call 06-12 34 56 78 or 06 12 34 56 78.', ['phone 06-12 34 56 78', 'phone 06 12 34 56 78']],
    ['rufen Sie 0161 49 60 000 an', ['phone 0161 49 60 000']],
    ['我的电话是13912345678，请回电', ['phone 13912345678']],
    ['My account is NL91 ABNA 0417 1643 00.', ['number NL91 ABNA 0417 1643 00']],
    ['Card 4111 1111 1111 1111 was charged', ['number 4111 1111 1111 1111']],
    ['PESEL 44051401359', ['number 44051401359']],
    ['order ORD-204481 and #XY12345', ['number ORD-204481', 'number XY12345']],
    ['I live at 1017 AB, number 5', ['address 1017 AB']],
    ['Sent to M1 1AE by mistake', ['address M1 1AE']],
    ['Kod 00-950 Warszawa', ['address 00-950']],
    ['Thanks @quickhelp_nl for nothing', ['name @quickhelp_nl']],
    ['I spoke with Mr. Fairweather twice', ['name Fairweather']],
    ['Pani Zielińska była miła', ['name Zielińska']],
    ['mevrouw Ten-Brink belde niet terug', ['name Ten-Brink']],
    ['Frau Anna Beispiel war freundlich', ['name Anna Beispiel']],
    ['王先生很好', ['name 王']],
  ])('finds it in %j', (text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    'On 2024-11-22 at 14:30 nobody came, nor on 22-11-2024 or 1/2/24.',
    'Between 01-02-24 and 03.04.24 10:30, or 05-06-24 07.45, or 01/02/24 - 03/04/24, or 01-02-2024 10.30.',
    'I waited 45 minutes, twice, and paid 1 250 000 for it.',
    'It cost 12.50 instead of 1,299.99, 20 % more than in 2023.',
    'The panel and the pan were broken. Mr was missing.',
    'Nine out of 10; 24/7; 3-4 days; version 2.10.3',
    'Route A1, gate B12, size XL, 2000 MM long',
  ])('finds nothing in %j', text => expect(found(text)).toEqual([]))

  it('takes time in proportion to a hostile text', () => {
    const texts = ['a'.repeat(200_000), '1 '.repeat(100_000), '.@'.repeat(100_000), '+0(-'.repeat(50_000)]
    for (const text of texts) expect(Array.isArray(personalDataIn(text))).toBe(true)
  })
})
