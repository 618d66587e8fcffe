import type { RehearsalStep } from '#drawing/rehearse-chart.ts'

/**
 * The code of the screens, in the order in which they are likely to be opened. What several share comes as a piece
 * before them, for a piece is run in one go.
 */
const PIECES: readonly (() => Promise<unknown>)[] = [
  () => import('#drawing/ChartBox.tsx'),
  rehearsal('bare'),
  rehearsal('across'),
  rehearsal('up'),
  rehearsal('bar'),
  rehearsal('line'),
  () => import('../features/import/index.ts'),
  () => import('../features/overview/index.ts'),
  () => import('../features/themes/index.ts'),
  () => import('../features/breakdowns/index.ts'),
  () => import('../features/report/index.ts'),
  () => import('#report-page/ReportDocument.tsx'),
  () => import('../features/imports/index.ts'),
]

function rehearsal(step: RehearsalStep) {
  return () => import('#drawing/rehearse-chart.ts').then(({ rehearseChart }) => rehearseChart(step))
}

/** Loads what is not needed to start while nothing else happens, so that no screen has to wait for its code. */
export async function warmUp(): Promise<void> {
  for (const load of PIECES) {
    await idleMoment()
    await load()
  }
}

function idleMoment(): Promise<void> {
  return new Promise(resolve => requestIdleCallback(() => resolve()))
}
