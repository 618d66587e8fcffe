import type { ListedPseudonym } from './privacy/pseudonyms.ts'
import type { RepeatContacts, SupportFigures } from '../statistics/support/support-figures.ts'
import type { ThemeDifference } from '../themes/codebook/diff-codebooks.ts'
import type { GroupRate } from '../importing/offered/group-rates.ts'
import type { DateOrder, TableReading } from '../importing/mapping.ts'
import type { TicketCounts } from '../importing/tickets/ticket-counts.ts'
import type { TextRepair } from '../importing/reading/text-repairs.ts'
import type { AgentVerdict } from '../statistics/agents/compare-agents.ts'
import type { Thresholds } from '../statistics/base-size.ts'
import type { GroupField, Interval, LowFigures, Metric, MetricKey } from '../statistics/figures.ts'
import type { ResultGroupTests } from './result-group-tests.ts'
import type { ResultFinding } from './result-finding.ts'
import type {
  ComparedMeasure,
  Comparison,
  ComparisonNote,
  SidesByRank,
  ChangePart,
  ChangedGroup,
  ChangedTheme,
  MeasureDecomposition,
  MeasureDifference,
  SideFigures,
} from '../statistics/comparison/comparison.ts'
import type { OpenDay, OpenHoursVerdict } from '../statistics/open-hours.ts'
import type { ImpactFigure, ThemeImpact } from '../statistics/impact/theme-impact.ts'
import type { NameField } from '../names/name-decisions.ts'
import type { Filter } from '../selection/selection.ts'
import type { CreditWay } from '../survey/name-credit.ts'
import type { LowRule, ScaleKind } from '../survey/scale.ts'
import type { Keyword, ThemeFigures } from '../themes/theme.ts'
import type { ResultRow, ResultTable } from './result-group-format.ts'
import type { ResultTrend } from './result-trend-format.ts'

/** A warning with its sentence, made by the shell. */
export interface ResultWarning {
  readonly code: string
  readonly count: number
  readonly message: string
}

/** Counts under names that come from the data: a Map, because an object would move or lose some (`7`, `__proto__`). */
export type NamedCounts = ReadonlyMap<string, number>

/** One file of the run: `rows === responses + rejected.total`, always. */
export interface ResultInput {
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  readonly kind: TableReading['kind']
  readonly encoding: string
  readonly delimiter: string
  readonly headerRows: number
  readonly recognisedAs: string
  readonly rows: number
  readonly responses: number
  readonly rejected: { readonly total: number; readonly byReason: NamedCounts }
  /** What was put right while the text was read; empty for nothing. */
  readonly repairs: readonly TextRepair[]
  /** The sheet of a workbook, null for other kinds. */
  readonly sheet: string | null
  /** How its responses found their tickets; only where ticket files were joined. */
  readonly tickets?: TicketCounts
}

/** Null: no column; an array: several columns that were joined. */
export type MappedColumn = string | readonly string[] | null

/** How the files were read: a header for each role, the scale, what stayed undecided. */
export interface ResultMapping {
  readonly score: MappedColumn
  readonly comment: MappedColumn
  readonly date: MappedColumn
  readonly agent: MappedColumn
  readonly topic: MappedColumn
  readonly id: MappedColumn
  readonly scale: {
    readonly kind: ScaleKind
    readonly min: number
    readonly max: number
    readonly lowIsGood: boolean
    readonly low: LowRule
    readonly labels: NamedCounts | null
  }
  readonly dateOrder: DateOrder | null
  readonly timezone: string
  readonly warnings: readonly ResultWarning[]
  /** To whom cells with several names count; null: each is one name, because none was found or nothing was settled. */
  readonly credit: { readonly agent: ResultCredit | null; readonly topic: ResultCredit | null }
  /** Names that were merged. */
  readonly merges: readonly {
    readonly field: NameField
    readonly shown: string
    readonly from: readonly string[]
  }[]
  /** Of several metrics in one column the one that was taken; null where there was one. */
  readonly metric: { readonly column: string; readonly value: string } | null
  /** Shares, means and metrics are those of the weights. */
  readonly weight: MappedColumn
  readonly channel: MappedColumn
  readonly language: MappedColumn
  readonly requester: MappedColumn
  /** When a survey went out, or whether it did. */
  readonly sent: MappedColumn
}

export interface ResultCredit {
  readonly way: CreditWay
  readonly separator: string
}

/** One common definition of the headline figure; null without responses. */
export interface ResultMetric {
  readonly key: MetricKey
  readonly value: number | null
  readonly interval: Interval | null
  readonly unit: Metric['unit']
  readonly definition: string
  /** Whose dashboard shows the same figure. */
  readonly tool: string
}

/** Figures of all responses. */
export interface ResultOverall {
  readonly n: number
  readonly mean: number | null
  readonly meanInterval: Interval | null
  readonly distribution: readonly { readonly score: number; readonly n: number; readonly share: number }[]
  readonly low: LowFigures
  /** The headline first. */
  readonly metrics: readonly ResultMetric[]
  /** Independent responses of equal weight that the interval of the low share stands on. */
  readonly nEffective: number
  readonly isWeighted: boolean
  /** Null where nobody answered twice, or nothing tells. */
  readonly requesters: number | null
}

/** A theme with its figures over all responses; counts by field are of its low-score comments. */
export interface ResultTheme {
  readonly id: string
  readonly parent: string | null
  readonly label: string
  readonly keywords: readonly Keyword[]
  readonly n: number
  readonly share: number | null
  readonly meanScore: number | null
  readonly quotes: readonly { readonly row: number; readonly text: string }[]
  readonly byWeekday: NamedCounts
  readonly byTopic: NamedCounts
  readonly byAgent: NamedCounts
  readonly mentions: ThemeFigures['mentions']
  /** What it does to the figures of all responses; null where that cannot be told. */
  readonly impact: ResultImpact | null
}

/** Impact of a theme: mentions, their share of all responses, and the figures that the scale has. */
export interface ResultImpact {
  readonly n: number
  readonly share: number
  readonly low: ResultImpactFigure
  readonly mean: ResultImpactFigure | null
  readonly nps: ResultImpactFigure | null
  /** Low share of those who mention it less that of the other comments; null where nobody else wrote. */
  readonly amongComments: ThemeImpact['amongComments']
}

/** A share 0..1, a score, or points. */
export type ResultImpactFigure = Pick<ImpactFigure, 'impact' | 'interval' | 'overall' | 'without' | 'gap'>

/** An agent beside colleagues at equal work; null where there is nothing to compare. */
export interface ResultAgent {
  readonly key: string
  readonly n: number
  /** Responses in work that colleagues did, too: all figures that follow are of these. */
  readonly comparable: number
  readonly verdict: AgentVerdict
  readonly share: number | null
  readonly expectedShare: number | null
  readonly difference: number | null
  readonly interval: Interval | null
  readonly pValue: number | null
  /** The low share with the work of all, drawn towards the overall one, and the limits of the funnel for so many responses. */
  readonly adjustedShare: number | null
  readonly shrunkenShare: number | null
  readonly limits95: Interval | null
  readonly limits998: Interval | null
}

/** Between which limits the adjusted shares of agents are to be expected. */
export interface ResultFunnel {
  readonly overall: number
  readonly agents: number
  readonly q: number
  readonly betweenVariance: number
  /** `widened`: the variance between agents is added to the exact limits. */
  readonly method: 'exact' | 'widened'
}

/** The machine-readable result of a run, `lowdown-result/1`. Keys stand in the order in which they are written. */
export interface ResultFile {
  readonly format: 'lowdown-result/1'
  readonly generator: { readonly name: 'lowdown'; readonly version: string }
  readonly inputs: readonly ResultInput[]
  readonly mapping: ResultMapping
  readonly overall: ResultOverall
  readonly breakdowns: {
    readonly weekday: readonly ResultRow[]
    readonly topic: readonly ResultRow[]
    readonly agent: readonly ResultRow[]
    readonly hour: readonly ResultRow[]
    readonly channel: readonly ResultRow[]
    readonly language: readonly ResultRow[]
  }
  readonly themes: readonly ResultTheme[]
  readonly unassigned: { readonly n: number; readonly share: number | null }
  readonly withoutWords: { readonly n: number }
  readonly junk: { readonly n: number }
  readonly findings: readonly ResultFinding[]
  /** Surveys that went out in the files that tell of those not answered; null where none does. */
  readonly offered: {
    readonly rows: number
    readonly answered: number
    readonly rate: number
    /** By group, with groups that nobody answered; null where the files do not tell. */
    readonly weekday: readonly GroupRate[] | null
    readonly topic: readonly GroupRate[] | null
    readonly agent: readonly GroupRate[] | null
  } | null
  /** Languages of the comments with words, most first; absent where they were not counted. */
  readonly languages?: readonly { readonly code: string; readonly n: number; readonly share: number }[]
  /** Every agent beside colleagues at equal work, most responses first, then by name. */
  readonly agents: readonly ResultAgent[]
  /** Only with `--drivers`. */
  readonly drivers?: readonly ResultDriver[]
  /** Only with `--codebook`: what became of its themes, and the new ones. */
  readonly codebook?: readonly ThemeDifference[]
  readonly trend: ResultTrend
  /** Null where no two agents can be compared. */
  readonly funnel: ResultFunnel | null
  /** Only with `--compare`. */
  readonly comparison?: ResultComparison
  /** Only where a report that hides names was written with it: who is who there. */
  readonly pseudonyms?: readonly ListedPseudonym[]
  /** The same of people in columns without a role; only where there are any. */
  readonly columnPseudonyms?: readonly (ListedPseudonym & { readonly column: string })[]
  /** Figures of support work against the score, times in minutes; only where the files have them. */
  readonly support?: SupportFigures
  /** How often requesters came again, against the score; only where the files tell. */
  readonly repeatContacts?: RepeatContacts
  /** Only with `--where`: all figures but those of `inputs` are of these responses, `n` of `of`; null: without a value. */
  readonly selection?: {
    readonly filters: readonly Filter[]
    readonly n: number
    readonly of: number
    /** Findings of a selection are a first look. */
    readonly isExploratory: boolean
  }
  /** From how many responses on groups are shown, compared and spoken of, and the groups that are hidden for their size. */
  readonly thresholds: Thresholds & {
    readonly hidden: readonly {
      readonly field: GroupField
      readonly keys: readonly string[]
      readonly responses: number
    }[]
  }
  /** Only with `--by`, in the order of the call. */
  readonly by?: readonly ResultTable[]
  /** Only with `--open-hours`: responses per open hour of each weekday, Monday first; without a test its figures are null. */
  readonly openHours?: {
    readonly weekday: readonly OpenDay[]
    readonly verdict: OpenHoursVerdict
    readonly chiSquare: number | null
    readonly degreesOfFreedom: number | null
    readonly pValue: number | null
  }
  /** Whether the values of a field differ as a whole; of fields with two values or more to compare. */
  readonly groupTests?: readonly ResultGroupTests[]
}

/** Two periods or groups side by side. */
export interface ResultComparison {
  /** The sentence that says it. */
  readonly text: string
  readonly first: ResultSide
  readonly second: ResultSide
  readonly withoutValue: number
  readonly outside: number
  readonly differences: readonly MeasureDifference[]
  readonly groupedBy: Comparison['groupedBy']
  readonly decompositions: readonly {
    readonly measure: ComparedMeasure
    readonly change: number
    readonly mix: ChangePart
    readonly rate: ChangePart
    readonly groups: readonly ChangedGroup[]
    readonly omitted: MeasureDecomposition['omitted']
    readonly themes: readonly {
      readonly kind: ChangedTheme['kind']
      readonly id: string | null
      readonly label: string | null
      readonly effect: ChangePart
    }[]
  }[]
  readonly notes: readonly ComparisonNote[]
  /** Whether one side ranks higher in all scores; null: not tested. */
  readonly scores: SidesByRank | null
}

/** A side of a comparison; `from` and `to` of a period, `field` and `value` of a group (null: the rest, or without one). */
export interface ResultSide extends SideFigures {
  readonly name: string
  readonly from: string | null
  readonly to: string | null
  readonly field: string | null
  readonly value: string | null
}

/** How often a built-in driver of effort or of a service is named. */
export interface ResultDriver {
  readonly id: string
  readonly group: 'effort' | 'service'
  readonly label: string
  /** Low-score comments, and all other comments; shares of those with words. */
  readonly low: { readonly n: number; readonly share: number | null }
  readonly rest: { readonly n: number; readonly share: number | null }
}
