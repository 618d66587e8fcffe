import type { FoundFiles } from '#core/importing/files/expand-files.ts'
import { inspectEach, inspectFiles, type InspectedFiles } from '#core/importing/files/inspect-files.ts'
import { inspectFile } from '#core/importing/inspect-file.ts'
import type { ReadingOptions } from '#core/importing/mapping.ts'
import { unknownMetric } from '#core/importing/metrics/metric-column.ts'
import type { MappingProfile } from '#core/importing/profiles/mapping-profile.ts'
import { readAsProfile, type ProfileReading } from '#core/importing/profiles/read-as-profile.ts'
import type { JobContext } from '#core/job-context.ts'

/**
 * Inspect the files of a call, each read as the profile wants it, if there is one; what the call itself says about the
 * reading goes before it. A file is read again only where it was recognised otherwise. Rows that answer several questions
 * stay open where the profile names none.
 *
 * @throws AppError as `inspectEach` does, `import/unknown-metric` of a file with several metrics, none of them that of the
 * profile.
 */
export async function inspectInputs(
  found: FoundFiles,
  options: ReadingOptions,
  profile: MappingProfile | null,
  contextOf: (index: number) => JobContext,
): Promise<InspectedFiles> {
  const inspected = await inspectFiles(found, options, contextOf)
  if (profile === null) return inspected
  const wanted = wantedReading(profile, options)
  return inspectEach(inspected, async ({ source, inspection: first }, index) => {
    const read = await readAsProfile(wanted, first, reading =>
      inspectFile(source, { ...options, ...reading }, contextOf(index)),
    )
    const { inspection, fits } = read ?? { inspection: first, fits: true }
    if (fits || wanted.metric === undefined) return inspection
    throw unknownMetric(source.name, wanted.metric, inspection.metrics)
  })
}

function wantedReading(profile: MappingProfile, options: ReadingOptions): ProfileReading {
  const kept = Object.entries(profile.reading ?? {}).filter(([part]) => !Object.hasOwn(options, part))
  const metric = options.metric ?? profile.metric
  return { reading: Object.fromEntries(kept), ...(metric !== undefined && { metric }) }
}
