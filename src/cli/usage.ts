import { AppError } from '#core/errors.ts'
import type { RatingOrder } from '#core/importing/identity/ticket-ratings.ts'
import type { DateOrder, ReadingOptions } from '#core/importing/mapping.ts'
import type { WantedCredits } from '#core/importing/name-credits.ts'
import type { MapOption } from '#core/importing/resolve-mapping.ts'
import type { NameField } from '#core/names/name-decisions.ts'
import type { Where } from '#core/selection/where.ts'
import type { Thresholds } from '#core/statistics/base-size.ts'
import type { OpenHours } from '#core/statistics/open-hours.ts'
import type { MetricKey } from '#core/statistics/figures.ts'
import type { ComparisonChoice } from '#core/statistics/comparison/comparison-choice.ts'
import type { CodebookFiles } from './compare-codebook-files.ts'

/** What the headless run was asked to do; see the table of options in the README. */
export interface ReportRequest {
  readonly files: readonly string[]
  /** Reports to write; the ending says which kind. */
  readonly outputs: readonly { readonly path: string; readonly kind: 'pdf' | 'html' }[]
  /** Path of the result file, `-` for standard output, null for none. */
  readonly json: string | null
  readonly assignments: string | null
  readonly rejects: string | null
  /** Where it is written why each comment is in its theme. */
  readonly reasons: string | null
  readonly map: readonly MapOption[]
  /** To whom cells with several names count. */
  readonly credit: WantedCredits
  readonly merges: readonly MergeOption[]
  readonly scale: string | null
  /** Values of the score column that say that there is no answer; `none` alone: no value does. */
  readonly nonAnswers: readonly string[] | null
  /** `all`: every score is low; without a score column every comment. */
  readonly low: number | 'all' | null
  readonly dateOrder: DateOrder | null
  /** How the dates that tell the last rating of a ticket are read. */
  readonly ratingOrder: RatingOrder | null
  readonly timezone: string | null
  /** The metric that goes first; null: the usual one of the scale. */
  readonly headline: MetricKey | null
  readonly maxThemes: number | null
  readonly commentLanguage: string | null
  /** Path of a codebook whose themes the comments are placed in, null to find themes. */
  readonly codebook: string | null
  /** Two codebook files to compare, in place of everything else; null: that is not wanted. */
  readonly codebooks: CodebookFiles | null
  /** Where the themes are written as a codebook, .json or .xlsx. */
  readonly saveCodebook: string | null
  /** From how many responses on groups are shown, compared and spoken of. */
  readonly thresholds: Thresholds
  /** For how long the service is open on each weekday, Monday first; null: not stated. */
  readonly openHours: OpenHours | null
  /** Count the built-in drivers of effort and service beside the themes. */
  readonly drivers: boolean
  readonly reading: ReadingOptions
  /** Path of a mapping profile; the options above go before what it says. */
  readonly profile: string | null
  /** Path of a file with edits of the themes. */
  readonly edits: string | null
  /** Two periods or groups to put side by side, with the words that asked for them; null for none. */
  readonly compare: { readonly text: string; readonly choice: ComparisonChoice } | null
  /** Ticket files that are joined by the ticket's id; none: nothing is joined. */
  readonly tickets: readonly string[]
  /** Columns of the ticket files that were named. */
  readonly ticketMap: readonly MapOption[]
  /** Within how many days another contact of a requester is a repeat. */
  readonly repeatDays: number
  /** The responses that count; none: all of them. */
  readonly where: readonly Where[]
  /** Fields to break down by, alone or crossed: `Region`, `topic*channel`. */
  readonly by: readonly string[]
  /** Reports hide names and personal data. */
  readonly isPrivate: boolean
  readonly isStrict: boolean
  readonly verbosity: 'quiet' | 'normal' | 'verbose'
}

/** One `--merge`: a name of the file, and the name it is shown by. */
export interface MergeOption {
  readonly field: NameField
  readonly from: string
  readonly shown: string
}

/** The first 20 names, for a sentence. */
export function listed(known: readonly string[]): string {
  return known.slice(0, 20).join(', ') + (known.length > 20 ? ', …' : '')
}

/** Throws the sentence for an option's value that cannot be used. */
export function badValue(option: string, value: string, expected: string): never {
  throw new AppError('usage/bad-value', { option: `--${option}`, value, expected })
}
