import type { Fingerprints } from '#core/importing/identity/fingerprints.ts'
import type { ImportOutcome, ImportPlan, RejectedRow } from '#core/importing/mapping.ts'
import type { NameDecisions } from '#core/names/name-decisions.ts'
import type { ColumnKey } from '#core/report/privacy/pseudonyms.ts'
import type { MetricKey, TrendUnit } from '#core/statistics/figures.ts'
import type { FieldChoice } from '#core/statistics/grouped/field-choice.ts'
import { readThresholds, type Thresholds } from '#core/statistics/base-size.ts'
import type { OpenHours } from '#core/statistics/open-hours.ts'
import type { Selection } from '#core/selection/selection.ts'
import type { CodedField, ImportDictionaries, TextField } from '#core/survey/response-chunk.ts'
import type { LowRule, Scale } from '#core/survey/scale.ts'
import type { Codebook } from '#core/themes/codebook/codebook.ts'
import type { ThemeMemory } from '#core/themes/theme-memory.ts'
import type { KeptQuote } from '#core/themes/theme-quotes.ts'
import type { Steering } from '#core/themes/edits/steering.ts'
import type { ThemeTraits } from '#core/themes/edits/match-themes.ts'
import type { EditHistory } from '#core/themes/edits/theme-edit.ts'
import type { FoundTheme, LanguageCount } from '#core/themes/theme.ts'

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
  /** What was decided about near-equal names; absent in projects of earlier versions, and before the first decision. */
  readonly names?: NameDecisions
  /** Grows with every change of names: figures by name are others, the themes are not. Absent: 0. */
  readonly namesRevision?: number
  /** Grows with every edit of the themes. Absent: 0. */
  readonly themesRevision?: number
  /** Which groups the screen of themes shows. Absent: those that were found. */
  readonly themesView?: ThemesView
  /** Unit of the course over time that was chosen. Absent: the one that the span of the dates asks for. */
  readonly trendUnit?: TrendUnit
  /** The metric that is its headline. Absent: the usual one of the scale; so it is where the scale has not got this one. */
  readonly headline?: MetricKey
  /** Names of the agents in the order of the numbers by which reports call them. Absent: no report was made yet. */
  readonly pseudonyms?: readonly string[]
  /** The same of people in columns without a role. Absent: no report was made of such a column yet. */
  readonly columnPseudonyms?: readonly ColumnKey[]
  /** Reports name agents and show personal data as they stand in the file. Absent: they do not. */
  readonly namesInReports?: boolean
  /** Fields that its reports break down by beside the usual ones. Absent: none. */
  readonly reportFields?: readonly FieldChoice[]
  /** From how many responses on groups are shown, compared and spoken of. Absent: the defaults; see `readThresholds`. */
  readonly thresholds?: Thresholds
  /** Within how many days another contact of a requester is a repeat. Absent: the usual number; see `readRepeatDays`. */
  readonly repeatDays?: number
  /** For how long the service is open on each weekday. Absent or null: nobody said; see `readOpenHours`. */
  readonly openHours?: OpenHours | null
  /** What it shares with the projects of the other metrics of its files; absent for a project on its own. */
  readonly family?: ProjectFamily
}

/** Groups of comments: themes that were found, the same by their impact, what research on effort names, common points of a service. */
export type ThemesView = 'found' | 'impact' | 'effort' | 'service'

/** Tells whether figures are those of a project as it is now: another one where anything that is counted changed. */
export function figuresRevision(project: ProjectRecord): string {
  const { revision, namesRevision = 0, themesRevision = 0, thresholds } = project
  const shown = thresholds === undefined ? '' : JSON.stringify(readThresholds(thresholds))
  return `${revision}.${namesRevision}.${themesRevision}${shown}`
}

/** The same for the counts of a selection: themes matter to it only where it names one. */
export function countsRevision(project: ProjectRecord, { filters }: Selection): string {
  const namesThemes = filters.some(filter => filter.field === 'theme')
  return figuresRevision(namesThemes ? project : { ...project, themesRevision: 0 })
}

/** The place of a project among those that were made of the same files, one for each metric. */
export interface ProjectFamily {
  /** The same for all of them. */
  readonly id: string
  /** What the project's metric is called. */
  readonly metric: string
  /** Order among the others, from 0. */
  readonly place: number
  /** `comment`: they have one score, and each the comments on a question of its own. Absent: each has its own score. */
  readonly by?: 'comment'
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
  /** The same for files that were imported together; absent for one alone. */
  readonly batch?: string
}

export type ProjectChange = Partial<
  Pick<
    ProjectRecord,
    | 'name'
    | 'timezone'
    | 'openedAtMs'
    | 'themesView'
    | 'trendUnit'
    | 'headline'
    | 'namesInReports'
    | 'reportFields'
    | 'thresholds'
    | 'repeatDays'
    | 'openHours'
  >
> & {
  /** Only the rule; the rest of the scale belongs to the imports. */
  readonly low?: LowRule
}

/** What the chunks of an import refer to, and how many there are; written with the import's own record. */
export interface ContentsRecord {
  readonly importId: string
  readonly chunks: number
  readonly rejectedRows: number
  readonly dictionaries: ImportDictionaries
  /** Checksum of the dictionaries written as JSON. */
  readonly checksum: number
}

/** Codes in the narrowest array that holds them. */
export type NarrowCodes = Int8Array | Int16Array | Int32Array

/** Everything of a chunk but its texts, so that a project opens without reading them. */
export interface CodesRecord {
  readonly importId: string
  /** Place of the chunk in its import, from 0. */
  readonly chunk: number
  readonly size: number
  readonly rowNumber: Uint32Array
  readonly scoreCode: Uint16Array
  readonly timeMs: Float64Array
  readonly timeKind: Uint8Array
  /** Absent without a column of weights, and in imports of versions that did not keep them. */
  readonly weight?: Float64Array
  /** The narrowest array that holds the codes; widened again when read. */
  readonly codes: Readonly<Record<CodedField, NarrowCodes>>
  /** Codes of the columns kept beside those with a role, in the order of the dictionaries; absent where none is. */
  readonly others?: readonly NarrowCodes[]
  /** Columns of figures, NaN where there is none; absent where none is kept. */
  readonly measures?: readonly Float64Array[]
  readonly checksum: number
}

/** One text column of a chunk, or a piece of it where the text is long. */
export interface TextsRecord {
  readonly importId: string
  readonly field: TextField
  readonly chunk: number
  /** Pieces are joined in this order, from 0. */
  readonly part: number
  /** Number of pieces of this column in this chunk. */
  readonly parts: number
  /** As in `TextColumn`, in piece 0; empty in later pieces, and where no response of the chunk has a text. */
  readonly offsets: Uint32Array
  readonly bytes: Uint8Array
  readonly checksum: number
}

/** Rejected rows of an import, in file order; `first` is the place of the first one, from 0. */
export interface RejectedRecord {
  readonly importId: string
  readonly first: number
  readonly rows: readonly RejectedRow[]
}

/** The fingerprints of up to 1,048,576 responses of an import, ascending over all parts. */
export interface FingerprintsRecord {
  readonly importId: string
  readonly part: number
  readonly values: Fingerprints
  readonly checksum: number
}

/** The themes found in a project; one a project. Another revision or low rule makes it stale. */
export interface ThemeRunRecord {
  readonly projectId: string
  readonly revision: number
  readonly low: LowRule
  /** Which way of finding themes this came from; see `THEME_RECIPE`. */
  readonly recipe: number
  readonly size: number
  readonly themes: readonly FoundTheme[]
  readonly learnedFrom: number
  readonly languages?: readonly LanguageCount[]
  /** The `mark` of the codebook by which they were placed; absent: they were found. */
  readonly codebook?: number
  /** What the user had said about words when they were found; absent: nothing. */
  readonly steering?: Steering
  /** What the next run has to know of this one; absent in records of earlier versions and for themes of a codebook. */
  readonly memory?: ThemeMemory
  /** The comments that are quoted for each theme over all responses; absent in records of earlier versions. */
  readonly quotes?: readonly (readonly KeptQuote[])[] | undefined
}

/** The place of up to `THEME_PART_ROWS` responses in the themes of their project. */
export interface ThemePartRecord {
  readonly projectId: string
  readonly part: number
  readonly mainTheme: Int16Array
  readonly secondTheme: Int16Array
  readonly status: Uint8Array
  readonly checksum: number
}

/** A codebook that gives a project its themes, in place of discovery. */
export interface UsedCodebook {
  readonly codebook: Codebook
  /** Tells it from every other that the project ever used: themes placed by another are not its own. Above 0. */
  readonly mark: number
}

/** Where the themes of a project come from, and what the user changed in them. */
export interface ThemesState extends EditHistory {
  /** Found themes have higher numbers than this (`t7` has 7), since the user had them found afresh; 0: never. */
  readonly themesBefore: number
  /** The found themes that the edits name, as they were last: known again by their words, whatever is imported. */
  readonly named: readonly ThemeTraits[]
  /** Absent: discovery finds them. */
  readonly codebook?: UsedCodebook
  /** All themes as they were when a codebook took their place, or gave it up; absent: that never happened. */
  readonly last?: readonly ThemeTraits[]
  /** What was remembered of them then; absent: nothing, and they are known again by their words alone. */
  readonly memory?: ThemeMemory
  /**
   * The themes were found afresh where a codebook gave them: so many of `done`, the first ones, were taken along, and undo
   * goes back to the codebook before it undoes one of them. Absent: that never happened.
   */
  readonly afreshAfter?: number
}

/** One a project, absent before the first edit. */
export interface ThemeEditsRecord extends ThemesState {
  readonly projectId: string
  /**
   * What was in force before a codebook was taken, or given up for a look afresh, the last one last: undo goes back to it.
   * Absent: nothing.
   */
  readonly earlier?: readonly ThemesState[]
  /** What was given up by undo in favour of `earlier`, the last one last: redo goes back to it. Absent: nothing. */
  readonly later?: readonly ThemesState[]
}

/** One choice of the user that belongs to no project. */
export interface SettingRecord {
  readonly name: string
  readonly value: unknown
}
