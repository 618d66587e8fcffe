// Each kind of edit as a user makes it. `prepare` does all but the last press, `press` that one.

/** Of the top level, for an edit before may have opened a theme. */
const row = (page, at) => page.getByRole('treegrid').locator('[data-level="1"]').nth(at)
const dialog = page => page.getByRole('dialog')
const chips = page => page.locator('.themes-keyword')

async function choose(page, at) {
  await row(page, at).click()
  await page.waitForTimeout(300)
}

async function fromMenu(page, at, action) {
  await choose(page, at)
  await page.getByRole('button', { name: /^Change “/ }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

async function fromWord(page, at, action, word = 1) {
  await choose(page, at)
  await chips(page).nth(word).click()
  return page.getByRole('menuitem', { name: action })
}

async function chooseComments(page, at, count) {
  await choose(page, at)
  await page.getByRole('button', { name: /^Show (?:all|the)/ }).click()
  const boxes = page.getByRole('region').getByRole('checkbox')
  await boxes.first().click()
  if (count === 1) return
  await boxes.first().hover()
  await page.mouse.wheel(0, count * 68)
  await page.waitForTimeout(600)
  await boxes.last().click({ modifiers: ['Shift'] })
  await page.getByText(/[\d,]{2,} comments chosen/).waitFor()
}

const enabled = async (page, name) => {
  const button = dialog(page).getByRole('button', { name })
  await button.and(page.locator(':not([data-disabled])')).waitFor({ timeout: 60_000 })
  return button
}

/** The button that splits, with the first word of the theme, from a place on, that is in some of its comments. */
async function firstThatSplits(page, from) {
  const words = dialog(page).getByRole('group', { name: 'Words of this theme' }).getByRole('button')
  const button = dialog(page).getByRole('button', { name: /^Split off [\d,]+ comment/ })
  for (let word = from; word < (await words.count()); word++) {
    await words.nth(word).click()
    await page.waitForTimeout(500)
    if ((await button.count()) > 0 && (await button.isEnabled())) return button
  }
  throw new Error('No word of the theme splits it.')
}

const WORDS = ['phone', 'app', 'invoice', 'time', 'queue', 'price', 'staff']

/**
 * By kind: `prepare(page, at, round)` gives the press that makes the edit, on the theme in row `at`. `withWords`: seen by the
 * words of the theme where the counts stay. `leave`: back to the list of themes and their words.
 */
export const EDITS = {
  rename: {
    prepare: async (page, at, round) => {
      await choose(page, at)
      await page.keyboard.press('F2')
      await page.keyboard.type(`Another name ${round}`)
      return () => page.keyboard.press('Enter')
    },
  },
  merge: {
    prepare: async (page, at) => {
      await fromMenu(page, at, 'Merge into…')
      return () => dialog(page).getByRole('option').first().click()
    },
  },
  split: {
    prepare: async (page, at, round) => {
      await fromMenu(page, at, 'Split…')
      await page.getByRole('radio', { name: 'By words' }).click()
      const button = await firstThatSplits(page, round)
      return () => button.click()
    },
  },
  'put under': {
    prepare: async (page, at) => {
      await fromMenu(page, at, 'Put under another theme…')
      return () => dialog(page).getByRole('option').first().click()
    },
  },
  delete: {
    prepare: async (page, at) => {
      await fromMenu(page, at, 'Delete… (Del)')
      return () => page.getByRole('button', { name: 'Delete theme' }).click()
    },
  },
  'create from word': {
    prepare: async (page, at) => {
      await (await fromWord(page, at, 'New theme of this word…')).click()
      const button = await enabled(page, /^Create theme with/)
      return () => button.click()
    },
  },
  'move one': {
    prepare: async (page, at) => {
      await chooseComments(page, at, 1)
      return () => page.getByRole('button', { name: 'Put in no theme' }).click()
    },
  },
  'move many': {
    prepare: async (page, at) => {
      await chooseComments(page, at, 500)
      return () => page.getByRole('button', { name: 'Put in no theme' }).click()
    },
  },
  'ignore a word': {
    prepare: async (page, at) => {
      const item = await fromWord(page, at, 'Ignore this word everywhere', 0)
      return () => item.click()
    },
    withWords: true,
  },
  'join two words': {
    prepare: async (page, at, round) => {
      await (await fromWord(page, at, 'Count as one with another word…', 0)).click()
      await dialog(page)
        .getByRole('group', { name: 'Words of this theme' })
        .getByRole('button')
        .nth(round)
        .click()
      const button = await enabled(page, 'Count as one word')
      return () => button.click()
    },
    withWords: true,
  },
  'pin a word': {
    prepare: async (page, at) => {
      const item = await fromWord(page, at, 'Pin to this theme', 2)
      return () => item.click()
    },
    withWords: true,
  },
  rule: {
    prepare: async (page, at, round) => {
      await fromMenu(page, at, 'Rule…')
      await page.keyboard.type(`${WORDS[round % WORDS.length]} OR again OR never`)
      const button = await enabled(page, 'Use this rule')
      return () => button.click()
    },
  },
}
