import type {
  ColumnRole,
  ImportWarning,
  OfferedCounts,
  RejectCounts,
  TableReading,
} from '../importing/mapping.ts'
import type { TicketCounts } from '../importing/tickets/ticket-counts.ts'
import type { GroupRates } from '../importing/offered/group-rates.ts'
import type { Selection } from '../selection/selection.ts'
import type { Thresholds } from '../statistics/base-size.ts'
import type { BreakdownField, Summary } from '../statistics/figures.ts'
import type { Comparison } from '../statistics/comparison/comparison.ts'
import type { Findings } from '../statistics/findings/finding.ts'
import type { FieldTables } from '../statistics/grouped/field-tables.ts'
import type { GroupTests } from '../statistics/group-tests/group-tests.ts'
import type { OpenHoursFigures } from '../statistics/open-hours.ts'
import type { Headline } from '../statistics/headline.ts'
import type { NameMerge } from '../names/name-decisions.ts'
import type { NameCredits } from '../survey/name-credit.ts'
import type { Scale } from '../survey/scale.ts'
import type { ThemesOverview } from '../themes/theme.ts'
import type { PrivacyFacts } from './privacy/privacy-facts.ts'

/** One file that a report stands on. */
export interface ReportSource {
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  readonly reading: TableReading
  readonly rows: number
  readonly responses: number
  readonly rejected: { readonly total: number; readonly byReason: RejectCounts }
  /** Header of each mapped column, by role; a blank header is `#7`. */
  readonly columns: Readonly<Partial<Record<ColumnRole, readonly string[]>>>
  readonly dateOrder: string | null
  /** Of several metrics in one column the one that was taken; absent where there was one. */
  readonly metric?: { readonly header: string; readonly name: string }
  readonly withoutDate: number
  readonly warnings: readonly ImportWarning[]
  /** To whom cells with several agents or topics count; absent where each is one name. */
  readonly credit?: NameCredits
  /** How its responses found their tickets; absent where no ticket file was joined. */
  readonly tickets?: TicketCounts
  /** The surveys that went out, answered or not; absent where the file does not tell. Names that stand in them do not go along. */
  readonly offered?: Pick<OfferedCounts, 'rows' | 'answered'>
}

/** The deliverable's content as plain data: everything that the printed page shows, nothing that it has to compute. */
export interface Report {
  readonly format: 'lowdown-report/1'
  readonly generator: { readonly name: 'lowdown'; readonly version: string }
  /** BCP 47 tag of the language of the sentences. */
  readonly language: string
  readonly title: string
  /** Day it was made, `YYYY-MM-DD`, told by the shell; null in a headless run, so that the same input gives the same bytes. */
  readonly madeOn: string | null
  /** True for the made-up sample data; every page says so. */
  readonly isSample: boolean
  readonly selection: Selection
  readonly scale: Scale
  readonly timezone: string
  /** From how many responses on groups are shown, compared and spoken of; absent: the defaults. */
  readonly thresholds?: Thresholds
  /** Responses per open hour of each weekday; absent where nobody stated the hours. */
  readonly openHours?: OpenHoursFigures
  readonly summary: Summary
  readonly themes: ThemesOverview
  readonly findings: Findings
  /** What a manager could repeat of each part; the sentences are made by `words/metric-sentences.ts`. */
  readonly headlines: {
    readonly overview: Headline
    readonly themes: Headline
    readonly breakdowns: Readonly<Record<BreakdownField, Headline>>
  }
  readonly sources: readonly ReportSource[]
  /** How many of the surveys of each group were answered; absent where no file tells. */
  readonly responseRates?: GroupRates
  /** By hour, channel, language, and what else was chosen; absent in reports that were made without. */
  readonly fields?: FieldTables
  /** Whether the values of fields differ as a whole; absent in reports that were made without. */
  readonly groupTests?: readonly GroupTests[]
  /** Two periods or groups side by side; absent where none were asked for. */
  readonly comparison?: Comparison
  /** Names that were merged; absent where none were. */
  readonly merges?: readonly NameMerge[]
  /** What was done so that it names nobody; absent: names and personal data stand in it as in the file. */
  readonly privacy?: PrivacyFacts
}
