import type { Option } from '../ui/Select.tsx'

let known: readonly string[] | null = null

/** The IANA zones that this engine knows, and one more where it goes by another name here. */
export function timezoneOptions(present: string): readonly Option<string>[] {
  // The engine takes its time for this list: asked for once, and not before someone needs it.
  known ??= ['UTC', ...Intl.supportedValuesOf('timeZone')]
  const names = known.includes(present) ? known : [present, ...known]
  return names.map(timezoneOption)
}

/** A zone as it is listed. */
export function timezoneOption(zone: string): Option<string> {
  return { value: zone, label: zone.replaceAll('_', ' ') }
}
