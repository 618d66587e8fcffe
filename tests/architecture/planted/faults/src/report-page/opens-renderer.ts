import { inside } from '#renderer/features/one/inside.ts'

export const renderer: unknown = inside
