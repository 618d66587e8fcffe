import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { bundledPackages } from './build/bundled-packages.ts'

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
    plugins: [react(), bundledPackages()],
    // Named after the worker, so that its parts are told from those of the page.
    worker: {
      format: 'es',
      rolldownOptions: { output: { chunkFileNames: 'assets/worker-[name]-[hash].js' } },
    },
    build: {
      minify: true,
      target: 'chrome130',
      rolldownOptions: { input: { index: 'src/renderer/index.html', report: 'src/renderer/report.html' } },
    },
  },
})
