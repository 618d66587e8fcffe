import { room } from '#engine/room.ts'

export const engine: unknown = room
