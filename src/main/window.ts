import type { BrowserWindow, BrowserWindowConstructorOptions, Session, WebPreferences } from 'electron'
import { FIRST_WINDOW, SMALLEST_WINDOW, writeWindowState, type WindowState } from './window-state.ts'

/** What every window of the app has in common: a page that can do nothing but what the bridge offers. */
function lockedPreferences(session: Session, devTools: boolean): WebPreferences {
  return {
    session,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools,
  }
}

/** @param state - Where the window was last time; null opens it at its first size. */
export function mainWindowOptions(
  session: Session,
  options: {
    readonly preload: string
    readonly icon: string
    readonly devTools: boolean
    readonly state: WindowState | null
  },
): BrowserWindowConstructorOptions {
  return {
    ...(options.state?.bounds ?? FIRST_WINDOW),
    minWidth: SMALLEST_WINDOW.width,
    minHeight: SMALLEST_WINDOW.height,
    // Shown when the first page is drawn: no white flash.
    show: false,
    icon: options.icon,
    webPreferences: { ...lockedPreferences(session, options.devTools), preload: options.preload },
  }
}

/** A window that nobody sees, for drawing the report. It has no preload: the page needs nothing from main. */
export function printWindowOptions(session: Session): BrowserWindowConstructorOptions {
  return {
    show: false,
    // A4 at 96 dpi, so that what is measured on the page is measured at its printed width.
    width: 794,
    height: 1123,
    webPreferences: { ...lockedPreferences(session, false), backgroundThrottling: false },
  }
}

type KeptWindow = Pick<BrowserWindow, 'getNormalBounds' | 'isMaximized'> & {
  on(event: 'close', listener: () => void): unknown
}

/** Writes down where the window is when it closes. A state that cannot be written is no reason to disturb anyone. */
export function keepWindowState(window: KeptWindow, write: (text: string) => void): void {
  window.on('close', () => {
    try {
      write(writeWindowState({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }))
    } catch {
      return
    }
  })
}
