import type { ImportOutcome, ImportPlan } from '#core/importing/mapping.ts'
import type { LowRule, Scale } from '#core/survey/scale.ts'

/** One client engagement. The page reads these small tables itself; the responses stay in the worker. */
export interface ProjectRecord {
  readonly id: string
  readonly name: string
  readonly createdAtMs: number
  readonly openedAtMs: number
  /** IANA zone in which days are counted. */
  readonly timezone: string
  /** The scale of its imports, with the user's low rule; null before the first import. */
  readonly scale: Scale | null
  /** Made-up sample data. */
  readonly isSample: boolean
  /** Number of responses in all imports. */
  readonly responses: number
  /** Grows with every change of data or low rule; themes found under another revision are found again. */
  readonly revision: number
}

/** One file taken in. It exists only once all of it is stored. */
export interface ImportRecord {
  readonly id: string
  readonly projectId: string
  readonly file: string
  readonly sizeBytes: number
  readonly sha256: string
  readonly importedAtMs: number
  readonly plan: ImportPlan
  /** Header of each column, in order. */
  readonly headers: readonly string[]
  readonly outcome: ImportOutcome
}

export type ProjectChange = Partial<Pick<ProjectRecord, 'name' | 'timezone' | 'openedAtMs'>> & {
  /** Only the rule; the rest of the scale belongs to the imports. */
  readonly low?: LowRule
}
