/** Steps of the long jobs, in words of the domain; the sentence for each is made in `src/words`. */
export type ProgressStage =
  | 'reading'
  | 'recognising'
  | 'importing'
  | 'hashing'
  | 'saving'
  | 'loading'
  | 'counting'
  | 'splitting-words'
  | 'grouping'
  | 'refining'
  | 'assigning'
  | 'describing'
  | 'drawing'

export interface Progress {
  readonly stage: ProgressStage
  /** Share of the whole job that is done, 0..1, never falling. */
  readonly fraction: number
  /** Units of the stage done so far (rows, comments), where there are any. */
  readonly done?: number
}

/** What a long computation is given: it reports, it stops when told, it lets others run. */
export interface JobContext {
  readonly signal: AbortSignal
  report(progress: Progress): void
  /**
   * Let messages in (a cancel among them), then throw the signal's reason if the job was cancelled.
   * Call at least every 30 ms of work; it costs a macrotask only when enough time has passed.
   */
  pause(): Promise<void>
}
