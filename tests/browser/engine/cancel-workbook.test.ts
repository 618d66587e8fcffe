import { writeXlsx } from 'hucre/xlsx'
import { expect, onTestFinished, test } from 'vitest'
import { startEngine } from '#renderer/jobs/start-engine.ts'
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

test('a large workbook that is cancelled while it is unpacked answers before it could be read, and another file opens', async () => {
  const source = { kind: 'file', file: await largeWorkbook() } as const
  // The yardstick: another engine that reads the same workbook at the same time, to its end.
  const other = startEngine()
  onTestFinished(() => other.dispose())
  const whole = other.run('inspect-file', { source, reading: {} })
  const controller = new AbortController()
  const reading = engine.jobs.run(
    'inspect-file',
    { source, reading: {} },
    { signal: controller.signal, onProgress: () => controller.abort() },
  )
  const first = await Promise.race([
    reading.catch((error: unknown) => error),
    whole.then(({ inspection }) => inspection.rows),
  ])
  expect(first).toMatchObject({ name: 'AbortError' })
  const { inspection } = await engine.open({ 'next.csv': surveyCsv(100) })
  expect(inspection.rows).toBe(100)
  expect((await whole).inspection.rows).toBe(250_000)
}, 120_000)
