import { receiveReport } from './receive-report.ts'
import { showMessage, showReport } from './show-report.tsx'
import '#drawing/tokens.css'
import './page.css'

/** Where a report may come from decides what happens once it is drawn: one that was handed over is to be printed. */
async function run(): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no #root.')
  const received = await receiveReport(document, window)
  if (received === null) {
    showMessage(root)
    return
  }
  await showReport(root, received.report)
  if (received.isHandedOver) window.print()
}

void run()
