import { weekdayOf, MS_PER_DAY } from '../../survey/calendar-day.ts'
import { NO_WEEKDAY, WEEKDAYS } from '../../survey/dataset.ts'
import { foldText } from '../../survey/fold-text.ts'
import { isNonAnswer } from '../../survey/non-answers.ts'
import { CODED_FIELDS, NO_VALUE, TIME_INSTANT, type CodedField } from '../../survey/response-chunk.ts'
import { zoneCalendar } from '../../survey/time-zone.ts'
import { DateReader } from '../dates/date-reader.ts'
import { Dictionary } from '../dictionary.ts'
import { UNFINISHED } from '../formats/usual-row-rules.ts'
import { roleReader, type RoleReader } from '../joined-cells.ts'
import { columnsOf, type ImportPlan, type OfferedCounts, type RejectReason } from '../mapping.ts'

/** What help desks write in the place of a score while a survey waits for its answer. */
const OFFERED = 'offered'

/** Values of a field beyond which it is not counted by value. */
const MOST_VALUES = 2_000

const NOT_SENT: ReadonlySet<string> = new Set(['', ...UNFINISHED.map(foldText)])

/** Counts of one coded field of the surveys that were not answered. */
interface FieldTally {
  readonly field: CodedField
  readonly read: RoleReader
  readonly dictionary: Dictionary
  readonly counts: number[]
  /** Without a value. */
  blank: number
}

/**
 * Counts the surveys that went out and were not answered: rows without an answer whose score says "Offered" or whose
 * column of sending says that the survey was sent. Rows that are no response for another reason (a preview, a
 * duplicate, a score off the scale) are not among them.
 */
export class OfferedTally {
  readonly #isRead: boolean
  readonly #score: RoleReader | null
  readonly #sent: RoleReader | null
  readonly #date: RoleReader | null
  readonly #dates: DateReader
  readonly #timezone: string
  readonly #fields: readonly FieldTally[]
  readonly #weekday = new Array<number>(WEEKDAYS.length + 1).fill(0)
  #calendar: ReturnType<typeof zoneCalendar> | null = null
  #unanswered = 0

  constructor({ mapping, scale, dateOrder, timezone }: ImportPlan) {
    // Without scores a row without a comment may still have been answered.
    this.#isRead = scale.kind !== 'none'
    this.#score = roleReader('score', mapping.score)
    this.#sent = roleReader('sent', columnsOf(mapping, 'sent'))
    this.#date = roleReader('date', mapping.date)
    this.#dates = new DateReader(dateOrder)
    this.#timezone = timezone
    this.#fields = CODED_FIELDS.flatMap(field => {
      const read = roleReader(field, mapping[field])
      return read === null ? [] : [{ field, read, dictionary: new Dictionary(), counts: [], blank: 0 }]
    })
  }

  /** Look at a row that became no response. */
  add(row: readonly string[], reason: RejectReason): void {
    if (!this.#isRead || (reason !== 'no-score' && reason !== 'non-answer') || !this.#wasOffered(row)) return
    this.#unanswered += 1
    for (const tally of this.#fields) {
      const code = tally.dictionary.codeOf(tally.read(row))
      if (code === NO_VALUE) tally.blank += 1
      else tally.counts[code] = (tally.counts[code] ?? 0) + 1
    }
    this.#weekday[this.#weekdayOf(row)]! += 1
  }

  /** Null where no survey is known to have gone unanswered: then nothing tells how many were sent. */
  counts(answered: number): OfferedCounts | null {
    if (this.#unanswered === 0) return null
    const fields = this.#fields
      .filter(({ counts }) => counts.length <= MOST_VALUES)
      .map(({ field, dictionary, counts, blank }) => {
        const values = counts.map((n, code) => ({ value: dictionary.values[code]!, n }))
        values.sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))
        return [field, [...values, ...(blank > 0 ? [{ value: null, n: blank }] : [])]] as const
      })
    return {
      rows: answered + this.#unanswered,
      answered,
      unanswered: { fields: Object.fromEntries(fields), weekday: this.#weekday },
    }
  }

  #wasOffered(row: readonly string[]): boolean {
    if (this.#score !== null && foldText(this.#score(row)) === OFFERED) return true
    if (this.#sent === null) return false
    const cell = this.#sent(row)
    const folded = foldText(cell)
    return folded === OFFERED || !(NOT_SENT.has(folded) || isNonAnswer(cell))
  }

  /** Place among the weekdays, the last one without a usable date. */
  #weekdayOf(row: readonly string[]): number {
    if (this.#date === null) return NO_WEEKDAY
    this.#dates.read(this.#date(row))
    const { timeMs, kind } = this.#dates
    if (Number.isNaN(timeMs)) return NO_WEEKDAY
    if (kind !== TIME_INSTANT) return weekdayOf(Math.floor(timeMs / MS_PER_DAY))
    this.#calendar ??= zoneCalendar(this.#timezone)
    return weekdayOf(this.#calendar.dayOf(timeMs))
  }
}
