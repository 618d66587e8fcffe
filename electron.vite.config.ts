import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { bundledPackages } from './build/bundled-packages.ts'
import { chartParts } from './build/chart-parts.ts'
import { englishStrings } from './build/english-strings.ts'
import { markdownBlocks } from './build/markdown-blocks.ts'
import { namedReact } from './build/named-react.ts'
import { pageWords } from './build/page-words.ts'
import { startLinks } from './build/start-links.ts'
import { startParts } from './build/start-parts.ts'

export default defineConfig({
  main: { plugins: [bundledPackages()], build: { externalizeDeps: false, minify: false } },
  preload: {
    plugins: [bundledPackages()],
    build: {
      externalizeDeps: false,
      // A sandboxed preload cannot be an ES module.
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    plugins: [
      react(),
      namedReact(),
      chartParts(),
      englishStrings(),
      pageWords(),
      markdownBlocks(),
      startLinks(),
      bundledPackages(),
    ],
    // Dexie's own entry is written for browsers that the app does not start in.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    // Named after the worker, so that its parts are told from those of the page.
    worker: {
      format: 'es',
      rolldownOptions: { output: { chunkFileNames: 'assets/worker-[name]-[hash].js' } },
    },
    build: {
      minify: true,
      // Links that fetch the parts of a screen ahead cost the page more time than they save: all files lie beside it.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_name, parts, { hostType }) =>
          hostType === 'html' ? parts : parts.filter(part => part.endsWith('.css')),
      },
      target: 'chrome130',
      rolldownOptions: {
        input: { index: 'src/renderer/index.html', report: 'src/renderer/report.html' },
        // The browser then compiles a file while it arrives, beside the page, and not function by function at first use.
        output: { postBanner: '//# allFunctionsCalledOnLoad', codeSplitting: { groups: startParts() } },
      },
    },
  },
})
