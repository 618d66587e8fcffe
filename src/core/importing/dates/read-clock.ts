import { isTimeZone } from '../../survey/time-zone.ts'
import { withoutWeekday } from './month-words.ts'
import { offsetOfName } from './zone-names.ts'

/** What stands behind a date. */
export interface ClockTime {
  /** Milliseconds since midnight. */
  readonly timeOfDayMs: number
  /** Minutes east of UTC; null for wall time. */
  readonly offsetMinutes: number | null
  /** IANA zone whose clock this is, where one is named and no offset; absent where there is none. */
  readonly region?: string
  /** The name of a zone behind the time that several places use; absent where there is none. */
  readonly openZone?: string
}

const MIDNIGHT: ClockTime = { timeOfDayMs: 0, offsetMinutes: null }

const HALF = String.raw`[ap]\.?\s?m\.?(?!\p{L})`
const CHINESE_HALF = '上午|下午|凌晨|清晨|早上|中午|晚上'
const CLOCK = new RegExp(
  String.raw`^(?:(?:at|um|om|à|o|kl\.?|(?:o )?godz\.?|a las?|[-–@])\s+)?(${CHINESE_HALF}|${HALF})?\s*` +
    String.raw`(\d{1,2})\s?[:.h点點时時]\s?(\d{2})(?:\s?[:.分]\s?(\d{2})(?:[.,](\d{1,9}))?)?\s?[分秒]?` +
    String.raw`\s*(${HALF})?\s*(?:(?:uhr|uur|hrs?|hs?)(?!\p{L})\.?)?\s*(.*)$`,
  'iu',
)
const HOUR_ONLY = new RegExp(
  String.raw`^(?:(?:at|um|om|à|a las?)\s+)?(${CHINESE_HALF})?\s*(\d{1,2})\s*(?:(${HALF})|uhr|uur|h|[点點时時]整?)$`,
  'iu',
)

/** `GMT+8 15:05:00`, as Chinese has it. */
const ZONE_FIRST = /^((?:UTC|GMT)(?:[+\-−]\d{1,2}(?::?\d{2})?)?)\s+([^+\-−]+)$/i

/** The time of day and the zone of the text behind a date; null where it is neither. */
export function readClock(text: string): ClockTime | null {
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return readTime(text)
  const clock = withoutWeekday(text) ?? text
  if (clock === '') return MIDNIGHT
  const turned = ZONE_FIRST.exec(clock)
  return readTime(turned === null ? clock : `${turned[2]!} ${turned[1]!}`)
}

/** What most files have, told sooner than by {@link CLOCK}. */
const USUAL_CLOCK =
  /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?(?:\s?([AaPp][Mm]))?(?:\s?(Z|UTC|[+-]\d{2}:?\d{2}))?$/

function readTime(clock: string): ClockTime | null {
  const usual = USUAL_CLOCK.exec(clock)
  if (usual !== null) {
    const [, hour, minute, second, fraction, half, zone] = usual
    return clockTime({ hour: hour!, minute: minute!, second, fraction }, half, zone)
  }
  const match = CLOCK.exec(clock)
  if (match === null) return readHour(clock)
  const [, before, hour, minute, second, fraction, half, zone] = match
  return clockTime({ hour: hour!, minute: minute!, second, fraction }, before ?? half, zone)
}

function readHour(text: string): ClockTime | null {
  const match = HOUR_ONLY.exec(text)
  if (match !== null) return clockTime({ hour: match[2]!, minute: '0' }, match[1] ?? match[3])
  // A day in a zone is the day that is written.
  return readZone(text.trim()) === null ? null : MIDNIGHT
}

/** The figures of a time. */
interface Figures {
  readonly hour: string
  readonly minute: string
  readonly second?: string | undefined
  readonly fraction?: string | undefined
}

function clockTime(
  { hour, minute, second = '0', fraction = '0' }: Figures,
  half = '',
  zone = '',
): ClockTime | null {
  const hours = half === '' ? Number(hour) : hourOfHalf(Number(hour), half)
  const minutes = Number(minute)
  const seconds = Number(second) + Math.floor(Number(`0.${fraction}`) * 1000) / 1000
  if (hours === null || hours > 24 || minutes > 59 || seconds >= 61) return null
  if (hours === 24 && minutes + seconds > 0) return null
  const timeOfDayMs = Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000)
  if (zone === '') return { timeOfDayMs, offsetMinutes: null }
  const found = readZone(zone.trim())
  return found === null ? null : { timeOfDayMs, ...found }
}

/** The hour of the day for an hour of one of its halves, 0 or 12 for the first; null where it has no such hour. */
function hourOfHalf(hour: number, half: string): number | null {
  if (hour > 12) return null
  if (half === '中午') return hour >= 11 ? hour : hour + 12
  // Nobody knows of which day twelve in the evening is.
  if (half === '晚上' && hour === 12) return null
  return (hour % 12) + (/^(?:p|下午|晚上)/i.test(half) ? 12 : 0)
}

const OFFSET = String.raw`(?:UTC|GMT)?\s*([+\-−])\s?(\d{1,2})(?::?(\d{2}))?`
/** Behind an offset a zone may be named again: `+01:00[Europe/Berlin]`, `GMT+0100 (CET)`, `(UTC+01:00) Amsterdam`. */
const ZONE = new RegExp(
  String.raw`^(?:Z|UTC|GMT|${OFFSET})(?:\s*[([][^)\]]{1,60}[)\]])?$|^\((?:UTC|GMT|${OFFSET})\)(?:\s.{1,60})?$`,
  'i',
)
const REGION = /^[A-Z][A-Za-z]+(?:\/[A-Z][\w+-]*){1,2}$/

/** The zone of a time; null for what is none. */
function readZone(zone: string): Omit<ClockTime, 'timeOfDayMs'> | null {
  if (zone === 'Z' || zone === 'UTC') return { offsetMinutes: 0 }
  const match = ZONE.exec(zone)
  if (match !== null) {
    const [, plain, plainHours, plainMinutes, inBrackets, hours, minutes] = match
    const ofHour = Number(plainMinutes ?? minutes ?? 0)
    const offset = Number(plainHours ?? hours ?? 0) * 60 + ofHour
    if (offset > 14 * 60 || ofHour > 59) return null
    const sign = plain ?? inBrackets
    return { offsetMinutes: sign === '-' || sign === '−' ? -offset : offset }
  }
  const name = zone.replace(/^[([]\s*|\s*[)\]]$/g, '').trim()
  if (REGION.test(name)) return isRegion(name) ? { offsetMinutes: null, region: name } : null
  const offset = offsetOfName(name)
  if (offset === undefined) return null
  return offset === null ? { offsetMinutes: null, openZone: name } : { offsetMinutes: offset }
}

/** Whether names are zones: the platform takes its time to tell. */
const regions = new Map<string, boolean>()
const MOST_REGIONS = 1000

function isRegion(name: string): boolean {
  const known = regions.get(name)
  if (known !== undefined) return known
  if (regions.size >= MOST_REGIONS) regions.clear()
  const isKnown = isTimeZone(name)
  regions.set(name, isKnown)
  return isKnown
}
