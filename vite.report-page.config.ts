import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { bundledPackages } from './build/bundled-packages.ts'

const page = fileURLToPath(new URL('./src/report-page', import.meta.url))
const out = fileURLToPath(new URL('./out/report-page', import.meta.url))

/**
 * The report page as one file that needs nothing but itself: the command line and the desktop app put a report's data
 * into it (src/contracts/report-page-data.ts).
 */
export default defineConfig({
  root: page,
  plugins: [react(), bundledPackages(), viteSingleFile({ removeViteModuleLoader: true })],
  build: {
    outDir: out,
    emptyOutDir: true,
    target: 'chrome130',
    minify: true,
    rolldownOptions: { input: `${page}/report.html` },
  },
})
