import { EventEmitter } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PDF_OPTIONS, printPage, WAIT_UNTIL_DRAWN, type PrintWindow } from '#main/print-page.ts'
import { answerForPrinting, PRINT_URL, printJobOf, runPrintJob } from '#main/print-mode.ts'

const PDF = new TextEncoder().encode('%PDF-1.7')
const never = new Promise<never>(() => undefined)

interface Steps {
  readonly load?: () => Promise<void>
  readonly drawn?: () => Promise<unknown>
  readonly print?: () => Promise<Uint8Array>
}

/** A window that records what it was asked, with single steps replaced. */
function fakeWindow(steps: Steps = {}) {
  const calls: unknown[][] = []
  const gone = new EventEmitter()
  const window: PrintWindow = {
    loadURL(url) {
      calls.push(['load', url])
      return steps.load?.() ?? Promise.resolve()
    },
    webContents: {
      executeJavaScript(code) {
        calls.push(['run', code])
        return steps.drawn?.() ?? Promise.resolve(true)
      },
      printToPDF(options) {
        calls.push(['print', options])
        return steps.print?.() ?? Promise.resolve(PDF)
      },
      on: (event, listener) => gone.on(event, listener),
    },
    destroy: () => void calls.push(['destroy']),
  }
  return { calls, gone, window }
}

test('a page is loaded, waited for, printed tagged with outline, and its window is gone', async () => {
  const { calls, window } = fakeWindow()
  expect(await printPage(() => window, 'app://bundle/report.html')).toBe(PDF)
  expect(calls).toEqual([
    ['load', 'app://bundle/report.html'],
    ['run', WAIT_UNTIL_DRAWN],
    ['print', PDF_OPTIONS],
    ['destroy'],
  ])
  expect(PDF_OPTIONS).toEqual({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
})

test.each<[string, Steps, string]>([
  ['does not load', { load: () => Promise.reject(new Error('ERR_FILE_NOT_FOUND')) }, 'ERR_FILE_NOT_FOUND'],
  ['throws while it draws', { drawn: () => Promise.reject(new Error('boom')) }, 'boom'],
  ['cannot be printed', { print: () => Promise.reject(new Error('printing failed')) }, 'printing failed'],
  ['is never drawn', { drawn: () => never }, 'The page was not drawn in time.'],
])('a page that %s is told as a failure and its window is gone', async (_name, steps, message) => {
  const { calls, window } = fakeWindow(steps)
  await expect(printPage(() => window, 'app://bundle/', 20)).rejects.toMatchObject({
    code: 'report/print-failed',
    details: { message },
  })
  expect(calls.at(-1)).toEqual(['destroy'])
})

test('a page whose process dies is not waited for', async () => {
  const { gone, window } = fakeWindow({ drawn: () => never })
  const printing = printPage(() => window, 'app://bundle/')
  gone.emit('render-process-gone')
  await expect(printing).rejects.toMatchObject({ details: { message: 'The page stopped.' } })
})

test.each([
  [['electron', 'out/main/index.js'], null],
  [
    ['electron', 'out/main/index.js', '--no-sandbox', '--print-report', 'a.html', 'b.pdf'],
    { htmlPath: 'a.html', pdfPath: 'b.pdf' },
  ],
  [['lowdown', '--print-report'], { htmlPath: '', pdfPath: '' }],
])('the command line %j asks for %j', (commandLine, job) => {
  expect(printJobOf(commandLine)).toEqual(job)
})

test('a printed file may run what it brings along and load nothing', async () => {
  const answer = answerForPrinting(new TextEncoder().encode('<p>ü</p>'))
  const page = answer({ url: PRINT_URL })
  expect(await page.text()).toBe('<p>ü</p>')
  expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  const policy = page.headers.get('Content-Security-Policy') ?? ''
  expect(policy).toMatch(/^default-src 'none';/)
  expect(policy).not.toMatch(/'self'|https?:|\*|connect-src/)
  for (const url of ['app://print/else.js', 'app://bundle/index.html'])
    expect(answer({ url }).status).toBe(404)
})

function jobIn(folder: string) {
  const job = { htmlPath: join(folder, 'in.html'), pdfPath: join(folder, 'out.pdf') }
  writeFileSync(job.htmlPath, '<p>report</p>')
  return job
}

const makeFolder = () => mkdtempSync(join(tmpdir(), 'lowdown-print-test-'))

test('a print job writes the PDF and ends with 0', async () => {
  const folder = makeFolder()
  const { calls, window } = fakeWindow()
  const answers: ((request: { url: string }) => Response)[] = []
  const said: string[] = []
  const status = await runPrintJob(jobIn(folder), {
    serve: answer => void answers.push(answer),
    openWindow: () => window,
    report: sentence => void said.push(sentence),
  })
  expect({ status, said }).toEqual({ status: 0, said: [] })
  expect(calls[0]).toEqual(['load', PRINT_URL])
  expect(await answers[0]!({ url: PRINT_URL }).text()).toBe('<p>report</p>')
  expect(readFileSync(join(folder, 'out.pdf'))).toEqual(Buffer.from(PDF))
})

test.each(['missing input', 'broken page', 'no such folder'])(
  '%s ends with 4 and leaves nothing',
  async kind => {
    const folder = makeFolder()
    const job = jobIn(folder)
    const said: string[] = []
    const status = await runPrintJob(
      {
        htmlPath: kind === 'missing input' ? join(folder, 'none.html') : job.htmlPath,
        pdfPath: kind === 'no such folder' ? join(folder, 'none', 'out.pdf') : job.pdfPath,
      },
      {
        serve: () => undefined,
        openWindow: () =>
          fakeWindow(kind === 'broken page' ? { drawn: () => Promise.reject(new Error('x')) } : {}).window,
        report: sentence => void said.push(sentence),
      },
    )
    expect(status).toBe(4)
    expect(said).toHaveLength(1)
    expect(readdirSync(folder)).toEqual(['in.html'])
  },
)
