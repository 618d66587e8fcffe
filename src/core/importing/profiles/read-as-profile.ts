import type { FileInspection, ReadingOptions } from '../mapping.ts'
import { metricNamed } from '../metrics/metric-column.ts'
import { settledReading } from './chosen-reading.ts'
import type { MappingProfile } from './mapping-profile.ts'
import { readingToChange } from './profile-reading.ts'

/** How the bytes are read may show that the rows answer several questions: then a metric is chosen. */
const MOST_ROUNDS = 2

/** What of a profile says how a file is read. */
export type ProfileReading = Pick<MappingProfile, 'reading' | 'metric'>

/** A file as it was read for a profile. */
export interface ReadForProfile {
  readonly inspection: FileInspection
  /** False where its rows answer several questions, and that of the profile is none of them. */
  readonly fits: boolean
}

/**
 * The file read as a profile wants it: first how its bytes are read, then the metric whose rows are; what was chosen
 * about it before stays chosen. Null where reading it again came to nothing.
 *
 * @param readAgain - Reads the file with these options and no others; null where that came to nothing.
 */
export async function readAsProfile(
  profile: ProfileReading,
  inspection: FileInspection,
  readAgain: (reading: ReadingOptions) => Promise<FileInspection | null>,
): Promise<ReadForProfile | null> {
  let read = inspection
  for (let round = 0; ; round += 1) {
    const change = changeWanted(profile, read)
    if (change === 'unfit') return { inspection: read, fits: false }
    if (change === null || round === MOST_ROUNDS) return { inspection: read, fits: true }
    const again = await readAgain({ ...settledReading(read), ...change })
    if (again === null) return null
    read = again
  }
}

/** What the file is not read by yet, null for nothing. A file without several metrics has that of any profile. */
function changeWanted(
  { reading: wanted = {}, metric }: ProfileReading,
  inspection: FileInspection,
): ReadingOptions | 'unfit' | null {
  const reading = readingToChange(wanted, inspection)
  if (Object.keys(reading).length > 0) return reading
  const present = inspection.metrics
  if (present === undefined || present.metrics.length < 2) return null
  const named = metric === undefined ? undefined : metricNamed(present.metrics, metric)
  if (named === undefined) return 'unfit'
  return named.name === present.chosen ? null : { metric: named.name }
}
