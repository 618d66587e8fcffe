import { basename } from 'node:path'
import type { Codebook } from '#core/themes/codebook/codebook.ts'
import { diffCodebooks, THEME_CHANGES, type ThemeDifference } from '#core/themes/codebook/diff-codebooks.ts'
import type { Words } from '#words/create-words.ts'
import { loadCodebook } from './codebook-files.ts'
import { writeResult } from './write-file.ts'

/** Two codebook files, the earlier one first. */
export type CodebookFiles = readonly [before: string, after: string]

/**
 * Write what became of the themes from one codebook file to the next, as JSON (`lowdown-codebook-diff/1`).
 *
 * @param path - `-` for standard output.
 * @returns The same in a sentence.
 * @throws AppError `import/unreadable-file`, `codebook/…`, `report/write-failed`
 */
export async function compareCodebookFiles(
  [before, after]: CodebookFiles,
  path: string,
  words: Words,
): Promise<string> {
  const books = [await loadCodebook(before), await loadCodebook(after)] as const
  const codebook = diffCodebooks(...books)
  const result = {
    format: 'lowdown-codebook-diff/1',
    before: headOf(books[0]),
    after: headOf(books[1]),
    codebook,
  }
  await writeResult(path, `${JSON.stringify(result, null, 2)}\n`)
  return comparedSentence(before, codebook, words)
}

function headOf({ name, comments }: Codebook) {
  return { name, comments }
}

/** How many themes of a codebook are new, grown, shrunk, gone and steady. */
export function comparedSentence(
  path: string,
  differences: readonly ThemeDifference[],
  words: Words,
): string {
  const counts = THEME_CHANGES.map(
    change => [change, differences.filter(each => each.change === change).length] as const,
  )
  const values: Record<string, string | number> = { file: basename(path), ...Object.fromEntries(counts) }
  return words.t('cli:compared', values)
}
