import type { WireError } from '../errors.ts'
import type { NameCredits } from '../survey/name-credit.ts'
import type { CodedField } from '../survey/response-chunk.ts'
import type { Scale } from '../survey/scale.ts'
import type { SupportRole } from '../survey/support-role.ts'
import type { TicketColumns } from './tickets/ticket-columns.ts'
import type { TicketCounts } from './tickets/ticket-counts.ts'
import type { TextRepair } from './reading/text-repairs.ts'

export const COLUMN_ROLES = [
  'score',
  'comment',
  'date',
  'agent',
  'topic',
  'id',
  'channel',
  'language',
  'requester',
  'weight',
  'sent',
] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

/** For each role the columns (index from 0) that fill it: none, one, or several to be joined. */
export type ColumnMapping = Readonly<
  Record<Exclude<ColumnRole, NewerRole>, readonly number[]> & Partial<Record<NewerRole, readonly number[]>>
>

/** The columns that fill a role, none where the mapping does not know the role. */
export function columnsOf(mapping: ColumnMapping, role: ColumnRole): readonly number[] {
  return mapping[role] ?? []
}

/** Roles that mappings kept by earlier versions do not have. */
type NewerRole = 'sent'

export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** Every kind of table that is read; `tsv` is text separated by tabs, `csv` by anything else. */
export const TABLE_KINDS = ['csv', 'tsv', 'xlsx', 'json', 'jsonl'] as const
export type TableKind = (typeof TABLE_KINDS)[number]

/** How the bytes of a file are to be read as a table. */
export interface TableReading {
  readonly kind: TableKind
  /** WHATWG label, e.g. `utf-8`, `windows-1252`, or a code page of DOS (`ibm850`, `ibm852`, `ibm437`); of a workbook that of its parts, `utf-8`. */
  readonly encoding: string
  /** '' for a kind that has none: workbooks and JSON. */
  readonly delimiter: string
  /** Rows before the first data row, titles counted: 1, or 0 when the file has no header, as in JSON. */
  readonly headerRows: number
  /** How many of them are titles that stand above the names of the columns; absent: none. */
  readonly titleRows?: number
  /** The sheet of a workbook. */
  readonly sheet?: string
  /** JSON: the names of the columns, dotted, in order of first appearance; each row names its own in the file. */
  readonly columns?: readonly string[]
  /** The format that was recognised; `generic` where none was. */
  readonly recognisedAs: string
  /** What is put right while the text is read; absent or empty for nothing. */
  readonly repairs?: readonly TextRepair[]
  /** `none`: quotation marks are ordinary characters. Absent: they enclose cells, as CSV has it. */
  readonly quotes?: 'double' | 'none'
}

/** What a user (or the command line) may settle before the file is read; the rest is recognised. */
export type ReadingOptions = Partial<
  Pick<TableReading, 'encoding' | 'delimiter' | 'headerRows' | 'sheet' | 'repairs' | 'quotes'>
> & {
  /** The rows to put aside; those that the recognised format names where absent. */
  readonly rowFilters?: readonly RowFilter[]
  /** Of several metrics in one column the one whose rows are read; see {@link MetricColumn}. */
  readonly metric?: string
}

/** Rows that are put aside before their score is looked at: previews, unfinished surveys, answers to another question. */
export interface RowFilter {
  readonly column: number
  /** Cells that put a row aside, in the form of `foldText`; '' is a blank cell. */
  readonly values: readonly string[]
  /** The other way round: cells that are not among {@link values} put a row aside. */
  readonly keeps?: true
  /** Of the rows with such a cell only these, cell for cell without the blanks around them. Absent: all. */
  readonly rows?: readonly (readonly string[])[]
  readonly reason: RejectReason
}

/** What one filter puts aside in a file. */
export interface PutAsideRows {
  readonly filter: RowFilter
  /** Rows that no filter before it puts aside. */
  readonly rows: number
  /** How the cells of its column are spelt there, most frequent first; the first 20 spellings. */
  readonly cells: readonly { readonly value: string; readonly n: number }[]
}

/** In which unit a column of times is written; `clock` is hours, minutes and seconds, `1:02:03`. */
export const TIME_UNITS = ['seconds', 'minutes', 'hours', 'days', 'clock'] as const
export type TimeUnit = (typeof TIME_UNITS)[number]

/** How the cells of a column of figures are read. */
export interface FigureReading {
  readonly role: SupportRole
  /** Null for what is counted: replies, reopens. */
  readonly unit: TimeUnit | null
  /** True where a comma stands before decimals; otherwise it parts thousands. */
  readonly hasDecimalComma: boolean
}

/** How minutes are made of the times in two columns of a row. */
export interface ElapsedReading {
  /** The column of the earlier time. */
  readonly since: number
  /** In which order the days of the earlier and of the later column are written. */
  readonly orders: readonly [since: DateOrder | null, until: DateOrder | null]
}

/** A column without a role whose cells are kept with the responses. */
export interface KeptColumn {
  readonly column: number
  /** The same in every file with such a column; no other column of the file has it. */
  readonly name: string
  /** Its cells are numbers; absent: words. */
  readonly figure?: FigureReading
  /** Its cells are times, and the figure is the minutes that passed until then. Absent: the cells are the figure. */
  readonly elapsed?: ElapsedReading
}

/** Everything an import needs to know; plain data, kept with the import. */
export interface ImportPlan {
  readonly reading: TableReading
  readonly mapping: ColumnMapping
  readonly scale: Scale
  /** Null: no order was decided, dates that need one are not used. */
  readonly dateOrder: DateOrder | null
  /** IANA zone; wall times belong to it, instants are converted to it. */
  readonly timezone: string
  /** Absent: every row is looked at. */
  readonly rowFilters?: readonly RowFilter[]
  /** `last`: the id is a ticket's, and of several ratings of one ticket only the last counts. Absent: all count. */
  readonly ratings?: 'last'
  /** The column that tells which rating is the last; absent: the mapped date. */
  readonly ratingDate?: number
  /** The order of {@link ratingDate}, whose column may be written in another than the mapped date; absent: {@link dateOrder}. */
  readonly ratingDateOrder?: DateOrder
  /** The column whose cells name the tickets of a ticket file, where one is joined; absent: none is. */
  readonly ticketColumn?: number
  /** What the columns of the ticket files are taken for; absent: what they are recognised as. */
  readonly ticketColumns?: TicketColumns
  /** To whom cells with several agents or topics count. Absent for a column: each cell is one name. */
  readonly credit?: NameCredits
  /** Columns without a role that are kept; absent in plans of earlier versions and where none is. */
  readonly kept?: readonly KeptColumn[]
  /** Of several metrics in one column the one that is taken, for people: {@link rowFilters} does it. */
  readonly metric?: { readonly header: string; readonly name: string }
}

/** A reason for a guess, as a code with values; the sentence is made in `src/words`. */
export interface Evidence {
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}

/** What was seen in one column of the whole file. */
export interface ColumnProfile {
  readonly index: number
  /** The header as it stands in the file; '' where blank. */
  readonly header: string
  /** What a second header row says of the column, such as the text of a question; absent where there is none. */
  readonly title?: string
  /** Cells that are not blank. */
  readonly filled: number
  /** Distinct values, exact up to the limit of `values`. */
  readonly distinct: number
  readonly distinctIsExact: boolean
  /** Distinct values with counts, most frequent first; empty when there are more than the profile keeps. */
  readonly values: readonly { readonly value: string; readonly n: number }[]
  /** The first few different non-blank cells. */
  readonly samples: readonly string[]
  readonly meanLength: number
  /** What its dates tell about their order; absent where the column holds no dates. */
  readonly dates?: DateOrderGuess
  /** How it is kept where it fills no role: as words, or as a figure; absent: only where somebody says so. */
  readonly keep?: 'words' | FigureReading
  /** The names in its cells, where some seem to hold several. */
  readonly severalNames?: SeveralNames
}

/** Cells of a column that seem to hold several names. */
export interface SeveralNames {
  /** The sign between them. */
  readonly separator: string
  /** Cells with more than one name. */
  readonly cells: number
  /** False where only the first part of a column with very many different values was counted. */
  readonly isExact: boolean
  /** The commonest of them. */
  readonly examples: readonly string[]
}

export interface RoleGuess {
  readonly role: ColumnRole
  readonly columns: readonly number[]
  /** 0..1. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

/** What the comments at one end of a scale say. */
export interface ScoreEnd {
  /** The scores that count as this end. */
  readonly from: number
  readonly to: number
  /** Comments of the sample, and those of them that praise or complain. */
  readonly comments: number
  readonly praise: number
  readonly complaint: number
  /** The commonest words of praise and complaint, folded. */
  readonly words: readonly { readonly word: string; readonly n: number }[]
}

/** Which end of the score's scale is the good one, by the words of the comments. */
export interface DirectionCheck {
  readonly words: 'high-is-good' | 'low-is-good' | 'open'
  /** The low numbers, then the high ones. */
  readonly ends: readonly [low: ScoreEnd, high: ScoreEnd]
  /** The scale was turned around by them: its header, or what is usual, says the contrary. */
  readonly isTurned?: true
}

/** A column that could be the score. */
export interface ScoreCandidate {
  readonly column: number
  /** What the header rows say of it. */
  readonly header: string
  /** In the direction that has evidence. */
  readonly scale: Scale
  readonly evidence: readonly Evidence[]
  /** Cells that are not blank. */
  readonly filled: number
  /** True where the recognised format vouches for what the numbers mean. */
  readonly isVouched: boolean
  /** Values off the scale that look like codes for "no answer", most frequent first; absent where there are none. */
  readonly codes?: ColumnProfile['values']
  /** What the comments say of the direction of a numeric scale; absent where there is nothing to compare. */
  readonly direction?: DirectionCheck
  /** What is open about this column as the score: its direction, a change of scale. */
  readonly warnings: readonly ImportWarning[]
  /** How much speaks for it; comparable within one file only. */
  readonly weight: number
}

/** One of several questions whose answers share the score column. */
export interface RowMetric {
  /** As the file calls it, in its most frequent spelling. */
  readonly name: string
  /** Cells of the metric's column that mean it, in the form of `foldText`. */
  readonly values: readonly string[]
  /** Rows that are its own. */
  readonly rows: number
}

/** A column that says of each row which question its score answers. */
export interface MetricColumn {
  readonly column: number
  readonly header: string
  /** The one with most rows first. With one alone nothing is mixed. */
  readonly metrics: readonly RowMetric[]
  /** Name of the one whose rows the columns describe. */
  readonly chosen: string
  /** True where the call named it. */
  readonly isSettled: boolean
  readonly evidence: readonly Evidence[]
}

export interface DateOrderGuess {
  readonly order: DateOrder | null
  /** Cells that can only be day first, only month first, year first; that fit both; that are no date. */
  readonly counts: Readonly<Record<'dmy' | 'mdy' | 'ymd' | 'either' | 'unreadable', number>>
  /**
   * The first date that can only be read in an order, and as `either` the first that is one day in one order and another
   * day in another; absent where there is none.
   */
  readonly examples?: Readonly<Partial<Record<'dmy' | 'mdy' | 'ymd' | 'either', string>>>
  readonly evidence: readonly Evidence[]
}

export interface ImportWarning {
  readonly code: string
  readonly count: number
  readonly values: Readonly<Record<string, string | number>>
}

/** A sheet of a workbook. */
export interface SheetFacts {
  readonly name: string
  /** Rows with anything in them, titles and headers counted. */
  readonly rows: number
}

/** One of several files that are imported together. */
export interface FileFacts {
  readonly name: string
  readonly rows: number
  /** Mapped columns that it lacks; their values are blank. */
  readonly missing: readonly string[]
  /** Its columns that stand in for those of other names; absent for none. */
  readonly renamed?: readonly RenamedColumn[]
  /** Why it is left out; absent for one that is imported. */
  readonly error?: WireError
  /** Its columns that no file has that is imported; absent for one that is imported or could not be read. */
  readonly idle?: readonly string[]
}

/** A column of one of several files that is read for a column of another name. */
export interface RenamedColumn {
  readonly column: string
  /** The name that the other files have for it. */
  readonly stands: string
}

/** What the recogniser believes of a file, and why. */
export interface FileInspection {
  readonly file: { readonly name: string; readonly sizeBytes: number }
  readonly reading: TableReading
  readonly readingEvidence: readonly Evidence[]
  readonly columns: readonly ColumnProfile[]
  /** Data rows; a wholly blank line is none, a row of empty cells is one. */
  readonly rows: number
  readonly roles: readonly RoleGuess[]
  readonly mapping: ColumnMapping
  /** Null when no column looks like a score. */
  readonly scale: Scale | null
  readonly scaleEvidence: readonly Evidence[]
  /** Every column that could be the score, the likeliest first; each could be imported as a metric of its own. */
  readonly scoreCandidates?: readonly ScoreCandidate[]
  readonly dateOrder: DateOrderGuess
  /** A zone that the file itself names, if any. */
  readonly timezone: string | null
  /** The files that are imported together, those left out last; absent for one file alone. Columns are then those of all. */
  readonly files?: readonly FileFacts[]
  /** The sheets of a workbook, in its order; absent for other kinds. */
  readonly sheets?: readonly SheetFacts[]
  /**
   * Rows that become no response under any mapping (`empty`, `too-many-cells`, `unreadable`, what {@link rowFilters} put
   * aside); absent where there are none. The columns are described without them.
   */
  readonly unusable?: RejectCounts
  /** The rows that are put aside, by the recognised format or as settled; absent where no column tells any. */
  readonly rowFilters?: readonly RowFilter[]
  /** The rows that each of them puts aside, those without any left out; absent where none are. */
  readonly putAside?: readonly PutAsideRows[]
  /** The metrics that share the score column; absent where no column names any. */
  readonly metrics?: MetricColumn
  readonly warnings: readonly ImportWarning[]
}

export const REJECT_REASONS = [
  'no-score',
  'non-answer',
  'not-on-scale',
  'empty',
  'too-many-cells',
  'duplicate',
  'superseded',
  'preview',
  'unreadable',
  'other-metric',
  'summary',
] as const
export type RejectReason = (typeof REJECT_REASONS)[number]

/** A data row that became no response. */
export interface RejectedRow {
  /** Number of the data row, from 1. */
  readonly row: number
  /** First line of the row in the file, from 1; in a workbook the row of the sheet. */
  readonly line: number
  readonly reason: RejectReason
  /**
   * At most 10,000 characters. Of CSV, TSV and JSON Lines the text as it stands in the file (decoded, garbled letters
   * put right where that was chosen), without its line end; of JSON that of its object. The rows of a workbook have no
   * text: of them the cells, written as one CSV record. Imports of earlier versions have such a record for every kind.
   */
  readonly raw: string
}

export type RejectCounts = Readonly<Partial<Record<RejectReason, number>>>

/** The surveys of a file that went out: the answered ones, which are its responses, and the others. */
export interface OfferedCounts {
  /** Answered or not. */
  readonly rows: number
  readonly answered: number
  /** Those not answered, by what else the file says of them. */
  readonly unanswered: {
    /** By value, most first, null for none, last. A field that no column fills, or with more than 2,000 values, is absent. */
    readonly fields: Readonly<
      Partial<Record<CodedField, readonly { readonly value: string | null; readonly n: number }[]>>
    >
    /** Monday to Sunday in the zone of the plan, then those without a usable date. */
    readonly weekday: readonly number[]
  }
}

/** What came of an import: `rows === responses + rejected.total`, always. */
export interface ImportOutcome {
  readonly rows: number
  readonly responses: number
  readonly rejected: { readonly total: number; readonly byReason: RejectCounts }
  /** Responses kept without a usable date. */
  readonly withoutDate: number
  readonly warnings: readonly ImportWarning[]
  /** Absent where the file holds no survey that went out and was not answered. */
  readonly offered?: OfferedCounts
  /** Absent where no ticket file was joined. */
  readonly tickets?: TicketCounts
}
