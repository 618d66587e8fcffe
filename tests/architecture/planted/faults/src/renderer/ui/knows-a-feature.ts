import { feature } from '../features/one/index.ts'

export const ui: unknown = feature
