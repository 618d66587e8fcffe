import type { PersonalKind } from './personal-data.ts'

/** What is written in the place of names and personal data, in the language of the report. */
export interface DisguiseWords {
  /** The word before the number of an agent. */
  readonly agent: string
  readonly removed: Readonly<Record<PersonalKind, string>>
}

/** What a report without names tells about that. */
export interface PrivacyFacts {
  /** Agents that stand in it under a pseudonym. */
  readonly agents: number
  /** Spellings of agents' names that were taken as one with another; they are not printed. */
  readonly mergedNames: number
  /** What was taken out of quotes, labels and topics. */
  readonly removed: Readonly<Record<PersonalKind, number>>
}
