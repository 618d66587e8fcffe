export { room } from '#storage/room.ts'
