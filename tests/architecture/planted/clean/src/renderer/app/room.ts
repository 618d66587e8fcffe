import { room as core } from '#core/room.ts'
import { feature } from '../features/one/index.ts'

export const room = ['renderer', core, feature]
