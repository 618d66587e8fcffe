import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { AppError } from '#core/errors.ts'
import { SAMPLE_FILE_NAME, SAMPLE_ROWS, sampleCsv } from '#core/sample/sample-csv.ts'
import { createWords } from '#words/create-words.ts'
import { describeError } from './describe-error.ts'
import { writePieces } from './write-file.ts'

/** `make-sample --rows N --out FILE [--seed N]`: write made-up survey answers; `--out -` writes to standard output. */
export async function makeSample(words: readonly string[]): Promise<void> {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { rows: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string' } },
    })
    const rows = wholeNumber('rows', values.rows ?? SAMPLE_ROWS.toString())
    const seed = wholeNumber('seed', values.seed ?? '1')
    const out = values.out ?? SAMPLE_FILE_NAME
    const pieces = sampleCsv({ rows, seed })
    if (out === '-') {
      for (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
    } else await writePieces(out, pieces)
  } catch (error) {
    const known =
      error instanceof AppError
        ? error
        : new AppError('usage/bad-option', { option: words.join(' ') }, { cause: error })
    process.stderr.write(`${describeError(known, createWords('en'))}\n`)
    process.exitCode = known.code.startsWith('usage/') ? 2 : 4
  }
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 0) return number
  throw new AppError('usage/bad-value', { option: `--${option}`, value: text, expected: 'a whole number' })
}
