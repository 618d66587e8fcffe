import type { FoundFiles } from '#core/importing/files/expand-files.ts'
import { inspectFiles, inspectEach, type InspectedFiles } from '#core/importing/files/inspect-files.ts'
import type { FileInspection, ReadingOptions } from '#core/importing/mapping.ts'
import type { MappingProfile } from '#core/importing/profiles/mapping-profile.ts'
import { readingForProfile } from '#core/importing/profiles/read-as-profile.ts'
import type { JobContext } from '#core/job-context.ts'

/** Rounds of reading again: how the bytes are read may show that the rows answer several questions. */
const MOST_ROUNDS = 2

/**
 * Inspect the files of a call, each read as the profile wants it, if there is one; what the call itself says about the
 * reading goes before it. A file is read again only where it was recognised otherwise.
 *
 * @throws AppError as `inspectFiles` does; `import/unknown-metric` where a file has several metrics, none of them that of
 * the profile.
 */
export async function inspectInputs(
  found: FoundFiles,
  options: ReadingOptions,
  profile: MappingProfile | null,
  contextOf: (index: number) => JobContext,
): Promise<InspectedFiles> {
  let inspected = await inspectFiles(found, options, contextOf)
  for (let round = 0; profile !== null && round < MOST_ROUNDS; round += 1) {
    const files: InspectedFiles['files'][number][] = []
    const leftOut = [...inspected.leftOut]
    for (const [index, file] of inspected.files.entries()) {
      const reading = readingWanted(profile, options, file.inspection)
      if (reading === null) {
        files.push(file)
        continue
      }
      const alone = { files: [file], leftOut: [] }
      const again = await inspectEach(alone, { ...options, ...reading }, () => contextOf(index))
      files.push(...again.files)
      leftOut.push(...again.leftOut)
    }
    inspected = { files, leftOut }
  }
  return inspected
}

/** What is to be changed; null for nothing. */
function readingWanted(
  profile: MappingProfile,
  options: ReadingOptions,
  inspection: FileInspection,
): ReadingOptions | null {
  const kept = Object.entries(profile.reading ?? {}).filter(([part]) => !Object.hasOwn(options, part))
  const metric = options.metric ?? profile.metric
  const wanted = { reading: Object.fromEntries(kept), ...(metric !== undefined && { metric }) }
  const reading = readingForProfile(wanted, inspection)
  if (reading === 'as-wanted') return null
  // The reader says which metrics there are.
  return reading === 'unfit' ? (metric === undefined ? null : { metric }) : reading
}
