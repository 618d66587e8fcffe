import type { Event, Session, WebContents } from 'electron'

/** `navigator.storage.persist()` and the copy buttons; everything else is denied, asked or not. */
const ALLOWED_PERMISSIONS: ReadonlySet<string> = new Set(['persistent-storage', 'clipboard-sanitized-write'])

type LockedSession = Pick<
  Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
> & { on(event: 'will-download', listener: (event: Event) => void): unknown }

/**
 * Denies a session what Electron grants by default: permissions, devices, downloads.
 *
 * @param isOwn - Whether a URL is a page of the app.
 */
export function lockSession(session: LockedSession, isOwn: (url: string) => boolean): void {
  const allows = (permission: string, url: string) => isOwn(url) && ALLOWED_PERMISSIONS.has(permission)
  session.setPermissionRequestHandler((contents, permission, answer) => {
    answer(allows(permission, contents.getURL()))
  })
  session.setPermissionCheckHandler((_contents, permission, origin) => allows(permission, origin))
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', event => event.preventDefault())
}

/** A navigation event as Electron fires it: `url` is where it would go. */
type NavigationEvent = Pick<Event, 'preventDefault'> & { readonly url: string }

type LockedContents = Pick<WebContents, 'setWindowOpenHandler'> & {
  on(event: 'will-attach-webview', listener: (event: Event) => void): unknown
  on(
    event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect',
    listener: (event: NavigationEvent) => void,
  ): unknown
}

/** Keeps a page where it is: no new windows, no embedded ones, no way to any URL that is not the app's. */
export function lockWebContents(contents: LockedContents, isOwn: (url: string) => boolean): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', event => event.preventDefault())
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const) {
    contents.on(event, details => {
      if (!isOwn(details.url)) details.preventDefault()
    })
  }
}

/** The parts of an IPC event that say who sent it. */
export interface IpcSender {
  readonly sender: { readonly mainFrame: unknown }
  readonly senderFrame: { readonly url: string } | null
}

/**
 * Whether a message comes from the top frame of our own page: not from a frame inside it, not from a frame that has
 * navigated since (then `senderFrame` is null).
 *
 * @param mainWindow - The contents of the one window, or null when there is none.
 */
export function isTrustedSender(
  event: IpcSender,
  mainWindow: unknown,
  isOwn: (url: string) => boolean,
): boolean {
  const frame = event.senderFrame
  return frame !== null && event.sender === mainWindow && frame === event.sender.mainFrame && isOwn(frame.url)
}
