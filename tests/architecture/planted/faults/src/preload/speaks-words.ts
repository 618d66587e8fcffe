import { room } from '#words/room.ts'

export const words: unknown = room
