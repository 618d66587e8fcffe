import { existsSync } from 'node:fs'
import { defineConfig } from 'vite'
import { bundledPackages } from './build/bundled-packages.ts'

const entries: Record<string, string> = {
  report: 'src/cli/report.ts',
  'make-sample': 'src/cli/make-sample.ts',
  'web-server': 'src/web-server/index.ts',
}

/** Everything that runs in plain Node: the headless run, the sample writer, the server of the browser version. */
export default defineConfig({
  plugins: [bundledPackages()],
  // Node 20 and later; all packages are bundled but the one that drives a browser.
  ssr: { noExternal: true, external: ['playwright-core'], target: 'node' },
  build: {
    ssr: true,
    target: 'node20',
    minify: false,
    emptyOutDir: true,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(path))),
      output: { format: 'es', entryFileNames: '[name].js' },
    },
  },
})
