import { expect, test } from 'vitest'
import {
  fillReportPage,
  handOverReport,
  isReportPageReady,
  readHandedReport,
  readReportData,
  REPORT_DATA_ID,
  REPORT_PAGE_READY,
} from '#contracts/report-page-data.ts'
import type { Report } from '#core/report/report.ts'

const reportTitled = (title: string) => ({ format: 'lowdown-report/1', title }) as Report

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <script>const a = '<meta charset="utf-8"><script id="report-data">'</script>
  </head>
</html>`

/** The block's text as an HTML parser sees it: up to the first end tag. */
const blockOf = (html: string) =>
  new RegExp(`<script type="application/json" id="${REPORT_DATA_ID}">(.*?)</script`, 's').exec(html)?.[1]

test.each([
  'Plain',
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  "$& $1 $' $`",
  'line\u2028separator\u2029 and \u0000',
  '“ü” 漢字 🙂',
])('a report titled %j is read back from its page', title => {
  const html = fillReportPage(PAGE, reportTitled(title))
  expect(readReportData(blockOf(html))).toEqual(reportTitled(title))
  expect(blockOf(html)).not.toContain('<')
})

test('the block comes right behind the charset and nothing else is touched', () => {
  const html = fillReportPage(PAGE, reportTitled('t'))
  expect(html.indexOf('id="report-data"')).toBeLessThan(html.indexOf('const a'))
  expect(html.replace(/\n {4}<script type="application\/json".*?<\/script>/, '')).toBe(PAGE)
})

test('a page that is not ours is refused', () => {
  expect(() => fillReportPage('<html></html>', reportTitled('t'))).toThrow('charset')
})

test.each([null, undefined, '', '  \n', 'null', '{}', '{"format":"other"}'])('%j holds no report', text => {
  expect(readReportData(text)).toBeNull()
})

test('a report is handed over between windows', () => {
  expect(isReportPageReady(structuredClone(REPORT_PAGE_READY))).toBe(true)
  expect(readHandedReport(structuredClone(handOverReport(reportTitled('t'))))).toEqual(reportTitled('t'))
})

test.each([null, 'ready', 1, {}, { lowdownReport: 'else' }, { lowdownReport: { format: 'x' } }])(
  '%j is neither a request for a report nor a report',
  message => {
    expect(isReportPageReady(message)).toBe(false)
    expect(readHandedReport(message)).toBeNull()
  },
)
