import { MAIN_CHANNELS, type MainChannel, type MainHandlers } from '#contracts/main-requests.ts'
import { AppError, toWireError, type Result } from '#core/errors.ts'
import { hasShape, REQUEST_SHAPES } from './request-shapes.ts'
import type { IpcSender } from './security.ts'

type Listener = (event: IpcSender, input: unknown) => Promise<Result<unknown>>

/** The part of `ipcMain` that answers requests. */
export interface RequestServer {
  handle(channel: string, listener: Listener): void
}

/**
 * Answers every channel of the contract, and no other. The answer is always a `Result`: of an error that
 * `ipcMain.handle` throws, only the message would arrive.
 */
export function registerMainHandlers(
  server: RequestServer,
  handlers: MainHandlers,
  isTrusted: (event: IpcSender) => boolean,
): void {
  for (const channel of Object.keys(MAIN_CHANNELS) as MainChannel[]) {
    server.handle(
      channel,
      guarded(channel, isTrusted, input => callHandler(handlers, channel, input)),
    )
  }
}

/** One answer, behind the check of the sender; whatever is thrown becomes an error value. */
export function guarded(
  channel: string,
  isTrusted: (event: IpcSender) => boolean,
  answer: (input: unknown) => Promise<unknown>,
): Listener {
  return async (event, input) => {
    try {
      if (!isTrusted(event)) throw new AppError('bridge/refused', { message: `sender of ${channel}` })
      return { ok: true, value: await answer(input) }
    } catch (error) {
      return { ok: false, error: toWireError(error) }
    }
  }
}

async function callHandler(handlers: MainHandlers, channel: MainChannel, input: unknown): Promise<unknown> {
  if (!hasShape(REQUEST_SHAPES[channel], input)) {
    throw new AppError('bridge/refused', { message: `shape of ${channel}` })
  }
  // The shape was just checked for this channel; TypeScript cannot follow the pairing.
  const handler = handlers[channel] as (input: unknown) => Promise<unknown>
  return handler(input)
}
