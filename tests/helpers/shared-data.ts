import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../shared/data/', import.meta.url))

/** Whether the folder of real feedback files lies beside this checkout. It is no part of the project. */
export const hasSharedData = existsSync(folder)

if (!hasSharedData)
  process.stdout.write('SKIP: ../shared/data is absent, tests on real files are left out.\n')

/** Path of a file in that folder. */
export function sharedDataPath(name: string): string {
  return join(folder, name)
}
