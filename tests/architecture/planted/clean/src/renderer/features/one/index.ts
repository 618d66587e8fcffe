export { inside as feature } from './inside.ts'
