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

test('a large workbook is cancelled while it is unpacked: it answers long before it could be read, and another file opens', async () => {
  const source = { kind: 'file', file: await largeWorkbook() } as const
  const controller = new AbortController()
  const stages: string[] = []
  const reading = engine.jobs.run(
    'inspect-file',
    { source, reading: {} },
    {
      signal: controller.signal,
      onProgress({ stage }) {
        stages.push(stage)
        // One turn later the worker is inside the library, which hears no message until it is through.
        setTimeout(() => controller.abort(), 50)
      },
    },
  )
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
  expect(stages).toEqual(['reading'])
  const { inspection } = await engine.open({ 'next.csv': surveyCsv(100) })
  expect(inspection.rows).toBe(100)
}, 120_000)
