import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { assertWritable, writePieces, writeText, writeWhole } from '#cli/write-file.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lowdown-write-'))
})

describe('writing outputs', () => {
  it('writes text and pieces as they are', async () => {
    await writeText(join(folder, 'a.txt'), 'zażółć')
    await writePieces(
      join(folder, 'b.txt'),
      Array.from({ length: 5000 }, (_, index) => `${index.toString()}\n`),
    )
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('zażółć')
    expect((await readFile(join(folder, 'b.txt'), 'utf8')).split('\n')).toHaveLength(5001)
    expect((await readdir(folder)).sort()).toEqual(['a.txt', 'b.txt'])
  })

  it('leaves the old file and nothing half-written when writing breaks off', async () => {
    const path = join(folder, 'a.txt')
    await writeFile(path, 'old')
    const broken = writeWhole(path, async unfinished => {
      await writeFile(unfinished, 'half')
      throw new Error('disk full')
    })
    await expect(broken).rejects.toMatchObject({ code: 'report/write-failed', details: { file: path } })
    expect(await readFile(path, 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['a.txt'])
  })

  it('says early that a folder does not exist', async () => {
    await expect(assertWritable(join(folder, 'no', 'such.pdf'))).rejects.toMatchObject({
      code: 'report/write-failed',
    })
  })
})
