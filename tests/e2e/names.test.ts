import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBuiltApp, type BuiltApp } from './built-app.ts'
import { runHeadless } from './headless-run.ts'

const folder = mkdtempSync(join(tmpdir(), 'lowdown-names-'))

/** 90 answers: one person under two names, two who share a cell. */
const AGENTS: readonly (readonly [agent: string, n: number])[] = [
  ['Maria Lopez', 30],
  ['Lopez, Maria', 12],
  ['Ben', 20],
  ['Ada', 18],
  ['Ada; Ben', 10],
]

function waveFile(): string {
  const agents = AGENTS.flatMap(([agent, n]) => Array.from({ length: n }, () => agent))
  const rows = agents.map((agent, index) => {
    const day = String(1 + (index % 28)).padStart(2, '0')
    return `r${String(index)},${String(1 + (index % 7))},waited ${String(index)} minutes on hold,2026-03-${day},"${agent}"`
  })
  const path = join(folder, 'names.csv')
  writeFileSync(path, `Response ID,CES score (1-7),Comment,Date,Agent\n${rows.join('\n')}\n`)
  return path
}

interface Result {
  readonly mapping: {
    readonly warnings: readonly { code: string; count: number; message: string }[]
    readonly credit: { readonly agent: unknown; readonly topic: unknown }
    readonly merges: readonly unknown[]
  }
  readonly overall: { readonly n: number }
  readonly pseudonyms?: readonly { key: string; pseudonym: string }[]
  readonly breakdowns: { readonly agent: readonly { key: string; n: number; nEffective: number }[] }
}

async function run(
  ...args: readonly string[]
): Promise<{ readonly status: number | null; readonly result: Result }> {
  const { status, stdout } = await runHeadless([waveFile(), '--json', '-', ...args])
  return { status, result: JSON.parse(stdout || '{}') as Result }
}

const counts = ({ breakdowns }: Result) => breakdowns.agent.map(({ key, n }) => [key, n])

describe('names without a window', () => {
  it('are left as they are, with warnings that name the options', async () => {
    const { result } = await run()
    expect(counts(result)).toEqual([
      ['Maria Lopez', 30],
      ['Ben', 20],
      ['Ada', 18],
      ['Lopez, Maria', 12],
      ['Ada; Ben', 10],
    ])
    const said = new Map(result.mapping.warnings.map(warning => [warning.code, warning]))
    expect(said.get('undecided-several-agents')).toMatchObject({ count: 10 })
    expect(said.get('undecided-several-agents')?.message).toContain('--credit agent=first|each|whole')
    expect(said.get('near-equal-names')).toMatchObject({ count: 1 })
    expect(said.get('near-equal-names')?.message).toContain('“Maria Lopez” / “Lopez, Maria”')
    expect((await run('--strict')).status).toBe(3)
  })

  it('are merged and shared as the options say, which the report prints', async () => {
    const report = join(folder, 'names.html')
    const { result } = await run(
      '--credit',
      'agent=each',
      '--merge',
      'agent=Lopez, Maria=Maria Lopez',
      '--privacy',
      'off',
      '--out',
      report,
    )
    expect(counts(result)).toEqual([
      ['Maria Lopez', 42],
      ['Ben', 25],
      ['Ada', 23],
    ])
    expect(result.breakdowns.agent.reduce((sum, { n }) => sum + n, 0)).toBe(result.overall.n)
    expect(result.breakdowns.agent[1]!.nEffective).toBeCloseTo(25 ** 2 / (20 + 10 / 4), 12)
    expect(result.mapping.credit).toEqual({ agent: { way: 'each', separator: ';' }, topic: null })
    expect(result.mapping.merges).toEqual([{ field: 'agent', shown: 'Maria Lopez', from: ['Lopez, Maria'] }])
    expect(result.mapping.warnings.map(({ code }) => code)).not.toContain('near-equal-names')
    expect(readFileSync(report, 'utf8')).toContain('Lopez, Maria')
    expect(result.pseudonyms).toBeUndefined()
    const kept = (await run('--credit', 'agent=whole')).result
    expect(kept.mapping.warnings.map(({ code }) => code)).not.toContain('undecided-several-agents')
    expect(counts(kept)).toContainEqual(['Ada; Ben', 10])
    expect(counts((await run('--credit', 'agent=first')).result)).toContainEqual(['Ada', 28])
  })

  it('do not stand in a report, unless that is asked for; the result file tells who is who', async () => {
    const report = join(folder, 'nameless.html')
    const { result } = await run('--credit', 'agent=each', '--out', report)
    const html = readFileSync(report, 'utf8')
    const data = html.slice(html.indexOf('id="report-data"'))
    for (const { key, pseudonym } of result.pseudonyms!) {
      expect(key).not.toMatch(/^Agent \d+$/)
      expect(pseudonym).toMatch(/^Agent \d+$/)
      expect(data.slice(0, data.indexOf('</script>'))).not.toContain(key)
      expect(data).toContain(`"key":"${pseudonym}"`)
    }
    expect(result.pseudonyms!.map(({ key }) => key).sort()).toEqual(
      result.breakdowns.agent.map(({ key }) => key).sort(),
    )
  })

  it('are settled by a profile', async () => {
    const column = (header: string, position: number) => [{ header, position }]
    const profile = {
      format: 'lowdown-mapping/1',
      roles: { score: column('CES score (1-7)', 2), agent: column('Agent', 5), date: column('Date', 4) },
      scale: { kind: 'ces7', min: 1, max: 7, lowIsGood: false, low: { op: '<=', value: 3 }, labels: null },
      dateOrder: null,
      timezone: 'UTC',
      credit: { agent: { way: 'each', separator: ';' } },
      merges: [{ field: 'agent', shown: 'Maria Lopez', from: ['Lopez, Maria', 'nobody'] }],
    }
    const path = join(folder, 'names.mapping.json')
    writeFileSync(path, JSON.stringify(profile))
    const { result } = await run('--profile', path)
    expect(counts(result)[0]).toEqual(['Maria Lopez', 42])
    expect(result.mapping.merges).toEqual([{ field: 'agent', shown: 'Maria Lopez', from: ['Lopez, Maria'] }])
    expect(result.mapping.warnings.map(({ code }) => code)).not.toContain('unused-merges')
  })
})

describe('names in the window', () => {
  let app: BuiltApp
  beforeAll(async () => {
    app = await openBuiltApp()
  })
  afterAll(() => app.close())

  it('are asked about at import, merged among the imports, and printed in the report', async () => {
    const { page } = app
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Control+o')
    await (await chooser).setFiles(waveFile())
    await page.getByText('Several agents stand in one cell: whose is the response?').waitFor()
    await page.getByText('Each of them, with an equal part').click()
    await page.getByRole('button', { name: 'Import 90 responses' }).click()
    await page.waitForURL(/overview/)
    await page.keyboard.press('6')
    await page.getByRole('button', { name: 'Merge “Maria Lopez”, “Lopez, Maria”' }).click()
    await page.getByText('Merged: “Maria Lopez” stands for “Lopez, Maria”.').waitFor()
    await page.keyboard.press('3')
    await page.getByRole('tab', { name: 'Agent' }).click()
    await page.getByRole('radio', { name: 'All figures' }).click()
    await page.getByRole('row', { name: /^Maria Lopez 42 / }).waitFor()
    await page.getByRole('row', { name: /^Ben (low base )?25 / }).waitFor()
    await page.keyboard.press('5')
    const save = async (name: string): Promise<string> => {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Save as HTML…' }).click()
      await (await download).saveAs(join(folder, name))
      return join(folder, name)
    }
    const nameless = readFileSync(await save('nameless-window.html'), 'utf8')
    for (const name of ['Maria', 'Lopez', '"Ben"', '"Ada"']) expect(nameless).not.toContain(name)
    await page.getByRole('button', { name: 'Who is who…' }).click()
    await page.getByRole('dialog').getByText('Maria Lopez').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('checkbox', { name: 'Hide names and personal data' }).press('Space')
    await page.getByText('“Maria Lopez”: also “Lopez, Maria”').waitFor()
    const report = await save('window.html')
    expect(app.complaints).toEqual([])
    const printed = await app.context.newPage()
    await printed.goto(pathToFileURL(report).href)
    await printed.getByText('“Maria Lopez”: also “Lopez, Maria”').waitFor()
    await printed.getByText('parted by “;”; each of k counts 1/k').waitFor()
    await printed.getByText(/^Several names in a cell: of k names each has a weight of 1\/k/).waitFor()
    await printed.close()
  })
})
