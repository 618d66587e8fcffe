import { describe, expect, it } from 'vitest'
import { HEADER_ONLY, REAL_FILES, realFileNames } from '../helpers/real-files.ts'
import { hasSharedData, sharedDataPath } from '../helpers/shared-data.ts'
import { runHeadless } from './headless-run.ts'

interface Result {
  readonly inputs: readonly {
    readonly rows: number
    readonly responses: number
    readonly rejected: { readonly total: number; readonly byReason: Readonly<Record<string, number>> }
  }[]
  readonly mapping: { readonly warnings: readonly { readonly code: string; readonly message: string }[] }
  readonly overall: { readonly n: number }
}

describe.skipIf(!hasSharedData)('every real file is read headless with nothing said', () => {
  it.each(realFileNames)('%s', async name => {
    const { status, stdout, stderr } = await runHeadless([sharedDataPath(name), '--json', '-'])
    const expected = REAL_FILES[name]
    if (expected === undefined || expected.scale === null) {
      expect([status, stdout]).toEqual([3, ''])
      expect(stderr).toMatch(name === HEADER_ONLY ? /header row/ : /columns/i)
      return
    }
    expect(status).toBe(0)
    const { inputs, mapping, overall } = JSON.parse(stdout) as Result
    const byReason = expected.rejected ?? {}
    const total = Object.values(byReason).reduce((sum, n) => sum + n, 0)
    expect(inputs).toMatchObject([
      { rows: expected.rows, responses: expected.responses, rejected: { total, byReason } },
    ])
    expect(expected.rows).toBe(expected.responses! + total)
    expect(overall.n).toBe(expected.responses)
    const open = mapping.warnings.map(({ code }) => code).filter(code => code.startsWith('undecided-'))
    expect(open).toEqual(expect.arrayContaining([...(expected.questions ?? [])]))
    for (const { code, message } of mapping.warnings)
      if (code.startsWith('undecided-')) expect(message).toContain('--')
  })
})
