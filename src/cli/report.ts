import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AppError, isAbortError } from '#core/errors.ts'
import { createWords } from '#words/create-words.ts'
import { disguiseWords } from '#words/privacy-sentences.ts'
import { warningSentence } from '#words/warning-sentence.ts'
import { VERSION } from '#contracts/version.ts'
import { analyseFiles } from './analyse-files.ts'
import { comparedSentence, compareCodebookFiles } from './compare-codebook-files.ts'
import { comparisonWarnings } from './comparison-warnings.ts'
import { describeError } from './describe-error.ts'
import { editWarnings } from './edit-warnings.ts'
import { exitStatus, EXIT_DONE, EXIT_INPUT } from './exit-status.ts'
import { assertUsableTogether } from './assert-usable-together.ts'
import { parseArguments } from './parse-arguments.ts'
import { createProgressBar } from './progress-bar.ts'
import { assertWritable } from './write-file.ts'
import { writeOutputs } from './write-outputs.ts'

/** The checkout (or installation) that this file was built into: two folders up from `out/cli`. */
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Run the words of a command line to their end and set the exit status of the process. */
export async function runFromShell(args: readonly string[]): Promise<void> {
  const interrupt = new AbortController()
  const stop = (): void => interrupt.abort()
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    process.exitCode = await runReport(args, interrupt.signal)
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}

/** The headless run: 0 done, 1 a bug, 2 wrong usage, 3 an unusable input, 4 an output that cannot be written. */
async function runReport(args: readonly string[], signal: AbortSignal): Promise<number> {
  const words = createWords('en')
  const say = (text: string): void => void process.stderr.write(`${text}\n`)
  if (args.length === 0 || args.includes('--help') || args.includes('-h')) {
    say(words.t('cli:help'))
    return args.length === 0 ? 2 : EXIT_DONE
  }
  let clearBar = (): void => undefined
  try {
    const request = parseArguments(args)
    assertUsableTogether(request)
    const isQuiet = request.verbosity === 'quiet'
    const paths = [
      request.json,
      request.assignments,
      request.rejects,
      request.reasons,
      request.saveCodebook,
      ...request.outputs.map(output => output.path),
    ]
    await Promise.all(paths.filter(path => path !== null && path !== '-').map(path => assertWritable(path!)))
    if (request.codebooks !== null) {
      const compared = await compareCodebookFiles(request.codebooks, request.json ?? '-', words)
      if (!isQuiet) say(compared)
      return EXIT_DONE
    }
    const bar = createProgressBar(process.stderr, words, { isQuiet, now: () => performance.now() })
    clearBar = bar.clear
    const found = await analyseFiles(request, signal, bar.show, disguiseWords(words))
    const analysis = {
      ...found,
      warnings: [
        ...found.warnings,
        ...editWarnings(found.notReplayed, words),
        ...comparisonWarnings(request.compare?.text ?? '', found.comparison, words),
      ],
    }
    bar.clear()
    for (const warning of analysis.warnings) if (!isQuiet) say(warningSentence(words, warning))
    if (request.isStrict && analysis.warnings.some(warning => warning.code.startsWith('undecided-'))) {
      say(words.t('cli:stoppedByStrict'))
      return EXIT_INPUT
    }
    if (analysis.codebookDifferences !== null && !isQuiet)
      say(comparedSentence(request.codebook!, analysis.codebookDifferences, words))
    await writeOutputs(request, analysis, {
      root: ROOT,
      version: VERSION,
      words,
      say: path => {
        if (!isQuiet) say(words.t('cli:wrote', { path }))
      },
    })
    return EXIT_DONE
  } catch (error) {
    clearBar()
    if (isAbortError(error)) {
      say(words.t('cli:interrupted'))
      return 130
    }
    const known = error instanceof AppError && error.code !== 'unexpected'
    say(
      known
        ? describeError(error, words)
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error),
    )
    return exitStatus(error)
  }
}
