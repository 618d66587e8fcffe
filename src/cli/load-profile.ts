import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '#core/errors.ts'
import type { MappingProfile } from '#core/importing/profiles/mapping-profile.ts'
import { parseProfile } from '#core/importing/profiles/profile-file.ts'

/** A mapping profile from its file. @throws AppError `import/unreadable-file`, `import/bad-profile` */
export async function loadProfile(path: string): Promise<NamedProfile> {
  const file = basename(path)
  try {
    return { file, profile: parseProfile(await readFile(path, 'utf8'), file) }
  } catch (error) {
    throw error instanceof AppError
      ? error
      : new AppError('import/unreadable-file', { file }, { cause: error })
  }
}

/** A profile and the base name of its file. */
export interface NamedProfile {
  readonly file: string
  readonly profile: MappingProfile
}
