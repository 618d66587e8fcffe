export { BreakdownsScreen } from './BreakdownsScreen.tsx'
