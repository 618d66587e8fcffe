import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { useRealEngine } from '../../helpers/real-engine.ts'
import { surveyCsv } from '../../helpers/survey-csv.ts'

const engine = useRealEngine()

/** A workbook whose reading takes some seconds in one piece. */
async function largeWorkbook(): Promise<File> {
  const rows = Array.from({ length: 250_000 }, (_value, index) => [
    `R${index}`,
    1 + (index % 7),
    `The parcel of order ${index} came ${index % 90} days late`,
    `Agent ${index % 40}`,
  ])
  const head = ['Response ID', 'Ease score (1-7)', 'Comment', 'Agent']
  const bytes = await writeXlsx({
    sheets: [{ name: 'Answers', rows: [head, ...rows] }],
    stringMode: 'inline',
  })
  return new File([bytes as Uint8Array<ArrayBuffer>], 'large.xlsx')
}

test('a large workbook that is cancelled while it is unpacked answers within a second, and another file opens', async () => {
  const file = await largeWorkbook()
  const controller = new AbortController()
  const source = { kind: 'file', file } as const
  const reading = engine.jobs.run('inspect-file', { source, reading: {} }, { signal: controller.signal })
  reading.catch(() => undefined)
  await new Promise(resolve => setTimeout(resolve, 700))
  const begin = performance.now()
  controller.abort()
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
  expect(performance.now() - begin).toBeLessThan(1500)
  const { inspection } = await engine.open({ 'next.csv': surveyCsv(100) })
  expect(inspection.rows).toBe(100)
}, 120_000)
