import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Writes files into a folder of their own and gives the path of each. */
export function filesIn(folderName: string): (name: string, content: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), `lowdown-${folderName}-`))
  return (name, content) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
}

/** Opens files as a user does who knows the shortcut. */
export async function pickFiles(page: Page, ...paths: readonly string[]): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+o')
  await (await chooser).setFiles([...paths])
}
