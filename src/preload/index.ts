import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { MAIN_BRIDGE_KEY, PRELOAD_CHANNELS } from '#contracts/main-requests.ts'
import { createBridge, forwardFilePort } from './bridge.ts'

contextBridge.exposeInMainWorld(
  MAIN_BRIDGE_KEY,
  createBridge({
    invoke: (channel, input) => ipcRenderer.invoke(channel, input),
    send: (channel, input) => ipcRenderer.send(channel, input),
    pathOf: file => webUtils.getPathForFile(file),
  }),
)

ipcRenderer.on(PRELOAD_CHANNELS.filePort, (event, token: unknown) => {
  forwardFilePort(window, token, event.ports)
})
