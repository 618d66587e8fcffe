import { Chart } from 'chart.js'
import './register-charts.ts'

/** Few marks, but every step of a real chart: scales, labels that are measured, bars or a line with points. */
const LABELS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']

/**
 * Draw a small chart where nobody sees it and throw it away. The first chart of a page costs several times what the
 * next ones do (code not yet compiled, fonts not yet measured); rehearsed in an idle moment, it no longer holds up the
 * screen that shows it. One type a call, each some 20 ms.
 */
export function rehearseChart(type: 'bar' | 'line'): void {
  const canvas = document.createElement('canvas')
  canvas.width = 300
  canvas.height = 150
  const data = { labels: LABELS, datasets: [{ data: LABELS.map((_, index) => index) }] }
  new Chart(canvas, { type, data, options: { responsive: false, animation: false } }).destroy()
}
