import type { SourceHandle } from '#contracts/engine-jobs.ts'
import type { ByteSource } from '#core/importing/byte-source.ts'
import { describeFiles } from '#core/importing/files/describe-files.ts'
import { expandFiles, type FoundFiles } from '#core/importing/files/expand-files.ts'
import { inspectFiles } from '#core/importing/files/inspect-files.ts'
import type { ReadingOptions } from '#core/importing/mapping.ts'
import type { JobContext } from '#core/job-context.ts'
import { partOfJob } from '#core/part-of-job.ts'
import { openHandles, type OpenSource } from './open-sources.ts'
import { sha256Of } from './sha256.ts'

/** Opens and inspects what a handle stands for: a file, several, or those in an archive. Closed again if that fails. */
export async function openFiles(
  handle: SourceHandle,
  reading: ReadingOptions,
  context: JobContext,
): Promise<OpenSource> {
  const roots = await openHandles(handle, context)
  try {
    const found = await expandFiles(
      roots.map(source => ({ source, isOneOfMany: roots.length > 1 })),
      sha256Of,
    )
    return await inspectFound(found, roots, reading, context)
  } catch (error) {
    await Promise.all(roots.map(root => root.close()))
    throw error
  }
}

/** Reads open files again in another way. A file that is left out by it stays open as it was read before. */
export async function inspectOpen(
  open: OpenSource,
  reading: ReadingOptions,
  context: JobContext,
): Promise<OpenSource> {
  const { source, parts, unread = [] } = open
  const files = parts === undefined ? [{ source, isOneOfMany: false }] : [...parts, ...unread]
  const isOpen = new Set(files.map(file => file.source.name))
  const leftOut = (open.inspection.files ?? []).flatMap(({ name, error }) =>
    error === undefined || isOpen.has(name) ? [] : [{ file: name, error }],
  )
  const again = await inspectFound({ files, leftOut }, [source], reading, context)
  if (again.parts === undefined || parts === undefined) return again
  const read = new Set(again.parts.map(part => part.source))
  return { ...again, unread: [...parts, ...unread].filter(part => !read.has(part.source)) }
}

async function inspectFound(
  found: FoundFiles,
  roots: readonly ByteSource[],
  reading: ReadingOptions,
  context: JobContext,
): Promise<OpenSource> {
  const share = 1 / Math.max(1, found.files.length)
  const inspected = await inspectFiles(found, reading, index =>
    partOfJob(context, index * share, (index + 1) * share),
  )
  const inspection = describeFiles(inspected)
  const [first] = inspected.files
  if (inspection.files === undefined) {
    return { source: closingAll(first!.source, roots), inspection }
  }
  return { source: closingAll(roots[0]!, roots), inspection, parts: inspected.files }
}

/** The source, whose end is that of all that was opened for it. */
function closingAll(source: ByteSource, roots: readonly ByteSource[]): ByteSource {
  if (roots.length === 1 && roots[0] === source) return source
  return {
    name: source.name,
    sizeBytes: source.sizeBytes,
    read: () => source.read(),
    sha256: () => source.sha256(),
    async close() {
      await Promise.all(roots.map(root => root.close()))
    },
  }
}
