import type { JobContext, ProgressStage } from '../job-context.ts'

/** Share of the whole job at which each stage ends; measured on 10,000 comments. */
const STAGE_ENDS = [
  ['splitting-words', 0.2],
  ['grouping', 0.75],
  ['refining', 0.82],
  ['assigning', 0.95],
  ['describing', 1],
] as const satisfies readonly (readonly [ProgressStage, number])[]
type ThemeStage = (typeof STAGE_ENDS)[number][0]

/** Smallest step of progress that is worth a message. */
const SMALLEST_STEP = 0.005

/** Reports how far the search for themes has come and lets others run. */
export class Pace {
  readonly context: JobContext
  #stage: ThemeStage = 'splitting-words'
  #start = 0
  #end = 0
  #reported = -1
  #part = 0
  #parts = 1

  constructor(context: JobContext) {
    this.context = context
  }

  /** Enter a stage. */
  async begin(stage: ThemeStage): Promise<void> {
    const at = STAGE_ENDS.findIndex(([name]) => name === stage)
    this.#stage = stage
    this.#start = STAGE_ENDS[at - 1]?.[1] ?? 0
    this.#end = STAGE_ENDS[at]![1]
    this.#reported = -1
    this.beginPart(0, 1)
    await this.step(0)
  }

  /** The steps that follow are those of part `part` (from 0) of the stage, which has `parts`. */
  beginPart(part: number, parts: number): void {
    this.#part = part
    this.#parts = parts
  }

  /** Say that `share` (0..1) of the stage, or of its part, is done, and pause if it is time. Call every few milliseconds of work. */
  async step(share: number): Promise<void> {
    const done = (this.#part + share) / this.#parts
    const fraction = this.#start + done * (this.#end - this.#start)
    if (fraction - this.#reported >= SMALLEST_STEP) {
      this.#reported = fraction
      this.context.report({ stage: this.#stage, fraction })
    }
    await this.context.pause()
  }
}
