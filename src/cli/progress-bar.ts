import type { Progress } from '#core/job-context.ts'
import type { Words } from '#words/create-words.ts'

/** Where progress is written: standard error, so that standard output stays clean for data. */
export interface MessageStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

export interface ProgressBar {
  readonly show: (progress: Progress) => void
  /** Remove the bar, so that a message can take its line. */
  readonly clear: () => void
}

const WIDTH = 24
const LEAST_MS_BETWEEN = 80

/** A bar in one line on a terminal; elsewhere one plain line a stage, or nothing when `isQuiet`. */
export function createProgressBar(
  stream: MessageStream,
  words: Words,
  options: { readonly isQuiet: boolean; readonly now: () => number },
): ProgressBar {
  let lastStage = ''
  let lastMs = 0
  if (options.isQuiet) return { show: () => undefined, clear: () => undefined }
  const stageName = (progress: Progress): string => words.t(`common:stage.${progress.stage}`)

  if (stream.isTTY !== true)
    return {
      show(progress) {
        if (progress.stage === lastStage) return
        lastStage = progress.stage
        stream.write(`${stageName(progress)} …\n`)
      },
      clear: () => undefined,
    }

  return {
    show(progress) {
      const nowMs = options.now()
      if (progress.stage === lastStage && nowMs - lastMs < LEAST_MS_BETWEEN) return
      lastStage = progress.stage
      lastMs = nowMs
      const full = Math.round(progress.fraction * WIDTH)
      const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full)
      const line = `${bar} ${Math.floor(progress.fraction * 100)
        .toString()
        .padStart(3)} %  ${stageName(progress)}`
      stream.write(`\r\u001b[2K${line.slice(0, (stream.columns ?? 80) - 1)}`)
    },
    clear() {
      stream.write('\r\u001b[2K')
    },
  }
}
