import type { AgentComparison } from '../agents/compare-agents.ts'
import type { Interval } from '../figures.ts'

/** What a finding is about; its first word is the part of the data. */
export type FindingCode =
  | 'agent-low-share'
  | 'weekday-low-share'
  /** Saturday and Sunday against the other days. */
  | 'weekday-weekend'
  | 'topic-low-share'
  /** From a period on. */
  | 'trend-change'

/** One difference in the low share that the data can carry, with its evidence. Shares are 0..1. */
export interface Finding {
  readonly code: FindingCode
  /** The value as it stands in the file; `monday` .. `sunday`; `weekend`; for a change the first day of its first period. */
  readonly key: string
  /** Responses that it is about, those of them that are low, and their share. */
  readonly n: number
  readonly low: number
  readonly share: number
  /** What it is compared with: the other days or topics, the time before, colleagues at the same work. */
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
}

/** `few-dates`: responses were the sample, because there are too few days of each kind. */
export type FindingNote = 'few-dates'

/** What the data can carry, strongest first, and what was looked at. */
export interface Findings {
  readonly findings: readonly Finding[]
  /** Every agent beside colleagues at equal work, by code of the agent; empty where there are no agents. */
  readonly agents: readonly AgentFairness[]
  /** True where only a part of the responses is in play: nothing was planned beforehand, so it is a first look. */
  readonly isExploratory: boolean
  /** Codes of what could not be looked at, and why. */
  readonly unseen: readonly UnseenPart[]
}

export interface AgentFairness extends AgentComparison {
  /** Name as it stands in the file. */
  readonly key: string
}

export type UnseenPart =
  | 'no-low-scores'
  | 'no-agents'
  | 'no-topics'
  | 'no-dates'
  | 'too-few-responses'
  | 'agents-not-comparable'
