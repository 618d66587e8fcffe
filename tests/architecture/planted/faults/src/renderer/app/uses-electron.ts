import { ipcRenderer } from 'electron'

export const ipc: unknown = ipcRenderer
