import { isTimeZone } from '../../survey/time-zone.ts'
import { fixedZone, offsetOfName } from './zone-names.ts'

/** What a header says about the zone of its column. */
export interface HeaderZone {
  /** IANA zone; null where the header names none. */
  readonly timezone: string | null
  /** The name of a zone that several places use, so that nobody can tell which is meant. */
  readonly ambiguous?: string
}

const BRACKETS = /[([]\s*([^()[\]]{1,40}?)\s*[)\]]/g
const REGION = /^[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_-]+){1,2}$/
/** Behind UTC or GMT hours alone will do; without it only what nobody takes for a number. */
const OFFSET = /^(?:(?:UTC|GMT)\s*([+\-−])\s*(\d{1,2})(?::?(\d{2}))?|([+\-−])(\d{2}):(\d{2}))$/

/**
 * The time zone that a header names in brackets: `Updated at (America/New_York)`, `Created (GMT+02:00)`,
 * `Submit Date [CET]`. An offset, and a short name that stands for one, is the zone that always has it.
 */
export function headerZone(header: string): HeaderZone {
  for (const [, text = ''] of header.matchAll(BRACKETS)) {
    const found = zoneOf(text)
    if (found !== null) return found
  }
  return { timezone: null }
}

function zoneOf(text: string): HeaderZone | null {
  if (REGION.test(text)) return isTimeZone(text) ? { timezone: text } : null
  const offset = OFFSET.exec(text)
  if (offset !== null) {
    const sign = (offset[1] ?? offset[4]) === '+' ? 1 : -1
    const minutes = Number(offset[2] ?? offset[5]) * 60 + Number(offset[3] ?? offset[6] ?? 0)
    const timezone = fixedZone(sign * minutes)
    return timezone === null ? { timezone, ambiguous: text } : { timezone }
  }
  const named = offsetOfName(text)
  if (named === undefined) return null
  const timezone = named === null ? null : fixedZone(named)
  return timezone === null ? { timezone, ambiguous: text } : { timezone }
}
