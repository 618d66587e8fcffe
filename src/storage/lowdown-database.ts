import { Dexie, type Table } from 'dexie'
import { AppError } from '#core/errors.ts'
import type { TextField } from '#core/survey/response-chunk.ts'
import type {
  CodesRecord,
  ContentsRecord,
  FingerprintsRecord,
  ImportRecord,
  ProjectRecord,
  RejectedRecord,
  SettingRecord,
  TextsRecord,
  ThemeEditsRecord,
  ThemePartRecord,
  ThemeRunRecord,
} from './records.ts'
import { toStorageError } from './storage-errors.ts'

/** Never renamed: the users' data are found by it. */
export const DATABASE_NAME = 'lowdown'

/** Grows with every change of the tables; older databases are upgraded when opened. See docs/decisions. */
export const DATABASE_VERSION = 3

/** What a finished write promises: that it is on the disk (`strict`), or that the system has it (`relaxed`). */
type Durability = 'strict' | 'relaxed'

export interface DatabaseOptions {
  readonly name?: string
  /** `strict` unless told otherwise; `relaxed` is for data that count only once a strict write says so. */
  readonly durability?: Durability
}

/**
 * The one local database. Responses lie in chunks of columns, thousands of them in a record; what is small lies in
 * ordinary tables. An import is there when its record is in `imports`; everything else that carries its id is
 * without meaning until then, and is swept at start when that moment never came.
 */
export class LowdownDatabase extends Dexie {
  declare readonly projects: Table<ProjectRecord, string>
  declare readonly imports: Table<ImportRecord, string>
  declare readonly contents: Table<ContentsRecord, string>
  declare readonly chunkCodes: Table<CodesRecord, [importId: string, chunk: number]>
  declare readonly chunkTexts: Table<
    TextsRecord,
    [importId: string, field: TextField, chunk: number, part: number]
  >
  declare readonly rejectedRows: Table<RejectedRecord, [importId: string, first: number]>
  declare readonly fingerprints: Table<FingerprintsRecord, [importId: string, part: number]>
  declare readonly themeRuns: Table<ThemeRunRecord, string>
  declare readonly themeParts: Table<ThemePartRecord, [projectId: string, part: number]>
  declare readonly themeEdits: Table<ThemeEditsRecord, string>
  declare readonly settings: Table<SettingRecord, string>

  constructor({ name = DATABASE_NAME, durability = 'strict' }: DatabaseOptions = {}) {
    // The cache would hold copies of every record that was read, chunks included.
    super(name, { cache: 'disabled', chromeTransactionDurability: durability })
    this.version(1).stores({
      projects: 'id',
      imports: 'id, projectId',
      contents: 'importId',
      chunkCodes: '[importId+chunk]',
      chunkTexts: '[importId+field+chunk+part]',
      rejectedRows: '[importId+first]',
      themeRuns: 'projectId',
      themeParts: '[projectId+part]',
      settings: 'name',
    })
    // Made for an import when it is first compared with another: nothing to fill in.
    this.version(2).stores({ fingerprints: '[importId+part]' })
    // Made with the first edit of a project's themes: nothing to fill in.
    this.version(DATABASE_VERSION).stores({ themeEdits: 'projectId' })
  }
}

/**
 * Open the database, made or upgraded where need be.
 * @throws AppError `storage/newer-version` when a later Lowdown has written it (it is not touched), `storage/open-failed`
 * otherwise.
 */
export async function openDatabase(options: DatabaseOptions = {}): Promise<LowdownDatabase> {
  const database = new LowdownDatabase(options)
  try {
    await refuseNewerVersion(database.name)
    await database.open()
    return database
  } catch (error) {
    database.close()
    throw toStorageError(error, 'storage/open-failed')
  }
}

/** Dexie opens a database of a later version as if it were its own; asked for beforehand, because it may alter it. */
async function refuseNewerVersion(name: string): Promise<void> {
  const present = (await indexedDB.databases()).find(database => database.name === name)
  // Dexie counts in tenths.
  const version = Math.floor((present?.version ?? 0) / 10)
  if (version > DATABASE_VERSION) {
    throw new AppError('storage/newer-version', { found: version, known: DATABASE_VERSION })
  }
}
