import { describe, expect, it } from 'vitest'
import { IN_NO_THEME, ThemeTree } from '#core/themes/theme-tree.ts'
import { TreeCounts } from '#core/themes/tree-counts.ts'

/** Comments of each theme of a tree, each a list of words. */
function treeOf(parentOf: readonly number[], comments: readonly (readonly (readonly number[])[])[]) {
  const counts = new TreeCounts(parentOf, 8)
  for (const [theme, own] of comments.entries()) {
    counts.addComments(theme, own.length)
    for (const words of own) for (const word of words) counts.addWord(theme, word, 1)
  }
  return counts.tree()
}

function placeOf(tree: ReturnType<typeof treeOf>, ...words: number[]): [main: number, second: number] {
  tree.place(Int32Array.from(words), 0, words.length)
  return [tree.main, tree.second]
}

const times = (n: number, words: readonly number[]): (readonly number[])[] =>
  new Array<readonly number[]>(n).fill(words)

describe('the place of a comment among themes', () => {
  // 0 is a large theme of English words 0 and 1, 1 the same matter in Dutch (2, 3) under it, 2 another theme (4, 5).
  const tree = treeOf([-1, 0, -1], [times(90, [0, 1]), times(5, [2, 3]), times(20, [4, 5])])

  it.each([
    ['the top theme itself', [0, 1], [0, -1]],
    ['what lies under it, however small', [2, 3], [1, -1]],
    ['another top theme', [4], [2, -1]],
    ['nowhere, with words that no theme was seen with', [6, 7], [-1, -1]],
    ['nowhere, without words', [], [-1, -1]],
    ['a word that was never seen says nothing', [6, 4], [2, -1]],
  ])('%s', (_, words, expected) => {
    expect(placeOf(tree, ...words)).toEqual(expected)
  })

  it('what lies under a top theme speaks for it', () => {
    const halves = treeOf([-1, 0, -1], [times(30, [0, 1]), times(30, [0, 2]), times(40, [0, 3])])
    // Alone 2 would be the likeliest of the three; 0 and 1 together are likelier, and of these what is not the rest.
    expect(placeOf(halves, 0)).toEqual([1, 2])
  })

  it('what fits best outside of a top theme is outside of all that lies under it', () => {
    expect(tree.bestBut(1, Int32Array.of(2, 0), 0, 2)).toBe(2)
    expect(tree.bestBut(2, Int32Array.of(2, 0), 0, 2)).toBe(0)
    expect(tree.bestBut(2, Int32Array.of(6), 0, 1)).toBe(-1)
  })

  it('what is told apart and is no theme keeps its comments out of the others', () => {
    const { model } = treeOf([-1, -1], [times(20, [0, 1]), times(20, [1, 2])])
    const parted = new ThemeTree(model, [-1, IN_NO_THEME])
    expect(placeOf(parted, 0, 1)).toEqual([0, -1])
    expect(placeOf(parted, 1, 2)).toEqual([-1, -1])
    // Alone the word is as likely in both: what is no theme is no second theme either.
    expect(placeOf(parted, 1)).toEqual([0, -1])
    expect(parted.bestBut(0, Int32Array.of(1), 0, 1)).toBe(-1)
  })

  it('a pinned word speaks for its theme alone', () => {
    const counts = new TreeCounts([-1, -1], 3)
    for (const theme of [0, 1]) counts.addComments(theme, 10)
    for (const word of [0, 2]) counts.addWord(0, word, 10)
    counts.addWord(1, 1, 10)
    counts.pin(1, 0)
    expect(placeOf(counts.tree(), 0)).toEqual([1, -1])
  })
})
