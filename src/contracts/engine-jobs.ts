import type { WireError } from '#core/errors.ts'
import type {
  FileInspection,
  ImportOutcome,
  ImportPlan,
  ReadingOptions,
  RejectCounts,
  RejectedRow,
  RejectReason,
} from '#core/importing/mapping.ts'
import type { TicketCounts } from '#core/importing/tickets/ticket-counts.ts'
import type { Progress } from '#core/job-context.ts'
import type { GroupRates } from '#core/importing/offered/group-rates.ts'
import type { NameField } from '#core/names/name-decisions.ts'
import type { CountedName, NameProposal, UnclearName } from '#core/names/name-proposal.ts'
import type { DisguiseWords } from '#core/report/privacy/privacy-facts.ts'
import type { Report } from '#core/report/report.ts'
import type { Selection } from '#core/selection/selection.ts'
import type { GroupField, Summary, Trend, TrendUnit } from '#core/statistics/figures.ts'
import type { FieldChoice } from '#core/statistics/grouped/field-choice.ts'
import type { GroupTests } from '#core/statistics/group-tests/group-tests.ts'
import type { BrokenDown } from './broken-down.ts'
import type { ComparedColumnValues } from '#core/statistics/comparison/compared-values.ts'
import type { ComparedField, ComparisonChoice } from '#core/statistics/comparison/comparison-choice.ts'
import type { ComparedMeasure, Comparison } from '#core/statistics/comparison/comparison.ts'
import type { AgentTheme, Findings, ThemeFindings } from '#core/statistics/findings/finding.ts'
import type { Codebook } from '#core/themes/codebook/codebook.ts'
import type { ThemeDifference } from '#core/themes/codebook/diff-codebooks.ts'
import type { DriverId, DriverFigures, DriversOverview } from '#core/themes/drivers/driver.ts'
import type { SplitPart } from '#core/themes/edits/theme-edit.ts'
import type { CommentExplanation } from '#core/themes/explanation.ts'
import type { RuleError } from '#core/themes/rules/rule-error.ts'
import type { Quote, ThemesOverview } from '#core/themes/theme.ts'
import type { ThemeAction, ThemeStep } from './theme-actions.ts'

/**
 * How the worker gets the bytes: a `File` of the browser, or a port on which the main process answers
 * (see `file-port.ts`). `Transferable` ports are moved with the message.
 */
export type SourceHandle =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'port'; readonly port: MessagePort; readonly name: string; readonly sizeBytes: number }
  | { readonly kind: 'sample'; readonly rows: number }
  /** Files that are imported together; not one of them is of this kind again. */
  | { readonly kind: 'several'; readonly handles: readonly SourceHandle[] }

/** A file that the worker keeps open between inspection and import. */
export type SourceId = string

/** What was recognised of ticket files before they are read. */
export interface TicketsFound {
  readonly files: readonly { readonly file: string; readonly rows: number }[]
  /** Files that cannot be read. */
  readonly leftOut: readonly string[]
  /** Of several files together. */
  readonly inspection: FileInspection
}

/** Which of the low-score comments a list shows. `theme` takes a theme id; `driver` shows those that name one. */
export type CommentGroup =
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'unassigned' }
  | { readonly kind: 'junk' }
  | { readonly kind: 'driver'; readonly driver: DriverId }

/** Which rejected rows a list shows: all, but for what is named here. */
export interface RejectedFilter {
  readonly reason?: RejectReason | null
  /** Stands in the text of the row, whatever the case of its letters; '' is in every text. */
  readonly search?: string
}

export interface CommentPage {
  readonly total: number
  readonly rows: readonly Quote[]
}

/** What there is to decide about the names of a field, and what was decided. */
export interface NamesOfField {
  /** Groups of near-equal names, and those of them that differ in writing only. */
  readonly total: number
  readonly sure: number
  /** The first of them, sure ones first. */
  readonly proposals: readonly NameProposal[]
  readonly unclear: readonly UnclearName[]
  /** The merges that concern present responses, with the responses of each name. */
  readonly merged: readonly { readonly shown: string; readonly from: readonly CountedName[] }[]
  /** Names that are kept apart. */
  readonly apart: readonly (readonly string[])[]
}

/** What became of each theme from one codebook to another, or to the themes of a project as they stand. */
export interface CodebookComparison {
  /** Names, and low-score comments with words. */
  readonly before: { readonly name: string; readonly comments: number }
  readonly after: { readonly name: string; readonly comments: number }
  readonly differences: readonly ThemeDifference[]
}

/** A driver with comments that name it, what names it marked. */
export type DriverInPlay = Omit<DriverFigures, 'examples' | 'exampleMarks'> & {
  readonly quotes: readonly Quote[]
}

/** How often the built-in drivers are named in the responses in play. */
export type DriversInPlay = Omit<DriversOverview, 'drivers'> & { readonly drivers: readonly DriverInPlay[] }

/** What a rule would take. */
export interface RuleCounts {
  /** Low-score comments that match, and those of them that are in neither the theme nor its sub-themes (all, where it is not there yet). */
  readonly low: { readonly n: number; readonly added: number }
  /** Comments that match, low or not. */
  readonly all: { readonly n: number }
  /** Some of those that match, low ones first, with what matches marked. */
  readonly samples: readonly Quote[]
}

/** A proposal to split a theme: parts for the edit `split`, and the low-score comments in play of each. */
export interface SplitProposal {
  /** Largest first; fewer than two where the theme shows no parts. */
  readonly parts: readonly (SplitPart & { readonly n: number })[]
  /** Low-score comments that would stay. */
  readonly rest: number
}

/** The jobs of the engine: input and output of each. Small plain data both ways; the responses stay in the worker. */
export interface EngineJobs {
  /**
   * Opens a source and keeps it until `close-source` or its import. Several files, and an archive of several, are one
   * source: what was recognised of them together.
   */
  'inspect-file': {
    input: { readonly source: SourceHandle; readonly reading: ReadingOptions }
    output: { readonly sourceId: SourceId; readonly inspection: FileInspection }
  }
  /** Reads an open source again in another way (delimiter, encoding, header rows). */
  'inspect-again': {
    input: { readonly sourceId: SourceId; readonly reading: ReadingOptions }
    output: FileInspection
  }
  /** SHA-256 of each file of an open source, lower-case hex, in its order; the hashing runs beside other jobs. */
  'hash-source': {
    input: { readonly sourceId: SourceId }
    output: { readonly files: readonly { readonly file: string; readonly sha256: string }[] }
  }
  /**
   * Opens ticket files beside an open source, whose import fills up its responses from them where the plan names the column
   * of their ids; other ticket files give way. They are closed with the source.
   */
  'add-tickets': {
    input: { readonly sourceId: SourceId; readonly source: SourceHandle }
    output: TicketsFound
  }
  'drop-tickets': { input: { readonly sourceId: SourceId }; output: null }
  'close-source': { input: { readonly sourceId: SourceId }; output: null }
  /**
   * How many responses `import-file` would give, exactly; those that are there already and those that a later answer
   * replaces are among the rejected, also of files that would give nothing new. Nothing is stored, and the scale of the
   * project is not looked at. Reads the source through.
   */
  'foretell-import': {
    input: {
      readonly sourceId: SourceId
      /** Null: a new project. */
      readonly projectId: string | null
      readonly plan: ImportPlan
      readonly replaces?: readonly string[]
      /** The ticket files are read as well, and the responses joined with them. Absent: they are not. */
      readonly joinsTickets?: true
    }
    output: {
      readonly rows: number
      readonly responses: number
      readonly rejected: RejectCounts
      /** Absent where nothing was joined. */
      readonly tickets?: TicketCounts
    }
  }
  /**
   * Imports an open source into a project; all or nothing. Several files give an import each, of which the last is
   * named; the outcome is that of all. The source is closed afterwards, unless it failed.
   */
  'import-file': {
    input: {
      readonly sourceId: SourceId
      readonly projectId: string
      readonly plan: ImportPlan
      /** Imports of the same files that give way to this one; each of their files must be among those of the source. */
      readonly replaces?: readonly string[]
    }
    output: { readonly importId: string; readonly outcome: ImportOutcome }
  }
  /**
   * Imports an open source once for each of several metrics, each into a project of its own; all or nothing across them.
   * Gives those that brought anything, in their order. The source is closed afterwards, unless it failed.
   */
  'import-metrics': {
    input: {
      readonly sourceId: SourceId
      readonly metrics: readonly { readonly projectId: string; readonly plan: ImportPlan }[]
    }
    output: readonly { readonly projectId: string; readonly outcome: ImportOutcome }[]
  }
  /** Deletes imports of a project, all or none of them. */
  'delete-imports': {
    input: { readonly projectId: string; readonly importIds: readonly string[] }
    output: null
  }
  'delete-project': { input: { readonly projectId: string }; output: null }
  /** Rejected rows of an import, in file order; with a filter those that fit it, and `total` counts them. */
  'list-rejected': {
    input: RejectedFilter & { readonly importId: string; readonly offset: number; readonly limit: number }
    output: { readonly total: number; readonly rows: readonly RejectedRow[] }
  }
  /** What differs by more than chance among the responses in play, see `findDifferences`. */
  'find-differences': {
    input: { readonly projectId: string; readonly selection: Selection }
    output: Findings
  }
  /** What differs in the themes of the responses in play, see `findInThemes`: found first where they were not. */
  'find-in-themes': {
    input: { readonly projectId: string; readonly selection: Selection }
    output: ThemeFindings
  }
  /** What the difference of agents who were named is about, see `findAgentThemes`; themes are found first where they were not. */
  'agent-themes': {
    input: {
      readonly projectId: string
      readonly selection: Selection
      readonly agents: readonly string[]
    }
    output: readonly AgentTheme[]
  }
  /** Figures by any field, or by two fields crossed. Themes are sought where a field needs them. */
  'break-down': {
    input: {
      readonly projectId: string
      readonly selection: Selection
      readonly by: GroupField
      readonly across: GroupField | null
    }
    output: BrokenDown
  }
  /** Whether the values of a field differ from each other as a whole; null for a field that is not tested, see `testGroups`. */
  'test-groups': {
    input: { readonly projectId: string; readonly selection: Selection; readonly field: GroupField }
    output: GroupTests | null
  }
  /** Loads a project where it is not loaded yet, and counts the responses in play. */
  summarise: {
    input: {
      readonly projectId: string
      readonly selection: Selection
      /** `YYYY-MM-DD` in the project's time zone: responses dated after it are counted. */
      readonly today?: string
      /** `countsRevision` of the project as the page knows it: counted sooner while it is in memory as that. */
      readonly revision?: string
    }
    output: Summary
  }
  /** The course over time by another unit than the summary has; where that gives too many periods, by the same. */
  trend: {
    input: { readonly projectId: string; readonly selection: Selection; readonly unit: TrendUnit }
    output: Trend
  }
  /** Finds the themes of a project if that was not done for its present data and low rule, and counts them in play. */
  themes: {
    input: {
      readonly projectId: string
      readonly selection: Selection
      /** `figuresRevision` of the project as the page knows it: counted sooner while it is in memory as that. */
      readonly revision?: string
    }
    output: ThemesOverview
  }
  /**
   * Changes the themes of a project and stores that. A new edit ends what could be redone; undo and redo do nothing at
   * the end of their list. The project's `themesRevision` grows, so that whatever shows themes asks again.
   */
  'edit-themes': { input: { readonly projectId: string; readonly action: ThemeAction }; output: ThemeStep }
  /**
   * Reads what the first edit would have to read, so that it need not wait: nothing where there are so many responses that
   * it would hold much memory for an edit that may never come. To be cancelled by whoever leaves the themes.
   */
  'prepare-edits': { input: { readonly projectId: string }; output: null }
  /** Counts what a rule matches of the responses in play, while it is typed; changes nothing. */
  'try-rule': {
    input: {
      readonly projectId: string
      readonly selection: Selection
      readonly rule: string
      /** The theme that the rule is for; null: a new one. */
      readonly theme: string | null
      /** Comments to show at the most. */
      readonly samples: number
    }
    /** With the rule that was tried: what is shown of it may have been typed on meanwhile. */
    output: { readonly rule: string } & (
      | { readonly ok: true; readonly counts: RuleCounts }
      | { readonly ok: false; readonly error: RuleError }
    )
  }
  /**
   * What becomes of the comments of themes that are deleted, with their sub-themes, where each goes to what fits it next
   * best; changes nothing. Counted are low-score comments in play: those of the themes, and how many of them another takes.
   */
  'try-delete': {
    input: {
      readonly projectId: string
      readonly selection: Selection
      readonly themes: readonly string[]
    }
    output: { readonly n: number; readonly fitting: number }
  }
  /** How a theme could be split; changes nothing. */
  'propose-split': {
    input: { readonly projectId: string; readonly selection: Selection; readonly theme: string }
    output: SplitProposal
  }
  /** Why a comment is in its theme; `index` as in a list of comments. */
  'explain-comment': {
    input: { readonly projectId: string; readonly index: number }
    output: CommentExplanation
  }
  /** The edits in effect as a file that `--edits` takes, `lowdown-edits/1`. */
  'write-edits': { input: { readonly projectId: string }; output: { readonly text: string } }
  /** The codebook in the bytes of a file, JSON or Excel by what they are. @throws AppError `codebook/damaged`, `codebook/newer` */
  'read-codebook': { input: { readonly file: string; readonly bytes: Uint8Array }; output: Codebook }
  /** The themes of a project as they stand as a codebook. */
  'write-codebook': {
    input: { readonly projectId: string; readonly name: string; readonly form: 'json' | 'xlsx' }
    output: { readonly content: string | Uint8Array<ArrayBuffer>; readonly themes: number }
  }
  /**
   * Compares two codebooks. `after` null: the themes of the project as they stand; `before` null: the codebook that the
   * project uses. Null where it uses none.
   */
  'compare-codebooks': {
    input: { readonly projectId: string; readonly before: Codebook | null; readonly after: Codebook | null }
    output: CodebookComparison | null
  }
  /** How often what the research on effort names, and common points of a service, are named. Reads all comments, once. */
  'count-drivers': {
    input: { readonly projectId: string; readonly selection: Selection }
    output: DriversInPlay
  }
  /** Two periods or groups of the responses in play side by side, see `compareSides`, and the columns that could be. */
  compare: {
    input: {
      readonly projectId: string
      readonly selection: Selection
      readonly choice: ComparisonChoice
      /** Columns whose values are the groups of the mix; null: the usual one. */
      readonly groupBy: readonly ComparedField[] | null
      /** The measure that is taken apart. */
      readonly measure: ComparedMeasure
    }
    output: { readonly comparison: Comparison; readonly columns: readonly ComparedColumnValues[] }
  }
  'list-comments': {
    input: {
      readonly projectId: string
      readonly selection: Selection
      readonly group: CommentGroup
      readonly offset: number
      readonly limit: number
    }
    output: CommentPage
  }
  'build-report': {
    input: {
      readonly projectId: string
      readonly selection: Selection
      readonly title: string
      readonly madeOn: string
      /** What the report puts side by side; absent: nothing. */
      readonly compare?: {
        readonly choice: ComparisonChoice
        readonly groupBy: readonly ComparedField[] | null
      }
      /** Other fields that it breaks down by; absent: none. Those that the project has not got are left out. */
      readonly fields?: readonly FieldChoice[]
      readonly language: string
      /** Unit of the course over time; chosen by the span of the dates when absent. */
      readonly trendUnit?: TrendUnit
      /** What stands in the place of names and personal data; null: they stand in it as in the file. */
      readonly privacy: DisguiseWords | null
    }
    output: Report
  }
  /** Which names of a project are near-equal, and what was decided about them. Nothing is merged by it. */
  'look-at-names': {
    input: { readonly projectId: string }
    output: Readonly<Record<NameField, NamesOfField>>
  }
  /** How many of the surveys that went out were answered, by group, whatever is selected; null where no import tells. */
  'response-rates': {
    input: { readonly projectId: string }
    output: GroupRates | null
  }
}

export type JobName = keyof EngineJobs

export type ToWorker =
  | {
      [N in JobName]: {
        readonly type: 'run'
        readonly id: number
        readonly job: N
        readonly input: EngineJobs[N]['input']
      }
    }[JobName]
  | { readonly type: 'cancel'; readonly id: number }

export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'done'; readonly id: number; readonly output: EngineJobs[JobName]['output'] }
  | { readonly type: 'failed'; readonly id: number; readonly error: WireError; readonly cancelled: boolean }
