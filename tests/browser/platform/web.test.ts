import { afterEach, expect, test, vi } from 'vitest'
import { REPORT_PAGE_READY } from '#contracts/report-page-data.ts'
import type { Report } from '#core/report/report.ts'
import { createWebPlatform } from '#renderer/platform/web.ts'

const platform = createWebPlatform()
const report = { format: 'lowdown-report/1', title: 'T' } as Report
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

/** Waits for the hidden input of the file dialog, which no test can open. */
const dialogInput = () => vi.waitFor(() => document.querySelector<HTMLInputElement>('input[type=file]')!)

function dropOf(...files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer()
  for (const file of files) transfer.items.add(file)
  return transfer
}

test('a chosen file goes to the worker as it is', async () => {
  const file = new File(['Score\n5\n'], 'a.csv')
  vi.spyOn(HTMLInputElement.prototype, 'click').mockReturnValue()
  const picking = platform.pickFile()
  const input = await dialogInput()
  input.files = dropOf(file).files
  input.dispatchEvent(new Event('change'))
  const picked = await picking
  expect(picked).toMatchObject({ name: 'a.csv', sizeBytes: 8 })
  const { handle, transfer } = await picked!.open()
  expect(handle.kind === 'file' && (await handle.file.text())).toBe('Score\n5\n')
  expect(transfer).toEqual([])
  expect(document.querySelector('input')).toBeNull()
})

test('a cancelled file dialog is null and leaves nothing on the page', async () => {
  vi.spyOn(HTMLInputElement.prototype, 'click').mockReturnValue()
  const picking = platform.pickFile()
  const input = await dialogInput()
  input.dispatchEvent(new Event('cancel'))
  expect(await picking).toBeNull()
  expect(document.querySelector('input')).toBeNull()
})

test('the files of a drop are taken together, a drop without files is none', async () => {
  const transfer = dropOf(new File(['x'], 'a.csv'), new File(['yy'], 'b.csv'))
  const dropped = await platform.receiveDrop(transfer)
  expect(dropped).toMatchObject({ name: 'a.csv', sizeBytes: 3 })
  const { handle } = await dropped!.open()
  expect(
    handle.kind === 'several' && handle.handles.map(each => each.kind === 'file' && each.file.name),
  ).toEqual(['a.csv', 'b.csv'])
  const text = new DataTransfer()
  text.setData('text/plain', 'words')
  expect(await platform.receiveDrop(text)).toBeNull()
})

test('text is downloaded under its name, with its type and every character', async () => {
  const downloads: { name: string; address: string }[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, address: this.href })
  })
  const saved = await platform.saveText('größer;漢字\n', 'rejected.csv')
  expect(saved).toEqual({ name: 'rejected.csv', show: null })
  expect(downloads.map(download => download.name)).toEqual(['rejected.csv'])
  const response = await fetch(downloads[0]!.address)
  expect(response.headers.get('Content-Type')).toBe('text/csv;charset=utf-8')
  expect(await response.text()).toBe('größer;漢字\n')
  expect(await platform.saveBytes(new Uint8Array([80, 75, 255]), 'codebook.xlsx')).toEqual({
    name: 'codebook.xlsx',
    show: null,
  })
  const workbook = await fetch(downloads[1]!.address)
  expect(workbook.headers.get('Content-Type')).toContain('spreadsheetml')
  expect(await workbook.bytes()).toEqual(new Uint8Array([80, 75, 255]))
  expect(document.querySelector('a')).toBeNull()
})

/** A real window that plays the report page; what it is sent is kept in `got`. */
function openTab() {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const tab = frame.contentWindow!
  const got: unknown[] = []
  tab.addEventListener('message', event => got.push(event.data))
  const close = vi.fn()
  tab.close = close
  const open = vi.spyOn(window, 'open').mockReturnValue(tab)
  // Posted by code of the frame, so that the frame is the source of the message.
  const sayReady = () => {
    const script = tab.document.createElement('script')
    script.textContent = `parent.postMessage(${JSON.stringify(REPORT_PAGE_READY)}, '*')`
    tab.document.body.append(script)
  }
  return { tab, got, close, open, sayReady }
}

test('the report tab opens in the click, before the report is there, and gets it when both are ready', async () => {
  const { got, open, sayReady } = openTab()
  let finish: (report: Report) => void = () => undefined
  const saving = platform.savePdf(new Promise(resolve => (finish = resolve)), 'r.pdf')
  expect(open.mock.calls.map(([url]) => String(url))).toEqual([`${window.origin}/report.html`])

  sayReady()
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(got).toEqual([])
  finish(report)
  expect(await saving).toBeNull()
  await expect.poll(() => got).toEqual([{ lowdownReport: report }])

  // Reloading the tab asks again.
  sayReady()
  await expect.poll(() => got).toHaveLength(2)
})

test('nobody else gets the report', async () => {
  const { got } = openTab()
  await platform.savePdf(Promise.resolve(report), 'r.pdf')
  const post = vi.spyOn(window, 'postMessage')
  window.dispatchEvent(
    new MessageEvent('message', { data: REPORT_PAGE_READY, origin: window.origin, source: window }),
  )
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(got).toEqual([])
  expect(post).not.toHaveBeenCalled()
})

test('a report that fails closes its tab', async () => {
  const { close } = openTab()
  const failure = new Error('stopped')
  await expect(platform.savePdf(Promise.reject(failure), 'r.pdf')).rejects.toBe(failure)
  expect(close).toHaveBeenCalledOnce()
})

test('a blocked tab is told', async () => {
  vi.spyOn(window, 'open').mockReturnValue(null)
  await expect(platform.savePdf(Promise.resolve(report), 'r.pdf')).rejects.toMatchObject({
    code: 'report/print-failed',
  })
})

test('the browser is asked to keep the data', async () => {
  expect(typeof (await platform.persistStorage())).toBe('boolean')
})
