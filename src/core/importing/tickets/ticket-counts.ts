import type { CodedField } from '../../survey/response-chunk.ts'
import type { SupportRole } from '../../survey/support-role.ts'

/** What a ticket can give to a response; `other` is a column that is kept for filters. */
export type JoinedField = CodedField | 'requester' | 'date' | SupportRole | 'other'

/** A ticket file; `rows === tickets + repeated + withoutId + unusable`, always. */
export interface TicketFile {
  readonly file: string
  readonly sha256: string
  /** Header of the column with the ticket's id. */
  readonly idColumn: string
  readonly rows: number
  /** Rows that are a ticket's only one, or its last. */
  readonly tickets: number
  /** Rows that give way to a later one of the same ticket. */
  readonly repeated: number
  readonly withoutId: number
  /** Empty rows, and rows that are not laid out like the header. */
  readonly unusable: number
}

/** A column of the ticket file beside what the survey file has itself. */
export interface JoinedColumn {
  readonly field: JoinedField
  /** As the ticket file calls it. */
  readonly name: string
  /** Responses that have their value from the ticket. */
  readonly filled: number
  /** Responses whose own value is another than the ticket's; theirs stays. Days are not compared. */
  readonly conflicts: number
}

/** How the responses of a survey file found their tickets; `found + withoutId + notFound` is the number of responses. */
export interface TicketCounts {
  readonly files: readonly TicketFile[]
  /** Different tickets in all the files. */
  readonly tickets: number
  /** Tickets with a response; of several survey files each counts those that it is the first to answer. */
  readonly answered: number
  /** Responses whose ticket is there. */
  readonly found: number
  /** Responses without a ticket id. */
  readonly withoutId: number
  /** Responses with an id that no ticket has. */
  readonly notFound: number
  /** The first few of these ids. */
  readonly examples: readonly string[]
  readonly columns: readonly JoinedColumn[]
}

/** Ids that are shown. */
const MOST_EXAMPLES = 5

/** The counts of several survey files that were joined with the same tickets. */
export function sumTicketCounts(counts: readonly TicketCounts[]): TicketCounts | undefined {
  const [first] = counts
  if (first === undefined) return undefined
  const sum = (of: (one: TicketCounts) => number): number => counts.reduce((total, one) => total + of(one), 0)
  return {
    files: first.files,
    tickets: first.tickets,
    answered: sum(({ answered }) => answered),
    found: sum(({ found }) => found),
    withoutId: sum(({ withoutId }) => withoutId),
    notFound: sum(({ notFound }) => notFound),
    examples: [...new Set(counts.flatMap(({ examples }) => examples))].slice(0, MOST_EXAMPLES),
    columns: sumColumns(counts.flatMap(({ columns }) => columns)),
  }
}

/** One file may have a column itself, in every row as the tickets have it, that another takes from them: so each has its own list. */
function sumColumns(columns: readonly JoinedColumn[]): readonly JoinedColumn[] {
  const sums = new Map<string, JoinedColumn>()
  for (const { field, name, filled, conflicts } of columns) {
    const key = `${field} ${name}`
    const before = sums.get(key) ?? { filled: 0, conflicts: 0 }
    sums.set(key, {
      field,
      name,
      filled: before.filled + filled,
      conflicts: before.conflicts + conflicts,
    })
  }
  return [...sums.values()]
}

/** Collects the ids that no ticket has, in order, each once. */
export class MissingIds {
  readonly examples: string[] = []
  count = 0

  add(id: string): void {
    this.count += 1
    if (this.examples.length < MOST_EXAMPLES && !this.examples.includes(id)) this.examples.push(id)
  }
}
