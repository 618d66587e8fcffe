import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  main: { build: { externalizeDeps: false, minify: false } },
  preload: {
    build: {
      externalizeDeps: false,
      // A sandboxed preload cannot be an ES module.
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      minify: true,
      target: 'chrome130',
      rolldownOptions: { input: { index: 'src/renderer/index.html', report: 'src/renderer/report.html' } },
    },
  },
})
