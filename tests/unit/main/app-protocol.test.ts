import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '#contracts/content-security-policy.ts'
import { readReportData } from '#contracts/report-page-data.ts'
import type { Report } from '#core/report/report.ts'
import { answerFromBundle, APP_SCHEMES, isAppUrl } from '#main/app-protocol.ts'
import { createReportPages } from '#main/report-pages.ts'

let folder = ''
beforeAll(() => {
  const parent = mkdtempSync(join(tmpdir(), 'lowdown-bundle-'))
  folder = join(parent, 'renderer')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(parent, 'secret.html'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'report.html'), '<head><meta charset="utf-8" /></head>')
  writeFileSync(join(folder, 'assets/index-1.js'), 'export {}')
})

const ask = (url: string, method = 'GET') =>
  answerFromBundle(folder, createReportPages(folder).madePage)({ url, method })

test.each([
  ['app://bundle/', 'text/html; charset=utf-8', '<!doctype html>'],
  ['app://bundle/index.html?x=1#y', 'text/html; charset=utf-8', '<!doctype html>'],
  ['app://bundle/assets/index-1.js', 'text/javascript; charset=utf-8', 'export {}'],
])('%s is served with its type and the policy', async (url, type, text) => {
  const response = await ask(url)
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toBe(type)
  expect(response.headers.get('Content-Security-Policy')).toBe(CONTENT_SECURITY_POLICY)
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(await response.text()).toBe(text)
})

test.each([
  ['app://bundle/missing.js', 'GET', 404],
  ['app://bundle/assets', 'GET', 403],
  ['app://bundle/assets/index-1.js', 'POST', 405],
  ['app://bundle/%2e%2e/secret.html', 'GET', 404],
  ['app://bundle/..%2fsecret.html', 'GET', 403],
  ['app://bundle/..%5csecret.html', 'GET', 403],
  ['app://bundle/assets/..%2f..%2fsecret.html', 'GET', 403],
  ['app://other/index.html', 'GET', 403],
  ['https://bundle/index.html', 'GET', 403],
])('%s by %s is answered %i, with the policy and without a body', async (url, method, status) => {
  const response = await ask(url, method)
  expect(response.status).toBe(status)
  expect(response.headers.get('Content-Security-Policy')).toBe(CONTENT_SECURITY_POLICY)
  expect(await response.text()).toBe('')
})

test('HEAD gets the headers only', async () => {
  const response = await ask('app://bundle/index.html', 'HEAD')
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('')
})

test('a report waits under an address of its own until it is removed', async () => {
  const pages = createReportPages(folder)
  const serve = answerFromBundle(folder, pages.madePage)
  const report = { format: 'lowdown-report/1', title: '</script>' } as Report
  const address = pages.add(report)
  const body = async (url: string) => (await serve({ url, method: 'GET' })).text()

  expect(address).toMatch(/^app:\/\/bundle\/report\.html\?report=[0-9a-f-]{36}$/)
  const filled = await body(address)
  expect(readReportData(/id="report-data">(.*?)<\/script/s.exec(filled)?.[1])).toEqual(report)

  const empty = '<head><meta charset="utf-8" /></head>'
  expect(await body('app://bundle/report.html')).toBe(empty)
  pages.remove(address)
  expect(await body(address)).toBe(empty)
})

test.each([
  ['app://bundle/', true],
  ['app://bundle', true],
  ['app://bundle.evil/', false],
  ['app://bundle@evil/', false],
  ['app://print/', false],
  ['apps://bundle/', false],
  ['file:///etc/passwd', false],
  ['not a url', false],
])('%s is a URL of the app: %s', (url, expected) => {
  expect(isAppUrl(url)).toBe(expected)
})

test('the scheme has the rights that storage and workers need, and no right to pass the policy by', () => {
  expect(APP_SCHEMES).toEqual([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
})
