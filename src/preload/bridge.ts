import {
  MAIN_CHANNELS,
  MAIN_COMMANDS,
  PRELOAD_CHANNELS,
  type FilePortMessage,
  type MainBridge,
  type MainCommand,
  type OpenedFile,
} from '#contracts/main-requests.ts'
import { AppError, toWireError, type Result } from '#core/errors.ts'

/** What the bridge needs: messages to main, and the path of a file that the page has from a drop. */
export interface BridgeSetting {
  readonly invoke: (channel: string, input: unknown) => Promise<unknown>
  readonly send: (channel: string, input: unknown) => void
  /** Empty for what is no file on disk. */
  readonly pathOf: (file: File) => string
  /** Hear what main sends over the channel of commands; the answer ends it. */
  readonly listen: (receive: (command: unknown) => void) => () => void
}

/**
 * The object that the page gets: named requests of the contract, and nothing by which it could send anything else.
 * Main answers with a `Result`, so these never reject for a reason that main knows.
 */
export function createBridge({ invoke, send, pathOf, listen }: BridgeSetting): MainBridge {
  return {
    async request(channel, input) {
      if (!Object.hasOwn(MAIN_CHANNELS, channel)) return refused(`unknown channel ${channel}`)
      // Main answers this channel with this result: both are typed by the same contract.
      return (await invoke(channel, input)) as never
    },
    async openDroppedFile(file) {
      const path = pathOfFile(pathOf, file)
      if (path === '') return { ok: true, value: [] }
      return (await invoke(PRELOAD_CHANNELS.openDropped, path)) as Result<readonly OpenedFile[]>
    },
    requestFilePort: token => send(PRELOAD_CHANNELS.filePort, token),
    onCommand: listener =>
      listen(command => {
        if (isCommand(command)) listener(command)
      }),
  }
}

/** Hands the port of an opened file on to the page; a port can go there only by a message to its window. */
export function forwardFilePort(
  window: Pick<Window, 'postMessage' | 'location'>,
  token: unknown,
  ports: readonly MessagePort[],
): void {
  if (typeof token !== 'string') return
  const message: FilePortMessage = { lowdownFilePort: token }
  window.postMessage(message, window.location.origin, [...ports])
}

function isCommand(command: unknown): command is MainCommand {
  return typeof command === 'string' && Object.hasOwn(MAIN_COMMANDS, command)
}

function pathOfFile(pathOf: BridgeSetting['pathOf'], file: unknown): string {
  try {
    return pathOf(file as File)
  } catch {
    return ''
  }
}

function refused(message: string): { readonly ok: false; readonly error: ReturnType<typeof toWireError> } {
  return { ok: false, error: toWireError(new AppError('bridge/refused', { message })) }
}
