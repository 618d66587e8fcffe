#!/usr/bin/env node
// npm run screenshots: start the built app, load the made-up sample, and write a picture of every screen and dialog at
// 1280x800 and 1920x1080, light and dark, into screenshots/ (ignored by git).
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled } from './prepare.mjs'
import { findOrInstallChromium } from './chromium.mjs'
import { root } from './sources.mjs'

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]
const SCHEMES = ['light', 'dark']
const PORT = 47_616

ensureInstalled()
ensureBuilt()
const { chromium } = await import('playwright-core')
const { serveApp } = await import('../out/cli/web-server.js')
const executablePath = findOrInstallChromium()
if (executablePath === null) {
  process.stderr.write('No Chromium was found, so there are no screenshots.\n')
  process.exit(1)
}
const folder = join(root, 'screenshots')
rmSync(folder, { recursive: true, force: true })
const served = await serveApp(join(root, 'out/renderer'), { LOWDOWN_PORT: String(PORT) })
if (!served.ok) throw new Error(served.sentence)
const oddFile = join(mkdtempSync(join(tmpdir(), 'lowdown-odd-')), 'long names and undecided dates.csv')
writeFileSync(oddFile, oddSurvey())
const [surveyOfTickets, ticketFile] = ticketFiles()
const brokenFile = join(mkdtempSync(join(tmpdir(), 'lowdown-odd-')), 'empty.csv')
writeFileSync(brokenFile, '')

for (const viewport of SIZES) for (const colorScheme of SCHEMES) await tour(viewport, colorScheme)
await served.server.close()
process.stderr.write(`Wrote the pictures into ${folder}\n`)

async function tour(viewport, colorScheme) {
  const target = join(folder, `${viewport.width}-${colorScheme}`)
  mkdirSync(target, { recursive: true })
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'lowdown-shots-')), {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    viewport,
    colorScheme,
    reducedMotion: 'reduce',
  })
  const page = context.pages()[0]
  // Somebody always listens: switched on and off between two waits, the interception can miss a dialog.
  page.on('filechooser', () => undefined)
  const shot = name => page.screenshot({ path: join(target, `${name}.png`) })
  const press = key => page.keyboard.press(key)
  const pick = async file => {
    const chooser = page.waitForEvent('filechooser')
    await press('Control+o')
    await (await chooser).setFiles(file)
  }
  await page.goto(served.server.address)
  await page.getByRole('button', { name: /made-up sample/ }).waitFor()
  await shot('01-welcome')
  await pick(brokenFile)
  await page
    .getByText(/is empty/)
    .first()
    .waitFor()
  await shot('02-error')
  await page.goto(`${served.server.address}#/`)
  await page.getByRole('button', { name: /made-up sample/ }).click()
  await page.waitForURL(/overview/)
  await page
    .getByText(/are low \(/)
    .first()
    .waitFor()
  await page.waitForTimeout(2500)
  await shot('03-overview')
  await press('2')
  await page.getByRole('treegrid').waitFor()
  await page.waitForTimeout(600)
  await shot('04-themes')
  await page
    .getByRole('button', { name: /^Show (all|the)/ })
    .first()
    .click()
  await page.waitForTimeout(600)
  await page.getByRole('checkbox').first().click()
  await shot('05-theme-comments')
  await page.getByRole('button', { name: 'Why here?' }).first().click()
  await page.waitForTimeout(400)
  await shot('05-theme-why')
  await press('Escape')
  await themeDialogs(page, shot)
  await codebookAndDrivers(page, shot)
  await press('3')
  for (const tab of ['Weekday', 'Topic', 'Agent', 'Weekday and hour', 'Any field']) {
    await page.getByRole('tab', { name: tab, exact: true }).click()
    await page.waitForTimeout(800)
    await shot(`06-breakdown-${tab.toLowerCase().replaceAll(' ', '-')}`)
  }
  await page.getByRole('button', { name: 'Thresholds…' }).click()
  await page.waitForTimeout(400)
  await shot('07-thresholds')
  await press('Escape')
  await page.getByRole('tab', { name: 'Weekday', exact: true }).click()
  await page.getByRole('button', { name: 'State opening hours…' }).click()
  await page.waitForTimeout(400)
  await shot('07-opening-hours')
  await press('Escape')
  await page.locator('[data-method]').first().click()
  await page.waitForTimeout(800)
  await shot('07-methods')
  await press('Escape')
  await press('4')
  await page.waitForTimeout(1500)
  await shot('08-compare')
  await press('3')
  await page.getByRole('tab', { name: 'Weekday', exact: true }).click()
  await page
    .getByRole('row', { name: /Saturday/ })
    .getByRole('button')
    .first()
    .click()
  await page.waitForTimeout(800)
  await shot('09-narrowed')
  await press('1')
  await page.waitForTimeout(800)
  await shot('10-overview-narrowed')
  await page.getByRole('button', { name: /^Low: / }).click()
  await page.waitForTimeout(300)
  await shot('11-low-rule')
  await press('Escape')
  await press('5')
  await page.waitForTimeout(2500)
  await shot('12-report')
  await page.getByRole('button', { name: 'Who is who…' }).click()
  await page.waitForTimeout(300)
  await shot('12-who-is-who')
  await press('Escape')
  await press('6')
  await page.waitForTimeout(500)
  await page.getByRole('button', { name: /Rejected rows/ }).click()
  await page.waitForTimeout(500)
  await shot('13-imports')
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click()
  await page.waitForTimeout(300)
  await shot('13-remove-import')
  await press('Escape')
  await pick(oddFile)
  await page.waitForTimeout(600)
  await shot('13-where-to')
  await press('Escape')
  await press('Shift+?')
  await page.waitForTimeout(300)
  await shot('14-shortcuts')
  await press('Escape')
  await page.goto(`${served.server.address}#/`)
  await page.getByRole('button', { name: /More for/ }).waitFor()
  await shot('15-projects')
  await page.getByRole('button', { name: /More for/ }).click()
  await page.getByRole('menuitem', { name: /Rename/ }).click()
  await page.waitForTimeout(300)
  await shot('15-rename-dialog')
  await press('Escape')
  await page.getByRole('button', { name: /More for/ }).click()
  await page.getByRole('menuitem', { name: /Delete/ }).click()
  await page.waitForTimeout(300)
  await shot('16-delete-dialog')
  await press('Escape')
  await pick(oddFile)
  await page.getByRole('button', { name: /^Answer 1 question/ }).waitFor()
  await page.waitForTimeout(400)
  await shot('17-import-question')
  await page.getByRole('radiogroup').getByText('Day, month, year').first().click()
  await page.getByRole('button', { name: /^Import [\d,]+ response/ }).waitFor()
  await shot('17-import')
  await page.getByRole('button', { name: /^Import [\d,]+ response/ }).click()
  await page.waitForURL(/overview/)
  for (const [index, name] of ['overview', 'themes', 'breakdowns', 'compare', 'report'].entries()) {
    await press(String(index + 1))
    await page.waitForTimeout(1200)
    await shot(`18-odd-${name}`)
  }
  await ticketsOf(page, shot, pick)
  await page.goto(`${served.server.address}#/gallery`)
  await page.waitForTimeout(800)
  await page.screenshot({ path: join(target, '19-gallery.png'), fullPage: true })
  await context.close()
}

/** A survey file that names tickets, and what a file of tickets would add to it. */
async function ticketsOf(page, shot, pick) {
  await page.goto(`${served.server.address}#/`)
  await page
    .getByRole('button', { name: /More for/ })
    .first()
    .waitFor()
  await pick(surveyOfTickets)
  const add = page.getByRole('button', { name: 'Add ticket file…' })
  await add.waitFor()
  const chooser = page.waitForEvent('filechooser')
  await add.click()
  await (await chooser).setFiles(ticketFile)
  await page.getByRole('button', { name: 'Without tickets' }).waitFor()
  await page.waitForTimeout(1500)
  await page.locator('.import-ticket-columns').evaluate(columns => columns.scrollIntoView())
  await shot('20-tickets')
}

/** The dialogs in which themes are changed, and a history of a few changes. */
async function themeDialogs(page, shot) {
  const change = async item => {
    await page.getByRole('button', { name: /^Change “/ }).click()
    await page.getByRole('menuitem', { name: item }).click()
    await page.waitForTimeout(500)
  }
  const close = async () => {
    await page.keyboard.press('Escape')
    await page.waitForTimeout(200)
  }
  for (const [name, item] of [
    ['merge', 'Merge into…'],
    ['split', 'Split…'],
    ['rule', 'Rule…'],
    ['delete', 'Delete… (Del)'],
  ]) {
    await change(item)
    if (name === 'rule') await page.keyboard.type('wait* NEAR/5 (phone OR hold) (')
    await page.waitForTimeout(500)
    await shot(`05-theme-${name}`)
    await close()
  }
  await page.getByRole('row').first().click()
  await page.keyboard.press('F2')
  await shot('05-theme-rename')
  await page.keyboard.type('A name of the user’s own that is rather long for the list')
  await page.keyboard.press('Enter')
  await page.waitForTimeout(500)
  await page.getByRole('button', { name: 'New theme' }).click()
  await page.keyboard.type('refund')
  await page.waitForTimeout(700)
  await shot('05-theme-create')
  await close()
  await page.getByRole('row').first().click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.waitForTimeout(400)
  await shot('05-theme-several')
  await page.getByRole('button', { name: 'History and more' }).click()
  await page.getByRole('menuitem', { name: 'History…' }).click()
  await page.waitForTimeout(400)
  await shot('05-theme-history')
  await close()
  await page.keyboard.press('Control+z')
  await page.waitForTimeout(400)
}

/** A codebook saved, used and compared, and the built-in groups beside the themes. */
async function codebookAndDrivers(page, shot) {
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'History and more' }).click()
  await page.getByRole('menuitem', { name: 'Codebook…' }).click()
  const downloaded = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as JSON' }).click()
  const codebook = JSON.parse(readFileSync(await (await downloaded).path(), 'utf8'))
  await page.waitForTimeout(400)
  await shot('05-codebook-save')
  await dialog.getByRole('radio', { name: 'Use' }).click()
  const input = dialog.locator('input[type=file]')
  await input.setInputFiles(jsonFile('cut off.json', JSON.stringify(codebook).slice(0, 500)))
  await page.waitForTimeout(400)
  await shot('05-codebook-refused')
  await input.setInputFiles(jsonFile('last wave.json', JSON.stringify(lastWave(codebook))))
  await page.getByRole('button', { name: /^Use its/ }).waitFor()
  await shot('05-codebook-use')
  await page.getByRole('button', { name: /^Use its/ }).click()
  await dialog.getByText(/\d gone/).waitFor()
  await page.waitForTimeout(600)
  await shot('05-codebook-compared')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.waitForTimeout(600)
  await shot('05-codebook-in-use')
  await page.keyboard.press('Control+z')
  await page.waitForTimeout(1500)
  for (const name of ['Fix first', 'Effort drivers', 'General service', 'Found themes']) {
    await page.getByRole('radio', { name }).click()
    await page.waitForTimeout(1500)
    if (name !== 'Found themes') await shot(`05-${name.toLowerCase().replace(' ', '-')}`)
  }
}

function jsonFile(name, text) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) }
}

/** The codebook as an earlier wave may have been: other sizes, one theme fewer, one more. */
function lastWave(codebook) {
  const [first, ...others] = codebook.themes.filter(theme => theme.parent === null)
  const gone = {
    ...first,
    id: 't90',
    label: 'Closed branches',
    words: [{ stem: 'en:branch', text: 'branch', n: 80 }],
  }
  return {
    ...codebook,
    name: 'Last wave',
    themes: [
      ...others.slice(1).map((theme, at) => ({ ...theme, n: Math.round(theme.n * (at + 1) * 0.5) })),
      gone,
    ],
  }
}

/** Few rows, names that are far too long, a comment that never ends, dates that say nothing about their order. */
function oddSurvey() {
  const name =
    'Wolfeschlegelsteinhausenbergerdorff-van der Westhuizen née Brzęczyszczykiewicz, Regional Support Team Northern Europe'
  const topic =
    'Questions about the yearly settlement of advance payments when a household moves within the same calendar year'
  const rows = Array.from({ length: 60 }, (_, index) =>
    [
      `0${(index % 9) + 1}/0${((index * 5) % 9) + 1}/2025`,
      (index % 7) + 1,
      index % 3 === 0
        ? '等待时间太长，电话一直没人接'
        : `"Waited, and waited, ${'and waited '.repeat(index)}"`,
      `"${index % 2 === 0 ? name : 'Li'}"`,
      `"${index % 2 === 0 ? topic : 'IT'}"`,
    ].join(','),
  )
  return `Date,Ease score (1-7),Comment,Agent,Topic\n${rows.join('\n')}\n`
}

/** The paths of a survey file without agents, and of the tickets that its ids name; a few ids have no ticket. */
function ticketFiles() {
  const ids = Array.from({ length: 200 }, (_, index) => 4000 + index)
  const day = index => `2026-0${1 + (index % 6)}-${String(1 + (index % 28)).padStart(2, '0')}`
  const answers = ids.map(
    (id, index) => `${day(index)},${1 + ((index * 3) % 5)},${id},It took ${index % 9} days`,
  )
  const tickets = ids
    .slice(12)
    .map((id, index) =>
      [
        id,
        ['Noor', 'Sven', 'Ola'][index % 3],
        ['E-mail', 'Chat'][index % 2],
        day(index),
        day(index + 1),
        index % 4,
      ].join(','),
    )
  const folder = mkdtempSync(join(tmpdir(), 'lowdown-tickets-'))
  const write = (name, head, rows) => {
    writeFileSync(join(folder, name), `${head}\n${rows.join('\n')}\n`)
    return join(folder, name)
  }
  return [
    write('answers.csv', 'Date,Satisfaction (1-5),Ticket ID,Comment', answers),
    write('tickets.csv', 'Ticket ID,Assignee,Channel,Created at,Solved at,Reopens', tickets),
  ]
}
