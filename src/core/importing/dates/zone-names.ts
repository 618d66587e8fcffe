/**
 * Minutes east of UTC of the short names that stand for one offset only. Source: the abbreviations of the IANA time zone
 * database, without those of {@link AMBIGUOUS}.
 */
const OFFSETS: ReadonlyMap<string, number> = new Map([
  ...zones(0, 'UTC GMT Z WET'),
  ...zones(60, 'CET WEST WAT'),
  ...zones(120, 'CEST EET CAT SAST'),
  ...zones(180, 'EEST MSK EAT'),
  ...zones(300, 'PKT'),
  ...zones(420, 'WIB'),
  ...zones(480, 'AWST HKT SGT WITA'),
  ...zones(540, 'JST KST WIT'),
  ...zones(570, 'ACST'),
  ...zones(600, 'AEST'),
  ...zones(630, 'ACDT'),
  ...zones(660, 'AEDT'),
  ...zones(720, 'NZST'),
  ...zones(780, 'NZDT'),
  ...zones(-600, 'HST'),
  ...zones(-540, 'AKST'),
  ...zones(-480, 'AKDT'),
  ...zones(-420, 'MST PDT'),
  ...zones(-360, 'MDT'),
  ...zones(-300, 'EST'),
  ...zones(-240, 'EDT'),
  ...zones(-210, 'NST'),
  ...zones(-150, 'NDT'),
])

/**
 * Names that several places use for different offsets, with a zone for each, the most populous first. Source: the
 * abbreviations of the IANA time zone database, and the names that people use where that gives numbers (`+04` for GST).
 */
const AMBIGUOUS: ReadonlyMap<string, readonly string[]> = new Map([
  ['IST', ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin']],
  ['CST', ['America/Chicago', 'Asia/Shanghai', 'America/Havana']],
  ['CDT', ['America/Chicago', 'America/Havana']],
  ['BST', ['Europe/London', 'Asia/Dhaka']],
  ['PST', ['America/Los_Angeles', 'Asia/Manila']],
  ['AST', ['America/Halifax', 'Asia/Riyadh']],
  ['ADT', ['America/Halifax', 'Asia/Baghdad']],
  ['GST', ['Asia/Dubai', 'Atlantic/South_Georgia']],
  ['ECT', ['America/Guayaquil', 'America/Port_of_Spain']],
  ['AMT', ['America/Manaus', 'Asia/Yerevan']],
  ['SST', ['Asia/Singapore', 'Pacific/Pago_Pago']],
  ['WST', ['Australia/Perth', 'Pacific/Apia']],
])

/** Zones that were never at another offset since 2000, for offsets that are no whole hours. */
const ZONES_OF_PARTS: ReadonlyMap<number, string> = new Map([
  [-570, 'Pacific/Marquesas'],
  [270, 'Asia/Kabul'],
  [330, 'Asia/Kolkata'],
  [345, 'Asia/Kathmandu'],
  [390, 'Asia/Yangon'],
  [525, 'Australia/Eucla'],
  [570, 'Australia/Darwin'],
])

function zones(offsetMinutes: number, names: string): readonly (readonly [string, number])[] {
  return names.split(' ').map(name => [name, offsetMinutes] as const)
}

/** Minutes east of UTC for a name such as `CEST`; null for one that several places use; undefined for any other word. */
export function offsetOfName(name: string): number | null | undefined {
  return AMBIGUOUS.has(name) ? null : OFFSETS.get(name)
}

/** The IANA zones that a name such as `CST` can mean; none for any other word. */
export function zonesOfName(name: string): readonly string[] {
  return AMBIGUOUS.get(name) ?? []
}

/** The IANA zone that is always so many minutes east of UTC; null where there is none. */
export function fixedZone(offsetMinutes: number): string | null {
  if (offsetMinutes === 0) return 'UTC'
  const hours = offsetMinutes / 60
  if (!Number.isInteger(hours)) return ZONES_OF_PARTS.get(offsetMinutes) ?? null
  // POSIX counts west of Greenwich.
  return hours >= -12 && hours <= 14 ? `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}` : null
}
