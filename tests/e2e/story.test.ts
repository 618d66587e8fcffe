import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBuiltApp, type BuiltApp } from './built-app.ts'
import { filesIn, pickFiles } from './survey-files.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on the page as it stands, one line a finding. */
async function axeFindings(page: Page): Promise<string[]> {
  // Evaluated through the protocol: the page's policy allows no script of others.
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    interface Axe {
      run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>
    }
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
  })
}

/** Entries of the page of formulas that the screen as it stands leads to, without repetitions, by the alphabet. */
async function methodsOn(page: Page): Promise<string> {
  const signs = await page.locator('[data-method]').all()
  const methods = await Promise.all(signs.map(async sign => (await sign.getAttribute('data-method')) ?? ''))
  return [...new Set(methods)].toSorted((a, b) => (a < b ? -1 : 1)).join(' ')
}

/** The screens by their keys; of each its views, null as it opens, and what their numbers lead to. */
const SCREENS: readonly (readonly [
  key: string,
  address: RegExp,
  views: readonly (readonly [view: string | null, methods: string])[],
])[] = [
  [
    '1',
    /overview/,
    [
      [
        null,
        'distribution effort-ces-1-7 headline low-share mean responses the-course-over-time themes what-differs-and-how-sure-that-is',
      ],
    ],
  ],
  [
    '2',
    /themes/,
    [
      [null, 'figures-of-a-theme themes times-as-often where-a-theme-is-frequent'],
      ['Fix first', 'impact-of-a-theme'],
      ['Effort drivers', 'drivers'],
    ],
  ],
  [
    '3',
    /breakdowns/,
    [
      [null, 'breakdowns-and-small-groups do-the-values-of-a-field-differ low-share weekday-or-weekend'],
      ['Topic', 'breakdowns-and-small-groups do-the-values-of-a-field-differ low-share topic'],
      ['Agent', 'is-an-agent-different-at-the-same-work limits-of-the-funnel'],
      ['Any field', 'breakdowns-and-small-groups low-share'],
      ['Weekday and hour', 'breakdowns-and-small-groups'],
    ],
  ],
  ['4', /compare/, [[null, 'two-periods-or-groups-side-by-side']]],
  ['5', /report/, [[null, 'who-somebody-is']]],
  ['6', /imports/, [[null, 'responses']]],
]

/** Scripts and styles that a page asked for before it showed anything and does not name in its head: one found after another. */
async function foundLate(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const drawnMs = performance.getEntriesByName('first-contentful-paint')[0]!.startTime
    const named = new Set(
      Array.from(document.head.querySelectorAll('link, script'), part =>
        part instanceof HTMLLinkElement ? part.href : (part as HTMLScriptElement).src,
      ),
    )
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => startTime < drawnMs && !named.has(name))
      .map(({ name }) => name)
  })
}

const file = filesIn('story')

const importButton = (page: Page) => page.getByRole('button', { name: /^Import [\d,]+ response/ })

const survey = [
  'Response ID,Date,Ease score (1-7),Why?,Agent,Topic',
  ...Array.from({ length: 280 }, (_, index) => {
    const score = (index % 7) + 1
    const day = String((index % 28) + 1).padStart(2, '0')
    const complaint =
      index % 2 === 0
        ? `I waited on hold for ${String(10 + index)} minutes`
        : `The invoice number ${String(index)} is wrong and confusing`
    return `R${String(index)},2025-0${String((index % 6) + 1)}-${day} 10:00,${String(score)},${score <= 3 ? complaint : 'all fine'},Agent ${String(index % 4)},${index % 2 === 0 ? 'Phone' : 'Billing'}`
  }),
  'R999,2025-01-01 10:00,,no score here,Agent 1,Phone',
].join('\n')

describe('a first visit', () => {
  let app: BuiltApp
  beforeAll(async () => {
    app = await openBuiltApp()
  })
  afterAll(() => app.close())

  it('welcomes, shows every screen of the made-up sample, and nothing complains', async () => {
    const { page } = app
    await page.getByRole('heading', { name: 'Why are the low scores low?' }).waitFor()
    expect(await foundLate(page)).toEqual([])
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: /made-up sample/ }).click()
    await page.waitForURL(/overview/)
    await page
      .getByText(/are low \(/)
      .first()
      .waitFor()
    for (const [key, pattern, views] of SCREENS) {
      await page.keyboard.press(key)
      await page.waitForURL(pattern)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      // Polled: while a screen is being made, its heading may be a moment behind its address.
      await expect.poll(() => axeFindings(page), { message: key, timeout: 10_000 }).toEqual([])
      for (const [view, methods] of views) {
        if (view !== null) await page.getByText(view, { exact: true }).click()
        // Whoever asks how a number is made finds a sign that leads to its formula.
        await expect
          .poll(() => methodsOn(page), { message: `${key} ${view ?? ''}`, timeout: 10_000 })
          .toBe(methods)
      }
    }
    await page.locator('[data-method]').first().click()
    await page.locator('[data-shown][data-anchor="responses"]').waitFor()
    await page.keyboard.press('Escape')
    expect(app.complaints).toEqual([])
  })

  it('shows the gallery of widgets without a finding of axe', async () => {
    await app.page.goto(`${app.address}#/gallery`)
    await app.page.getByRole('heading', { level: 1 }).waitFor()
    await expect.poll(() => axeFindings(app.page), { timeout: 10_000 }).toEqual([])
  })
})

describe('a project from a file', () => {
  let app: BuiltApp
  beforeAll(async () => {
    app = await openBuiltApp()
    await pickFiles(app.page, file('survey wave 1.csv', survey))
    await importButton(app.page).click()
    await app.page.waitForURL(/overview/)
  })
  afterAll(() => app.close())

  it('says how many responses there are and how many are low', async () => {
    await app.page.getByText('Of 280 responses, 120 are low').first().waitFor()
    expect(await app.page.getByText('Of 280 responses, 120 are low').first().innerText()).toContain('43%')
  })

  it('narrows every screen to a bar that is clicked, says so, and comes back', async () => {
    const { page } = app
    await page.keyboard.press('3')
    await page.getByRole('tab', { name: 'Agent' }).click()
    await page
      .getByRole('row', { name: /Agent 2/ })
      .getByRole('button')
      .first()
      .click()
    const chip = page.getByText('Agent: Agent 2')
    await chip.waitFor()
    await page.keyboard.press('1')
    await page.getByText('Of 70 responses, 30 are low').first().waitFor()
    await page
      .getByRole('button', { name: /Clear all/ })
      .first()
      .click()
    await page.getByText('Of 280 responses, 120 are low').first().waitFor()
    expect(await chip.count()).toBe(0)
  })

  it('follows a changed rule for low', async () => {
    const { page } = app
    await page.getByRole('button', { name: /^Low: 1–3 of 7/ }).click()
    const limit = page.getByRole('textbox', { name: 'Low up to' })
    await limit.fill('2')
    await limit.press('Tab')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /1–2 of 7/ })
      .click()
    await page.getByText('Of 280 responses, 80 are low').first().waitFor()
    await page.keyboard.press('2')
    await page
      .getByText(/of 80 low-score comments/)
      .first()
      .waitFor()
  })

  it('groups the comments by what they are about', async () => {
    await app.page.keyboard.press('2')
    const themes = await app.page.getByRole('treegrid').first().innerText()
    expect(themes.toLowerCase()).toMatch(/hold/)
    expect(themes.toLowerCase()).toMatch(/invoice/)
  })

  it('prints the report page that opens in a new tab', async () => {
    const { page, context } = app
    await context.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = 'true'
      }
    })
    await page.keyboard.press('5')
    const opened = context.waitForEvent('page')
    await page.getByRole('button', { name: /PDF/ }).click()
    const tab = await opened
    await tab.waitForFunction(
      () =>
        document.documentElement.dataset['reportReady'] === 'true' &&
        document.documentElement.dataset['printed'] === 'true',
    )
    expect(await tab.title()).toContain('survey wave 1')
    const pdf = await tab.pdf({ preferCSSPageSize: true, printBackground: true })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await tab.locator('body').innerText()).toContain('280')
    await tab.close()
  })

  it('saves the report as one HTML file that opens by itself', async () => {
    const { page, context } = app
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: /HTML/ }).click()
    const path = file('report.html', '')
    await (await downloading).saveAs(path)
    expect(readFileSync(path, 'utf8')).not.toMatch(/(src|href)="https?:/)
    const tab = await context.newPage()
    await tab.goto(pathToFileURL(path).href)
    await tab.waitForFunction(() => document.documentElement.dataset['reportReady'] === 'true')
    expect(await tab.locator('body').innerText()).toContain('survey wave 1.csv')
    await tab.close()
  })

  it('keeps the rejected row with its line and reason', async () => {
    const { page } = app
    await page.keyboard.press('6')
    await page.getByRole('button', { name: /Rejected rows: 1/ }).click()
    await page.getByText('no score here').first().waitFor()
    expect(await page.locator('main').innerText()).toContain('282')
  })

  it('has everything when it is opened again', async () => {
    app = await app.reopen()
    const { page } = app
    await page
      .getByText(/survey wave 1/)
      .first()
      .waitFor()
    await page
      .getByRole('link', { name: /survey wave 1/ })
      .first()
      .click()
    await page.getByText('Of 280 responses, 80 are low').first().waitFor()
  })

  it('refuses a second tab on the same data, and lets it in when the first is gone', async () => {
    const second = await app.context.newPage()
    await second.goto(app.address)
    await second.getByText('Lowdown is already open in another tab or window').waitFor()
    await app.page.close()
    await second
      .getByText(/survey wave 1/)
      .first()
      .waitFor()
    Object.assign(app, { page: second })
  })

  it('renames and deletes the project', async () => {
    const { page } = app
    await page.getByRole('button', { name: /More for/ }).click()
    await page.getByRole('menuitem', { name: 'Rename' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Northwind, wave 1')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /Northwind, wave 1/ }).waitFor()
    await page.getByRole('button', { name: /More for/ }).click()
    await page.getByRole('menuitem', { name: /Delete/ }).click()
    await page.getByRole('button', { name: 'Delete project' }).click()
    await page.getByRole('heading', { name: 'Why are the low scores low?' }).waitFor()
    expect(app.complaints).toEqual([])
  })
})

describe('files that cannot be imported', () => {
  let app: BuiltApp
  beforeAll(async () => {
    app = await openBuiltApp()
  })
  afterAll(() => app.close())

  it.each<[string, string | Uint8Array, RegExp]>([
    ['empty.csv', '', /is empty/],
    ['header.csv', 'score,comment\n', /no data rows/],
    [
      'picture.csv',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      /is not a text file/,
    ],
    ['quote.csv', `score,comment\n1,"never closed\n${'2,fine\n'.repeat(200)}`, /never closed/],
  ])('says in a sentence what is wrong with %s', async (name, text, sentence) => {
    await pickFiles(app.page, file(name, text))
    await app.page.getByText(sentence).first().waitFor()
    expect(await axeFindings(app.page)).toEqual([])
  })

  it('asks for the score column where none is recognised, and takes it', async () => {
    const { page } = app
    await pickFiles(
      page,
      file(
        'odd.csv',
        `alpha,beta\n${Array.from({ length: 30 }, (_, index) => `${String((index % 7) + 1)},text ${String(index)}`).join('\n')}\n`,
      ),
    )
    await page.getByText('Which column is the score?').waitFor()
  })

  it('shows hostile text as text', async () => {
    const { page } = app
    const rows = Array.from(
      { length: 30 },
      (_, index) =>
        `${String((index % 7) + 1)},"<img src=x onerror=""window.hacked=1""> =cmd()|'/C calc'!A0 waiting ${String(index)}",__proto__`,
    )
    await pickFiles(page, file('hostile.csv', `score,comment,__proto__\n${rows.join('\n')}\n`))
    await importButton(page).click()
    await page.waitForURL(/overview/)
    await page.keyboard.press('2')
    await page.getByText('<img src=x').first().waitFor()
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(app.complaints).toEqual([])
  })
})
