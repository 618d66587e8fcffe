import { expect, it } from 'vitest'
import { GOLDEN_THEMES, goldenOf } from './golden-themes.ts'
import { commentsOf, themesOf } from './run-themes.ts'

it.each(GOLDEN_THEMES)('Node finds the themes of %s comments to the bit', async (language, golden) => {
  expect(goldenOf(await themesOf(commentsOf(language)))).toEqual(golden)
})
