import { lazy, Suspense, useDeferredValue, useEffect, useRef, useState } from 'react'
import type { Report } from '#core/report/report.ts'
import { useServices } from '../../app/app-services.ts'

const ReportDocument = lazy(async () => ({
  default: (await import('#report-page/ReportDocument.tsx')).ReportDocument,
}))

/** Width of the printed page in CSS pixels: A4 at 96 dots an inch. */
const PAGE_WIDTH_PX = 794
const MARGIN_PX = 24

interface ReportPreviewProps {
  readonly report: Report
  /** As it is typed; in place of that of the report. */
  readonly title: string
}

/** The report as it will be printed, scaled to the room there is; never larger than paper. */
export function ReportPreview({ report, title }: ReportPreviewProps) {
  const { words } = useServices()
  const shownTitle = useDeferredValue(title)
  const box = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(1)
  useEffect(() => {
    const element = box.current
    if (element === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setScale(scaleFor(entry.contentRect.width))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    // A part that scrolls has to be reachable by keyboard.
    <div
      className="make-report-preview"
      ref={box}
      role="region"
      aria-label={words.t('screens:analysis.report.preview')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <div className="make-report-paper" data-theme="light" style={{ zoom: scale, width: PAGE_WIDTH_PX }}>
        <Suspense fallback={null}>
          <ReportDocument report={report} title={shownTitle} words={words} />
        </Suspense>
      </div>
    </div>
  )
}

function scaleFor(widthPx: number): number {
  return Math.min(1, (widthPx - 2 * MARGIN_PX) / PAGE_WIDTH_PX)
}
