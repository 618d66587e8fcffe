/** Which set of colours a chart is drawn in. Print is the light one on white paper. */
export type ChartThemeName = 'light' | 'dark' | 'print'

/** The tokens of `tokens.css` that a canvas needs, as values: a canvas knows no custom properties. */
export interface ChartTheme {
  /** Values on marks. */
  readonly ink: string
  /** Names of bars. */
  readonly inkSoft: string
  /** Axis text, bases (n). */
  readonly inkFaint: string
  /** Grid and base lines. */
  readonly line: string
  /** What the chart stands on. */
  readonly surface: string
  /** An ordinary mark. */
  readonly mark: string
  /** A mark that stands on few responses. */
  readonly markPale: string
  /** A mark that is low or stands apart. */
  readonly signal: string
  readonly signalPale: string
  /** Outline of a selected mark. */
  readonly accent: string
  /** Interval as a line. */
  readonly whisker: string
  /** Interval as an area. */
  readonly band: string
}

const light: ChartTheme = {
  ink: '#0f172a',
  inkSoft: '#334155',
  inkFaint: '#566378',
  line: '#e2e8f0',
  surface: '#ffffff',
  mark: '#8090a7',
  markPale: '#ccd5e1',
  signal: '#c2410c',
  signalPale: '#f0b594',
  accent: '#0e7490',
  whisker: '#334155',
  band: '#e3e9f1',
}

const dark: ChartTheme = {
  ink: '#e6ebf2',
  inkSoft: '#b6c2d2',
  inkFaint: '#94a3b8',
  line: '#2a3749',
  surface: '#161f2c',
  mark: '#7587a0',
  markPale: '#3a485c',
  signal: '#f2884b',
  signalPale: '#7d4526',
  accent: '#46bcd2',
  whisker: '#d3dbe6',
  band: '#263345',
}

/** The colours of every chart, equal to the tokens of the same name (a test compares them). */
export const CHART_THEMES: Readonly<Record<ChartThemeName, ChartTheme>> = { light, dark, print: light }

/** The families of `--font-text`; a canvas takes them as one string. */
export const CHART_FONT_FAMILY =
  "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', 'Helvetica Neue', " +
  "Arial, 'PingFang SC', 'Hiragino Sans', 'Microsoft YaHei', 'Yu Gothic', 'Malgun Gothic', 'Noto Sans CJK SC', " +
  'sans-serif'

/** Text in charts: axis and bases, and the values and names beside marks. In CSS pixels. */
export const CHART_TEXT_PX = { axis: 10, label: 11 } as const
