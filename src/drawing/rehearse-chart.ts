import { Chart } from 'chart.js'
import './register-charts.ts'

/** Few marks, but every step of a real chart: scales, labels that are measured, bars or a line with points. */
const LABELS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']

/** What a chart can do without: the first step of the rehearsal. */
const BARE = {
  scales: { x: { display: false }, y: { display: false } },
  plugins: { legend: { display: false }, tooltip: { enabled: false } },
} as const

/**
 * Draw a small chart where nobody sees it and throw it away. The first chart of a page costs several times what the
 * next ones do (code not yet compiled, fonts not yet measured); rehearsed in an idle moment, it no longer holds up the
 * screen that shows it. Begin with `'bare'`, which has no scales to see: each call then takes some 20 ms.
 */
export function rehearseChart(part: 'bare' | 'bar' | 'line'): void {
  const canvas = document.createElement('canvas')
  canvas.width = 300
  canvas.height = 150
  const isBare = part === 'bare'
  const labels = isBare ? [] : LABELS
  const data = { labels: [...labels], datasets: isBare ? [] : [{ data: labels.map((_, index) => index) }] }
  const options = { responsive: false, animation: false as const, ...(isBare ? BARE : {}) }
  new Chart(canvas, { type: isBare ? 'bar' : part, data, options }).destroy()
}
