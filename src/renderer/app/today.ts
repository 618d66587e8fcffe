/** Today's date in a time zone, `YYYY-MM-DD`. @param timezone - IANA zone; one that this machine does not know is taken as UTC. */
export function todayIn(timezone: string, now: Date = new Date()): string {
  // The Swedish way to write a date is that of ISO 8601.
  try {
    return now.toLocaleDateString('sv-SE', { timeZone: timezone })
  } catch {
    return now.toISOString().slice(0, 10)
  }
}
