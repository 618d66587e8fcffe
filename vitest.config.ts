import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { markdownBlocks } from './build/markdown-blocks.ts'
import { bundledWorker } from './tests/setup/bundled-worker.ts'

const chromium = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(path => path !== undefined && existsSync(path))

// Screens are tried as they ship: React's development build takes half as much processor time again.
process.env['NODE_ENV'] = 'production'

/** Importing the real `electron` package in plain Node tries to download its binary. */
const electronStub = fileURLToPath(new URL('./tests/helpers/electron-stub.ts', import.meta.url))

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: { electron: electronStub } },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
          setupFiles: ['./tests/helpers/property-seed.ts'],
          testTimeout: 30_000,
          // One process reads every module once. A file that changes what others see (globals, timers, mocks) puts it
          // back; the two that start the main process begin and end with fresh modules.
          isolate: false,
          unstubGlobals: true,
          unstubEnvs: true,
        },
      },
      {
        plugins: [react(), markdownBlocks(), bundledWorker()],
        resolve: { alias: { electron: electronStub } },
        // Packages that only the worker or a late chunk imports: found while tests run, they would reload the page.
        optimizeDeps: {
          entries: ['src/engine/**/*.ts', 'src/renderer/main.tsx', 'src/report-page/main.tsx'],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['./tests/setup/renders-settle.ts'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium === undefined ? {} : { executablePath: chromium }),
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-quic',
                  '--no-first-run',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // One process, which reads what was built once, and as it was built.
          isolate: false,
          server: { deps: { external: [/\/out\/cli\//] } },
        },
      },
    ],
  },
})
