import type { FileInspection, ReadingOptions } from '../mapping.ts'
import { metricNamed } from '../metrics/metric-column.ts'
import type { MappingProfile } from './mapping-profile.ts'
import { readingToChange } from './profile-reading.ts'

/** How a file is read again so that a profile fits. */
export type ProfileReading =
  /** It is read as the profile wants it. */
  | 'as-wanted'
  /** Its rows answer several questions, and that of the profile is none of them. */
  | 'unfit'
  | ReadingOptions

/**
 * What of the reading that a profile keeps a file is not read by yet: first how its bytes are read, then the metric whose
 * rows are. A file without several metrics has that of any profile.
 */
export function readingForProfile(
  { reading: wanted = {}, metric }: Pick<MappingProfile, 'reading' | 'metric'>,
  inspection: FileInspection,
): ProfileReading {
  const reading = readingToChange(wanted, inspection)
  if (Object.keys(reading).length > 0) return reading
  const present = inspection.metrics
  if (present === undefined || present.metrics.length < 2) return 'as-wanted'
  const named = metric === undefined ? undefined : metricNamed(present.metrics, metric)
  if (named === undefined) return 'unfit'
  return named.name === present.chosen ? 'as-wanted' : { metric: named.name }
}
