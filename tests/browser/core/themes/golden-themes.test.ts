import { expect, it } from 'vitest'
import { GOLDEN_THEMES, goldenOf } from '../../../unit/core/themes/golden-themes.ts'
import { commentsOf, themesOf } from '../../../unit/core/themes/run-themes.ts'

it.each(GOLDEN_THEMES)('Chromium finds the themes of %s comments to the bit', async (language, golden) => {
  expect(goldenOf(await themesOf(commentsOf(language)))).toEqual(golden)
})
