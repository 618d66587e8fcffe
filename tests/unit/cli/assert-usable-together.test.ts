import { describe, expect, it } from 'vitest'
import { assertUsableTogether } from '#cli/assert-usable-together.ts'
import { parseArguments } from '#cli/parse-arguments.ts'

const check = (words: readonly string[]) => assertUsableTogether(parseArguments(words))

describe('options that cannot stand together', () => {
  it.each<[string, string[], string, string]>([
    ['a result over its input', ['a.csv', '--json', './a.csv'], '--json', './a.csv'],
    ['over the tickets', ['a.csv', '--tickets', 't.csv', '--rejects', 't.csv'], '--rejects', 't.csv'],
    ['over a mapping', ['a.csv', '--profile', 'p.json', '--json', 'x/../p.json'], '--json', 'x/../p.json'],
    ['two outputs in one file', ['a.csv', '--out', 'r.html', '--out', './r.html'], '--out', './r.html'],
    ['a report over a result', ['a.csv', '--json', 'r.pdf', '--out', 'r.pdf'], '--out', 'r.pdf'],
    ['responses as their own tickets', ['a.csv', '--tickets', './a.csv'], '--tickets', './a.csv'],
    ['columns of no tickets', ['a.csv', '--ticket-map', 'id=Nr'], '--ticket-map', 'id=Nr'],
  ])('%s', (_, words, option, value) => {
    expect(() => check(words)).toThrow(
      expect.objectContaining({
        code: 'usage/bad-value',
        details: expect.objectContaining({ option, value }) as unknown,
      }),
    )
  })

  it('lets files of their own be, and a codebook that is carried on', () => {
    const outputs = ['--json', '-', '--out', 'a.html', '--out', 'a.pdf', '--rejects', 'a.rejects.csv']
    const codebook = ['--codebook', 'c.json', '--save-codebook', 'c.json']
    const tickets = ['--tickets', 't.csv', '--ticket-map', 'id=Nr']
    expect(() => check(['a.csv', ...outputs, ...codebook, ...tickets])).not.toThrow()
  })
})
