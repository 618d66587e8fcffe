/** Until then the machine is busy with the start: whatever the page did now would take twice as long. */
const START_AFTER_MS = 1000

/**
 * The code of the screens, in the order in which they are likely to be opened. What several share comes as a piece
 * before them, for a piece is run in one go.
 */
const PIECES: readonly (() => Promise<unknown>)[] = [
  () => import('#drawing/ChartBox.tsx'),
  () => import('#drawing/rehearse-chart.ts').then(({ rehearseCharts }) => rehearseCharts()),
  () => import('../features/import/index.ts'),
  () => import('../features/overview/index.ts'),
  () => import('../features/themes/index.ts'),
  () => import('../features/breakdowns/index.ts'),
  () => import('../features/compare/index.ts'),
  () => import('../features/report/index.ts'),
  () => import('#report-page/ReportDocument.tsx'),
  () => import('../features/imports/index.ts'),
]

/** Loads what is not needed to start while nothing else happens, so that no screen has to wait for its code. */
export async function warmUp(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, START_AFTER_MS))
  for (const load of PIECES) {
    await idleMoment()
    await load()
  }
}

function idleMoment(): Promise<void> {
  return new Promise(resolve => requestIdleCallback(() => resolve()))
}
