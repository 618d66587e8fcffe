export { figuresOf, type Figures } from './figures.ts'
export { FiguresPanel } from './FiguresPanel.tsx'
export { NothingInPlay } from './NothingInPlay.tsx'
export { ScreenHead } from './ScreenHead.tsx'
export { useThemes } from './use-themes.ts'
export { useFindings } from './use-findings.ts'
export { useAgentThemes } from './use-agent-themes.ts'
export { useThemeFindings } from './use-theme-findings.ts'
export {
  breakdownShown,
  chooseFields,
  chosenFields,
  presentChoice,
  showBreakdown,
} from './breakdown-memory.ts'
export { pointToTheme, themePointedTo } from './theme-pointed-to.ts'
export { lastComparison, rememberComparison } from './comparison-memory.ts'
