/** Stands in for `electron` in tests: the real package tries to download its binary when it is imported. */
const refuse = (): never => {
  throw new Error('electron is not available in tests: pass the part you need as a parameter')
}
export const app = { whenReady: refuse, on: refuse, quit: refuse }
export const BrowserWindow = refuse
export const dialog = {}
export const ipcMain = { handle: refuse, on: refuse }
export const ipcRenderer = { invoke: refuse, on: refuse }
export const contextBridge = { exposeInMainWorld: refuse }
export const protocol = {}
export const session = {}
export const shell = {}
export const webUtils = {}
export const MessageChannelMain = refuse
export const Menu = {}
