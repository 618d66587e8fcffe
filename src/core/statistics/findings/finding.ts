import type { AdjustedShare, AgentFunnel } from '../agents/agent-funnel.ts'
import type { RepeatContacts, SupportFigures } from '../support/support-figures.ts'
import type { AgentComparison } from '../agents/compare-agents.ts'
import type { ClusterFigures, Interval, TrendUnit } from '../figures.ts'

/** What a finding is about; its first word is the part of the data. */
export type FindingCode =
  | 'agent-low-share'
  | 'weekday-low-share'
  /** Saturday and Sunday against the other days. */
  | 'weekday-weekend'
  | 'topic-low-share'
  /** From a period on. */
  | 'trend-change'
  /** A theme without whose responses the low share would be lower. */
  | 'theme-impact'
  /** A theme that more, or fewer, low-score comments are about from a period on. */
  | 'theme-change'
  /** A theme under one topic against the other topics, in low-score comments. */
  | 'crossing-theme-topic'
  /** A theme on one weekday, or at weekends, against the other days, in low-score comments. */
  | 'crossing-theme-weekday'
  /** The low share of a topic on a weekday, against what topic and weekday alone lead to expect. */
  | 'crossing-topic-weekday'

/**
 * One difference that the data can carry, with its evidence: in the low share, or for changes and crossings of a theme in
 * the share of low-score comments that are about it. Shares are 0..1.
 */
export interface Finding {
  readonly code: FindingCode
  /**
   * The value as it stands in the file; `monday` .. `sunday`; `weekend`; for a change of the low share the first day of its
   * first period; the id of a theme.
   */
  readonly key: string
  /** What the theme is called; absent where there is none. */
  readonly label?: string
  /** The other side of a crossing: a topic, a weekday or `weekend`; absent elsewhere. */
  readonly at?: CrossedValue
  /** First day of the period since which a theme is more or less frequent; absent elsewhere. */
  readonly since?: string
  /** Responses that it is about (low-score comments, where themes change or cross), those that are low (about the theme), and their share. */
  readonly n: number
  readonly low: number
  readonly share: number
  /** What it is compared with: the other days, topics or comments, the time before, colleagues at the same work, what is to be expected. */
  readonly otherShare: number
  /** Null for an agent, whose colleagues are weighted. */
  readonly otherN: number | null
  /** share - otherShare, with its 95 % interval. */
  readonly difference: number
  readonly interval: Interval
  /** Chance of a difference as large where there is none, corrected for all that was looked at with it. */
  readonly pValue: number
  /** Codes of what must be said with it. */
  readonly notes: readonly FindingNote[]
  /** Under which topic, on which weekday and in which theme most of an agent's difference lies; absent where it lies nowhere in particular. */
  readonly places?: readonly FindingPlace[]
  /** How the theme moves the low share of all responses; absent where it is not about that. */
  readonly impact?: LowShareImpact
}

/** The other side of a crossing. */
export interface CrossedValue {
  readonly field: 'topic' | 'weekday'
  readonly key: string
}

/**
 * An agent's low share beside that of colleagues at the same work, under one topic or on one weekday, and in all other work; of
 * a theme the share of responses that are low and about it, and of those that are low for anything else.
 */
export interface FindingPlace extends Omit<CrossedValue, 'field'> {
  readonly field: CrossedValue['field'] | 'theme'
  /** Of a theme, whose key is its id. */
  readonly label?: string
  readonly n: number
  readonly share: number
  readonly otherShare: number
  readonly elsewhere: { readonly n: number; readonly share: number; readonly otherShare: number }
}

/** The low share of all responses, that without those that mention a theme, and the difference with its 95 % interval. */
export interface LowShareImpact {
  /** All responses in play. */
  readonly n: number
  readonly overall: number
  readonly without: number
  readonly value: number
  readonly interval: Interval
  /** Whether no other theme with so many mentions has a larger one. */
  readonly isLargest: boolean
}

/**
 * `few-dates`: responses were the sample, because there are too few days of each kind. `scan`: one of many combinations
 * that were looked at, none of them expected beforehand.
 */
export type FindingNote = 'few-dates' | 'scan'

/** The theme that most of the difference of a named agent is about. */
export interface AgentTheme {
  readonly agent: string
  readonly place: FindingPlace
}

/** What the data can carry about themes. */
export interface ThemeFindings {
  readonly findings: readonly Finding[]
  /** No theme has enough comments to be looked at. */
  readonly isTooFew: boolean
}

/** What the data can carry, in the order in which it is read (see `inReadingOrder`), and what was looked at. */
export interface Findings {
  readonly findings: readonly Finding[]
  /** Every agent beside colleagues at equal work, by code of the agent; empty where there are no agents. */
  readonly agents: readonly AgentFairness[]
  /** True where only a part of the responses is in play: nothing was planned beforehand, so it is a first look. */
  readonly isExploratory: boolean
  /** Codes of what could not be looked at, and why. */
  readonly unseen: readonly UnseenPart[]
  /** What requesters who answered more than once make of the overall intervals; absent where nobody did, or nothing tells. */
  readonly clusters?: ClusterFigures
  /** Limits between which adjusted shares of agents are to be expected; absent where no two can be compared. */
  readonly funnel?: AgentFunnel
  /** Figures of support work against the score; absent where the files have none. */
  readonly support?: SupportFigures
  /** How often requesters came again, against the score; absent where nothing tells. */
  readonly repeats?: RepeatContacts
  /** How the low share went in steps; absent where it was not looked at. */
  readonly course?: Course
}

/**
 * The low share over time as stretches between changes that are unlikely to be chance and large enough to matter. Whole
 * periods only, of the unit that the span of the dates asks for, whatever unit a screen shows: the same data give the same
 * changes.
 */
export interface Course {
  readonly unit: TrendUnit
  /** In order of time; one where nothing changed, none without a whole period. */
  readonly levels: readonly TrendLevel[]
  /** One between each two levels, of the later against the earlier; the last is among the findings. */
  readonly changes: readonly Finding[]
}

/** A stretch of whole periods, from its first day to its last, `YYYY-MM-DD`; `share` is null without a response. */
export interface TrendLevel {
  readonly from: string
  readonly to: string
  readonly n: number
  readonly low: number
  readonly share: number | null
}

export interface AgentFairness extends AgentComparison {
  /** Name as it stands in the file. */
  readonly key: string
  /** The low share with the work of all; absent without comparable work. */
  readonly adjusted?: AdjustedShare
}

export type UnseenPart =
  | 'no-low-scores'
  | 'no-agents'
  | 'no-topics'
  | 'no-dates'
  | 'too-few-responses'
  | 'agents-not-comparable'
  /** No theme has enough comments. */
  | 'few-in-themes'
