import { Chart, type ChartConfiguration, type ChartOptions } from 'chart.js'
import './register-charts.ts'
import { takeTicket } from './turn-queue.ts'

/** Few marks, but every step of a real chart: scales, labels that are measured, bars or a line with points. */
const LABELS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']

const HIDDEN = { display: false } as const
const NO_TOOLTIP = { tooltip: { enabled: false } } as const

/** What each step draws; each adds a little to what those before it have made quick. */
const STEPS: readonly ChartConfiguration[] = [
  step('bar', [], { plugins: NO_TOOLTIP, scales: { x: HIDDEN, y: HIDDEN } }),
  step('bar', LABELS.slice(0, 2), { plugins: NO_TOOLTIP, scales: { y: HIDDEN } }),
  step('bar', LABELS.slice(0, 2), { plugins: NO_TOOLTIP, scales: { x: HIDDEN } }),
  step('bar', LABELS, {}),
  step('line', LABELS, {}),
]

let isRehearsed = false

/**
 * Draw small charts where nobody sees them and throw them away. The first chart of a page costs several times what the
 * next ones do (code not yet compiled, fonts not yet measured). Each takes a turn of some 15 ms in the queue, before
 * every chart that queues up after this call. Called again it does nothing.
 */
export function rehearseCharts(): void {
  if (isRehearsed) return
  isRehearsed = true
  takeTurn(measureLabels)
  for (const configuration of STEPS) takeTurn(() => drawUnseen(configuration))
}

function takeTurn(act: () => void): void {
  const ticket = takeTicket(() => {
    try {
      act()
    } finally {
      ticket.giveBack()
    }
  })
}

/** The first text measured on a page waits for its font. */
function measureLabels(): void {
  const pen = document.createElement('canvas').getContext('2d')
  if (pen === null) return
  pen.font = `${String(Chart.defaults.font.size)}px ${String(Chart.defaults.font.family)}`
  for (const label of LABELS) pen.measureText(label)
}

function drawUnseen(configuration: ChartConfiguration): void {
  const canvas = document.createElement('canvas')
  canvas.width = 300
  canvas.height = 150
  new Chart(canvas, configuration).destroy()
}

function step(type: 'bar' | 'line', labels: string[], options: ChartOptions): ChartConfiguration {
  const datasets = labels.length === 0 ? [] : [{ data: labels.map((_, index) => index) }]
  return { type, data: { labels, datasets }, options: { responsive: false, animation: false, ...options } }
}
