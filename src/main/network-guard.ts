import type { App, CommandLine, Session, WebContents } from 'electron'
/**
 * "Nothing leaves the machine", layer by layer, because no single one of them holds: a content security policy stops
 * neither navigation nor WebRTC, a request filter sees no name look-up, a proxy no UDP.
 */

/** Nobody listens on this port (discard); what is sent to the proxy ends here. */
const DEAD_PROXY = '127.0.0.1:9'

/** Without `<-loopback>` requests to this machine would go round the proxy. */
const NO_WAY_OUT = {
  mode: 'fixed_servers',
  proxyRules: `http=${DEAD_PROXY};https=${DEAD_PROXY};socks=${DEAD_PROXY}`,
  proxyBypassRules: '<-loopback>',
} as const

/** Layer 1, before the app is ready: no name and no address resolves, and WebRTC may not send UDP. */
export function addNetworkSwitches(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}

/** Layer 2 for requests that belong to no session, once the app is ready. */
export async function guardApp(app: Pick<App, 'setProxy' | 'configureHostResolver'>): Promise<void> {
  app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off', secureDnsServers: [] })
  await app.setProxy(NO_WAY_OUT)
}

/** What a page may load: the app's own files and what it made itself. */
export function isAllowedRequest(url: string, isOwn: (url: string) => boolean): boolean {
  if (url.startsWith('data:')) return true
  return isOwn(url.startsWith('blob:') ? url.slice('blob:'.length) : url)
}

type GuardedSession = Pick<
  Session,
  'setSpellCheckerDictionaryDownloadURL' | 'setSpellCheckerLanguages' | 'setSpellCheckerEnabled' | 'setProxy'
> & { readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> }

/**
 * Layers 2 and 3 for a session. Call it in `session-created`, synchronously: a new session asks for its spell-check
 * dictionaries at once, and the address it asks is read only then.
 *
 * @param isOwn - Whether a URL is a page or file of the app.
 */
export function guardSession(session: GuardedSession, isOwn: (url: string) => boolean): void {
  session.setSpellCheckerDictionaryDownloadURL('https://spellcheck.invalid/')
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isAllowedRequest(details.url, isOwn) }),
  )
  void session.setProxy(NO_WAY_OUT)
}

/** Layer 4: WebRTC of one page. */
export function guardWebContents(contents: Pick<WebContents, 'setWebRTCIPHandlingPolicy'>): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
