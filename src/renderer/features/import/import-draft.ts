import type {
  ColumnMapping,
  ColumnRole,
  DateOrder,
  FileInspection,
  RowFilter,
} from '#core/importing/mapping.ts'
import type { KeepChoices } from '#core/importing/kept-columns.ts'
import type { RatingOrder } from '#core/importing/identity/ticket-ratings.ts'
import type { TicketColumns } from '#core/importing/tickets/ticket-columns.ts'
import type { WantedCredits } from '#core/importing/name-credits.ts'
import type { Scale } from '#core/survey/scale.ts'
import type { Question } from './import-questions.ts'

/** What the user has settled so far about a file; begins as what was recognised. */
export interface ImportDraft {
  readonly inspection: FileInspection
  readonly mapping: ColumnMapping
  /** Null while no scale fits the score column. */
  readonly scale: Scale | null
  readonly dateOrder: DateOrder | null
  readonly timezone: string
  /** What was chosen about the dates that tell the last rating of a ticket; absent where nothing was. */
  readonly ratingOrder?: RatingOrder
  /** What was chosen about columns without a role; absent: nothing, and they are kept as recognised. */
  readonly keeps?: KeepChoices
  /** The column with the ids of the tickets that are joined; absent: none are. */
  readonly ticketColumn?: number
  /** What the columns of the ticket files are taken for; absent where no file was added. */
  readonly ticketColumns?: TicketColumns
  /** To whom cells with several names count, as far as that was answered. */
  readonly credit: WantedCredits
  /** The questions of the file that were answered. */
  readonly answered: readonly Question[]
  /** Those filters of the inspection whose rows stay out. */
  readonly rowFilters: readonly RowFilter[]
  /** What was chosen before the file was read in another way, and means nothing any more. */
  readonly dropped: readonly DroppedChoice[]
  /** The metrics that are imported side by side, each into a project of its own; absent: one, this draft's. */
  readonly metrics?: MetricSet
}

/** Something the user had chosen that means nothing any more, now that the file is read in another way. */
export type DroppedChoice =
  | { readonly kind: 'role'; readonly role: ColumnRole; readonly column: string }
  | { readonly kind: 'scale' }
  | { readonly kind: 'date-order' | 'rating-order' }
  /** Each metric, or each question with comments, on its own: the columns may be others now. */
  | { readonly kind: 'metrics' | 'comment-questions' }

/** One of several metrics that are imported side by side, each into a project of its own, with what it has alone. */
export type MetricEntry = {
  /** Different from those of the others. */
  readonly name: string
  /** False: it is left out. */
  readonly isTaken: boolean
} & (OwnScore | OwnComments)

/** A metric with a score of its own, and what was settled about that. */
interface OwnScore {
  readonly by: 'score'
  /** By the rows of this metric. */
  readonly inspection: FileInspection
  readonly score: readonly number[]
  readonly scale: Scale | null
  readonly answered: readonly Question[]
}

/** The comments on one question: the score is the same for all questions, as are the columns that are none of comments. */
interface OwnComments {
  readonly by: 'comment'
  readonly comment: readonly number[]
}

/** The metrics of a file, all apart by the same; what the draft holds is that of the one in sight. */
export interface MetricSet {
  readonly inSight: number
  readonly entries: readonly MetricEntry[]
}
