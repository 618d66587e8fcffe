export const main: Promise<unknown> = import('#main/room.ts')
