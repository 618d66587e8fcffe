import { Chart } from 'chart.js'
import './register-charts.ts'

/** Few marks, but every step of a real chart: scales, labels that are measured, bars or a line with points. */
const LABELS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']

/**
 * Draw a small chart where nobody sees it and throw it away. The first chart of a page costs several times what the
 * next ones do (code not yet compiled, fonts not yet measured); rehearsed in an idle moment, it no longer holds up the
 * screen that shows it. Begin with one without marks: each call then takes some 20 ms.
 */
export function rehearseChart(type: 'bar' | 'line', marks: number = LABELS.length): void {
  const canvas = document.createElement('canvas')
  canvas.width = 300
  canvas.height = 150
  const labels = LABELS.slice(0, marks)
  const data = { labels, datasets: [{ data: labels.map((_, index) => index) }] }
  new Chart(canvas, { type, data, options: { responsive: false, animation: false } }).destroy()
}
