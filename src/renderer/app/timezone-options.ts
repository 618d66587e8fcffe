import type { Option } from '../ui/Select.tsx'

const KNOWN = ['UTC', ...Intl.supportedValuesOf('timeZone')]

/** The IANA zones that this engine knows, and one more where it goes by another name here. */
export function timezoneOptions(present: string): readonly Option<string>[] {
  const names = KNOWN.includes(present) ? KNOWN : [present, ...KNOWN]
  return names.map(value => ({ value, label: value.replaceAll('_', ' ') }))
}
