import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { UniqueHashes } from '#core/importing/recognising/unique-hashes.ts'

/** For each text whether it is new, and how many different there are, by a set. */
function plainly(texts: readonly string[]): readonly [isNew: boolean, size: number][] {
  const seen = new Set<string>()
  return texts.map(text => {
    const isNew = !seen.has(text)
    seen.add(text)
    return [isNew, seen.size]
  })
}

function remembered(texts: readonly string[]): readonly [isNew: boolean, size: number][] {
  const hashes = new UniqueHashes()
  return texts.map(text => [hashes.add(text), hashes.size])
}

const numbered = (size: number): string[] => Array.from({ length: size }, (_, index) => `R${index}`)

describe('texts that are all different so far', () => {
  test.each<[string, string[]]>([
    ['ascend', numbered(20_000)],
    ['descend', numbered(20_000).reverse()],
    ['ascend, but for the last, which was there', [...numbered(9_000), 'R17']],
    ['ascend, but for the last, which was not', [...numbered(9_000), 'Q9']],
    ['ascend and are there twice', numbered(5_000).flatMap(text => [text, text])],
    ['turn around after the second', ['b', 'c', 'a', 'c', 'b', 'd']],
    ['come in no order', numbered(12_000).sort()],
  ])('%s', (_, texts) => {
    expect(remembered(texts)).toEqual(plainly(texts))
  })

  it('are told as a set tells them, in any order and of any length', () => {
    const runs = fc.array(fc.array(fc.string({ maxLength: 3, unit: fc.constantFrom('a', 'b', '0', 'ż') })), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(runs, fc.boolean(), (parts, isSorted) => {
        const texts = parts.flatMap(part => (isSorted ? part.toSorted() : part))
        expect(remembered(texts)).toEqual(plainly(texts))
      }),
    )
  })
})
