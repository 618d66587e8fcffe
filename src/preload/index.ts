import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { MAIN_BRIDGE_KEY, PRELOAD_CHANNELS } from '#contracts/main-requests.ts'
import { createBridge, forwardFilePort } from './bridge.ts'

contextBridge.exposeInMainWorld(
  MAIN_BRIDGE_KEY,
  createBridge({
    invoke: (channel, input) => ipcRenderer.invoke(channel, input),
    send: (channel, input) => ipcRenderer.send(channel, input),
    pathOf: file => webUtils.getPathForFile(file),
    listen: receive => {
      // The event stays here: with it the page would hold more than the bridge means to give.
      const relay = (_event: unknown, command: unknown) => receive(command)
      ipcRenderer.on(PRELOAD_CHANNELS.command, relay)
      return () => void ipcRenderer.off(PRELOAD_CHANNELS.command, relay)
    },
  }),
)

ipcRenderer.on(PRELOAD_CHANNELS.filePort, (event, token: unknown) => {
  forwardFilePort(window, token, event.ports)
})
