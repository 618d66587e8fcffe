import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillReportPage } from '#contracts/report-page-data.ts'
import { sampleReport, type SampleKind } from '../helpers/sample-report.ts'
import { projectRoot } from './built-app.ts'

const browserPath = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  path => path !== undefined && existsSync(path),
)
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined
if (!hasPoppler)
  console.log('SKIP: pdftotext and pdfimages (poppler-utils) are absent; texts of the PDF are not read.')

const folder = mkdtempSync(join(tmpdir(), 'lowdown-report-page-'))
let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({
    ...(browserPath === undefined ? {} : { executablePath: browserPath }),
    args: ['--no-sandbox', '--disable-gpu'],
  })
})
afterAll(() => browser.close())

interface OpenedReport {
  readonly page: Page
  /** Script errors, and requests for anything but the file itself. */
  readonly complaints: readonly string[]
}

async function openReport(kind: SampleKind): Promise<OpenedReport> {
  const template = readFileSync(join(projectRoot, 'out/report-page/report.html'), 'utf8')
  const file = join(folder, `${kind}.html`)
  writeFileSync(file, fillReportPage(template, sampleReport(kind)))
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('request', request => {
    if (request.url() !== pathToFileURL(file).href) complaints.push(request.url().slice(0, 100))
  })
  await page.goto(pathToFileURL(file).href)
  await page.waitForSelector('html[data-report-ready=true]', { state: 'attached' })
  return { page, complaints }
}

const printed = new Map<SampleKind, Promise<string>>()

/** The report as PDF, each kind made once. */
function print(kind: SampleKind): Promise<string> {
  const known = printed.get(kind) ?? printAnew(kind)
  printed.set(kind, known)
  return known
}

async function printAnew(kind: SampleKind): Promise<string> {
  const { page } = await openReport(kind)
  const path = join(folder, `${kind}.pdf`)
  await page.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  await page.close()
  return path
}

/** The text of each page, laid out as on paper. */
function pagesOf(path: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
  return text.split('\f').slice(0, -1)
}

describe('the report as one file', () => {
  it('needs nothing but itself, and has title and language', async () => {
    const { page, complaints } = await openReport('rich')
    expect(complaints).toEqual([])
    expect(await page.title()).toBe('Northwind Energy · Customer effort, wave 3')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    await page.close()
  })

  it('shows hostile text and runs none of it', async () => {
    const { page, complaints } = await openReport('hostile')
    expect(complaints).toEqual([])
    expect(await page.title()).toMatch(/^<\/script><script>document\.title="broken"/)
    expect(await page.locator('h1').textContent()).toContain('<img src=x')
    await page.close()
  })

  it('says in a sentence that it has no data', async () => {
    const page = await browser.newPage()
    await page.goto(pathToFileURL(join(projectRoot, 'out/report-page/report.html')).href)
    await expect
      .poll(() => page.locator('.page-message').textContent())
      .toMatch(/^This page draws a Lowdown report/)
    await page.close()
  })
})

describe.runIf(hasPoppler)('the printed report', () => {
  it('is A4, numbered, with running head, foot and selectable text', async () => {
    const path = await print('rich')
    const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' })
    expect(info).toMatch(/Page size:\s+59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)/)
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(info).toMatch(/Title:\s+Northwind Energy/)
    const pages = pagesOf(path)
    expect(pages.length).toBeGreaterThanOrEqual(15)
    expect(pages.length).toBeLessThanOrEqual(19)
    pages.forEach((page, index) => {
      expect(page).toMatch(new RegExp(`${index + 1} ?/ ?${pages.length}`))
      expect(page).toContain('Channel: phone or chat · Lowdown 0.1.0 · input 9f2c1ab4')
      expect(page).toContain('Made-up sample data')
    })
    pages.slice(1).forEach(page => expect(page).toContain('Northwind Energy · Customer effort, wave 3'))
    const text = pages.join('\n')
    for (const sentence of [
      'What the low scores are about',
      'I was waiting on hold for the third time this month',
      'Sofia Lindqvist has more low scores than colleagues had at the same work: 39% of 214 responses against 25%',
      'Hour and weekday Share of low scores, with the number of responses below',
      'Where these numbers come from',
      '9f2c1ab47d3e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6de41',
    ]) {
      expect(text.replace(/\s+/g, ' ')).toContain(sentence)
    }
  })

  it('has every chart whole and as lines, its words among the text', async () => {
    const path = await print('rich')
    const images = execFileSync('pdfimages', ['-list', path], { encoding: 'utf8' })
    expect(images).not.toMatch(/\bimage\b\s+\d/)
    // Weekdays below the bars, once a theme: a chart cut by a page's end would have its caption elsewhere.
    const pages = pagesOf(path)
    const axes = pages.map(page => page.match(/\bMo\s+Tu\s+We\s+Th\s+Fr\s+Sa\s+Su\b/g)?.length ?? 0)
    expect(axes.reduce((sum, count) => sum + count, 0)).toBe(8)
    const captions = pages.map(page => page.match(/Share of each day.s responses/g)?.length ?? 0)
    expect(axes).toEqual(captions)
  })

  it('repeats the head of a table that is longer than a page', async () => {
    const pages = pagesOf(await print('many-agents'))
    const withRows = pages.filter(page => (page.match(/^\s*Agent \d{3}\s+\d+\s+\d\.\d\d/gm) ?? []).length > 1)
    expect(withRows.length).toBeGreaterThan(5)
    for (const page of withRows)
      expect(page).toMatch(/Agent\s+Responses\s+Mean\s+95% interval\s+Low\s+Low share/)
    expect(pages.join(' ')).toContain('The 100 rows with fewest responses are not shown here.')
  })

  // Sections share pages: without responses most of them are one sentence.
  it.each([
    ['empty', 4],
    ['no-dates', 7],
    ['no-themes', 7],
    ['one-response', 7],
    ['chinese', 7],
    ['hostile', 7],
  ] as const)('of kind "%s" has at least %i pages, none of them blank', async (kind, leastPages) => {
    const pages = pagesOf(await print(kind))
    expect(pages.length).toBeGreaterThanOrEqual(leastPages)
    // A page that holds only its head and foot has two lines.
    const lines = pages.map(page => page.split('\n').filter(line => line.trim() !== '').length)
    expect(Math.min(...lines)).toBeGreaterThanOrEqual(4)
  })
})
