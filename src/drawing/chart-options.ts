import { CHART_FONT_FAMILY, CHART_TEXT_PX, type ChartTheme } from './chart-theme.ts'

/** A chart for paper: a fixed size in CSS pixels, nothing that moves. */
export interface PrintSize {
  readonly widthPx: number
  readonly heightPx: number
}

/** Longest line of a tooltip, in characters; longer names are wrapped. */
const TOOLTIP_LINE = 44
const TOOLTIP_LINES = 8
/** What is read of a text at all: a cell may hold megabytes. */
const LONGEST_TEXT = 600

/** Plain values only: the types of Chart.js tie every function to one kind of chart. */
interface CommonOptions {
  readonly maintainAspectRatio: boolean
  readonly responsive: boolean
  readonly animation: false
  readonly color: string
  readonly font: { family: string; size: number }
  readonly devicePixelRatio?: number
  readonly events?: []
  readonly datasets?: { line: { segment: object } }
}

/** The options that all charts have in common; `print` is null on the screen. */
export function commonOptions(theme: ChartTheme, print: PrintSize | null): CommonOptions {
  const common = {
    maintainAspectRatio: false,
    responsive: print === null,
    // Marks that move cost twice what marks that stand cost, and are drawn again at every frame.
    animation: false as const,
    color: theme.ink,
    font: { family: CHART_FONT_FAMILY, size: CHART_TEXT_PX.axis },
  }
  if (print === null) return common
  // Lines that could change their style on the way are drawn by commands, others as a `Path2D`, which tells nobody its points.
  return { ...common, devicePixelRatio: 1, events: [], datasets: { line: { segment: {} } } }
}

/** What Chart.js tells of the mark under the pointer. */
interface TooltipMark {
  readonly dataIndex: number
}

/** The tooltip: the full name, then ready lines. `lines` and `title` are asked by the index of the mark. */
export function tooltipOptions(
  theme: ChartTheme,
  title: (index: number) => string,
  lines: (index: number) => readonly string[],
) {
  const font = { family: CHART_FONT_FAMILY, size: CHART_TEXT_PX.label }
  return {
    displayColors: false,
    animation: false as const,
    backgroundColor: theme.ink,
    titleColor: theme.surface,
    bodyColor: theme.surface,
    titleFont: { ...font, weight: 'bold' as const },
    bodyFont: font,
    padding: 8,
    cornerRadius: 4,
    caretSize: 4,
    callbacks: {
      title: (items: readonly TooltipMark[]) => wrapText(title(items[0]?.dataIndex ?? -1)),
      label: (item: TooltipMark) => lines(item.dataIndex).flatMap(line => wrapText(line)),
    },
  }
}

/** A text in lines of at most 44 characters, broken at blanks where there are any; at most 8 lines, then an ellipsis. */
export function wrapText(text: string): string[] {
  const lines: string[] = []
  let rest = Array.from(text.slice(0, LONGEST_TEXT).trim())
  while (rest.length > TOOLTIP_LINE) {
    const blank = rest.slice(0, TOOLTIP_LINE + 1).lastIndexOf(' ')
    const cut = blank > TOOLTIP_LINE / 2 ? blank : TOOLTIP_LINE
    lines.push(rest.slice(0, cut).join(''))
    rest = Array.from(rest.slice(cut).join('').trimStart())
  }
  lines.push(rest.join(''))
  if (lines.length <= TOOLTIP_LINES) return lines
  return [...lines.slice(0, TOOLTIP_LINES - 1), `${lines[TOOLTIP_LINES - 1]!.slice(0, -1)}…`]
}
