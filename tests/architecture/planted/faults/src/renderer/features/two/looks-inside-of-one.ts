import { inside } from '../one/inside.ts'

export const feature: unknown = inside
