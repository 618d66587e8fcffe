import { TEXT_FIELDS } from '#core/survey/response-chunk.ts'
import { readCodes, readTexts } from '#storage/chunks.ts'
import { readFingerprints } from '#storage/fingerprints.ts'
import { listImports, readContents } from '#storage/imports.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import type { ImportRecord } from '#storage/records.ts'
import { listProjects } from '#storage/projects.ts'
import { listRejected } from '#storage/rejected-rows.ts'
import { readSetting } from '#storage/settings.ts'
import { readThemeEdits } from '#storage/theme-edits.ts'
import { readThemeRun } from '#storage/theme-runs.ts'

/** All that a database holds, read the way the product reads it. Recipe 1 of the themes, setting `fixture`. */
export async function readEverything(database: LowdownDatabase) {
  const projects = []
  for (const project of await listProjects(database)) {
    const imports = []
    for (const record of await listImports(database, project.id)) {
      imports.push({ record, ...(await readImport(database, record)) })
    }
    const key = { projectId: project.id, revision: project.revision, recipe: 1 }
    const themes =
      project.scale === null
        ? null
        : await readThemeRun(database, { ...key, low: project.scale.low }, project.responses)
    const edits = await readThemeEdits(database, project.id)
    projects.push({
      project,
      imports,
      themes: themes?.run ?? null,
      // Undefined: databases up to version 2 had none.
      edits: edits.done.length + edits.undone.length > 0 ? edits : undefined,
    })
  }
  return { projects, setting: await readSetting(database, 'fixture') }
}

async function readImport(database: LowdownDatabase, record: ImportRecord) {
  const importId = record.id
  const { chunks, dictionaries } = await readContents(database, importId)
  const texts = []
  for (const field of TEXT_FIELDS) {
    texts.push([field, await all(readTexts(database, importId, field, chunks))])
  }
  return {
    dictionaries,
    codes: await all(readCodes(database, importId, chunks)),
    texts,
    // Undefined: databases of version 1 had none.
    fingerprints: (await readFingerprints(database, importId, record.outcome.responses)) ?? undefined,
    rejected: await listRejected(database, importId, 0, 1000),
  }
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const value of values) found.push(value)
  return found
}
