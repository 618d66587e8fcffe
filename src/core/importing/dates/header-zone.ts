const ZONE_IN_BRACKETS = /\((UTC|GMT|[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_-]+){1,2})\)/

/** The time zone that a header names, as in `Updated at (America/New_York)` or `Submit Date (UTC)`; null for none. */
export function headerZone(header: string): string | null {
  const zone = ZONE_IN_BRACKETS.exec(header)?.[1] ?? null
  return zone === 'GMT' ? 'UTC' : zone
}
