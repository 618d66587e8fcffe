// How long the report takes from figures to PDF: the headless run with a PDF, less the same run with its HTML.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../scripts/sources.mjs'
import { median } from './peers.mjs'

const RUNS = 3

/** @returns `{ ms, pages }` of the printing alone, median of three runs; null where a run failed. */
export function measurePrinting(chromiumPath, csvPath) {
  const folder = mkdtempSync(join(tmpdir(), 'lowdown-print-bench-'))
  const timed = name => {
    const path = join(folder, name)
    const startMs = performance.now()
    const { status } = spawnSync(
      process.execPath,
      [join(root, 'scripts/report.mjs'), csvPath, '--out', path, '--quiet'],
      { env: { ...process.env, CHROMIUM_PATH: chromiumPath }, stdio: 'ignore' },
    )
    return status === 0 ? { ms: performance.now() - startMs, path } : null
  }
  try {
    const differences = []
    let pages = 0
    for (let run = 0; run < RUNS; run++) {
      const html = timed('report.html')
      const pdf = timed('report.pdf')
      if (html === null || pdf === null) return null
      differences.push(pdf.ms - html.ms)
      pages = readFileSync(pdf.path, 'latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    }
    return { ms: median(differences), pages }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
