import type { SupportRole } from '../../survey/support-role.ts'
import type { Interval } from '../figures.ts'

/** How many of a group have something; share 0..1 and its Wilson interval are null for an empty group. */
export interface CountedShare {
  readonly n: number
  readonly of: number
  readonly share: number | null
  readonly interval: Interval | null
}

/** The middle value of a group; null below five values. Times are in minutes. */
export interface MedianFigures {
  readonly n: number
  readonly median: number | null
  readonly interval: Interval | null
}

/** Responses whose figure is at least `from` and below `to` (null: no end), and how many of them are low. */
export interface SupportBucket {
  readonly from: number
  readonly to: number | null
  readonly low: CountedShare
}

/** One figure of support work against the score. */
export interface SupportMeasure {
  readonly role: SupportRole
  /** The header it has in the file. */
  readonly name: string
  /** Responses in play that have it. */
  readonly n: number
  readonly low: MedianFigures
  /** Of the responses that are not low. */
  readonly other: MedianFigures
  /** In ascending order; empty ones are left out. */
  readonly buckets: readonly SupportBucket[]
}

/** What the figures of support work say of the scores, among the responses in play. */
export interface SupportFigures {
  /** Tickets done with one reply of an agent at the most, and not opened again; null where replies are not known. */
  readonly oneTouch: {
    readonly all: CountedShare
    readonly low: CountedShare
    readonly other: CountedShare
    /** False: nothing tells whether a ticket was opened again. */
    readonly countsReopens: boolean
  } | null
  /** In the order of `SUPPORT_ROLES`; at the most one a role, that of the first import. */
  readonly measures: readonly SupportMeasure[]
}

/** How many responses were followed by another contact of the same requester within some days. */
export interface RepeatContacts {
  readonly days: number
  /** What counts as a contact: every ticket of the ticket file, or every response. */
  readonly from: 'tickets' | 'responses'
  /** Responses that were followed over all these days; their intervals allow for requesters with several of them. */
  readonly all: CountedShare
  readonly low: CountedShare
  readonly other: CountedShare
  /** Share of the low scores less that of the others, -1..1; null where there are none of either. */
  readonly difference: { readonly value: number; readonly interval: Interval } | null
  /** Responses in play without a requester or a day, and of tickets those that found none. */
  readonly unknown: number
  /** Responses in play from the last days of the data: nobody knows yet. */
  readonly atEnd: number
}
