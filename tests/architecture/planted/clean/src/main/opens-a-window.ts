import { readFileSync } from 'node:fs'
import { app } from 'electron'
import { room } from '#contracts/room.ts'

export const parts = [readFileSync, app, room]
