import { existsSync, mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { createWebServer } from '#web-server/create-web-server.ts'

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

const browserPath = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  path => path !== undefined && existsSync(path),
)
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The built app in a real Chromium with a profile that lasts; it may be closed and opened again on the same data. */
export interface BuiltApp {
  readonly address: string
  readonly context: BrowserContext
  readonly page: Page
  /** What the page complained about: script errors, refused resources, requests that left for elsewhere. */
  readonly complaints: readonly string[]
  close(): Promise<void>
  /** Close the browser and open it again on the same profile and address. */
  reopen(): Promise<BuiltApp>
}

export interface OpenOptions {
  readonly profile?: string
  readonly port?: number
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
}

export async function openBuiltApp(options: OpenOptions = {}): Promise<BuiltApp> {
  const port = options.port ?? (await freePort())
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'lowdown-profile-'))
  const server = await createWebServer({ folder: join(projectRoot, 'out/renderer'), port })
  const context = await chromium.launchPersistentContext(profile, {
    ...(browserPath === undefined ? {} : { executablePath: browserPath }),
    args: FLAGS,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(15_000)
  const complaints: string[] = []
  watch(context, server.address, complaints)
  const page = context.pages()[0] ?? (await context.newPage())
  // Somebody always listens: switched on and off between two waits, the interception can miss a dialog.
  page.on('filechooser', () => undefined)
  await page.goto(server.address)
  const close = async (): Promise<void> => {
    await context.close()
    await server.close()
  }
  return {
    address: server.address,
    context,
    page,
    complaints,
    close,
    async reopen() {
      await close()
      return openBuiltApp({ ...options, port, profile })
    },
  }
}

function watch(context: BrowserContext, address: string, complaints: string[]): void {
  context.on('console', message => {
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text()))
      complaints.push(message.text())
  })
  context.on('weberror', error => complaints.push(String(error.error())))
  context.on('request', request => {
    const url = request.url()
    if (!url.startsWith(address) && !/^(blob|data|about):/.test(url)) complaints.push(`request to ${url}`)
  })
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })
}
