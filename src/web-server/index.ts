import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createWords } from '#words/create-words.ts'
import { addressOf, portOf } from './address.ts'
import { createWebServer, type WebServer } from './create-web-server.ts'

/** The app is served, or one plain sentence says why not. */
export type ServedApp =
  | { readonly ok: true; readonly server: WebServer }
  | { readonly ok: false; readonly sentence: string }

/**
 * Serves the built app on its fixed port, with every failure as a sentence for people.
 *
 * @param folder - The built renderer.
 * @param environment - `LOWDOWN_PORT` overrides the port.
 */
export async function serveApp(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ServedApp> {
  const words = createWords('en')
  const failed = (key: string, values: Record<string, string | number>): ServedApp => ({
    ok: false,
    sentence: words.t(`shell:webServer.${key}`, values),
  })
  const port = portOf(environment)
  if (port === null) return failed('badPort', { value: environment['LOWDOWN_PORT'] ?? '' })
  if (!existsSync(join(folder, 'index.html'))) return failed('notBuilt', { folder })
  try {
    return { ok: true, server: await createWebServer({ folder, port }) }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const address = addressOf(port)
    return code === 'EADDRINUSE'
      ? failed('portTaken', { port, address })
      : failed('cannotListen', { address, message })
  }
}
