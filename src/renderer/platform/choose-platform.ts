import { MAIN_BRIDGE_KEY, type MainBridge } from '#contracts/main-requests.ts'
import { createElectronPlatform } from './electron.ts'
import type { Platform } from './platform.ts'
import { createWebPlatform } from './web.ts'

/** The platform the page runs on: the desktop app, where its preload left the bridge, else a browser tab. */
export function choosePlatform(page: object = window): Platform {
  const bridge = (page as { readonly [MAIN_BRIDGE_KEY]?: MainBridge })[MAIN_BRIDGE_KEY]
  return bridge === undefined ? createWebPlatform() : createElectronPlatform(bridge)
}
