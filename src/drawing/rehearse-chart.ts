import { Chart } from 'chart.js'
import './register-charts.ts'

/** Few marks, but every step of a real chart: scales, labels that are measured, bars or a line with points. */
const LABELS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']

const HIDDEN = { display: false } as const
const NO_TOOLTIP = { tooltip: { enabled: false } } as const

/** What each step draws; each adds a little to what those before it have made quick. */
const STEPS = {
  bare: { type: 'bar', labels: [], options: { plugins: NO_TOOLTIP, scales: { x: HIDDEN, y: HIDDEN } } },
  across: {
    type: 'bar',
    labels: LABELS.slice(0, 2),
    options: { plugins: NO_TOOLTIP, scales: { y: HIDDEN } },
  },
  up: { type: 'bar', labels: LABELS.slice(0, 2), options: { plugins: NO_TOOLTIP, scales: { x: HIDDEN } } },
  bar: { type: 'bar', labels: LABELS, options: {} },
  line: { type: 'line', labels: LABELS, options: {} },
} as const

export type RehearsalStep = keyof typeof STEPS

/**
 * Draw a small chart where nobody sees it and throw it away. The first chart of a page costs several times what the
 * next ones do (code not yet compiled, fonts not yet measured); rehearsed in idle moments, it no longer holds up the
 * screen that shows it. Take the steps in their order: each call then takes some 15 ms.
 */
export function rehearseChart(step: RehearsalStep): void {
  const canvas = document.createElement('canvas')
  canvas.width = 300
  canvas.height = 150
  const { type, labels, options } = STEPS[step]
  const datasets = labels.length === 0 ? [] : [{ data: labels.map((_, index) => index) }]
  const data = { labels: [...labels], datasets }
  new Chart(canvas, { type, data, options: { responsive: false, animation: false, ...options } }).destroy()
}
