import { room } from '#main/room.ts'

export const main: unknown = room
