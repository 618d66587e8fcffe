import { createServer } from 'node:http'
import { LOOPBACK, addressOf } from './address.ts'
import { answer } from './answer.ts'

/** The app, served to the browsers of this machine. */
export interface WebServer {
  /** `http://127.0.0.1:PORT/` */
  readonly address: string
  /** Stops at once, open connections included. */
  close(): Promise<void>
}

/**
 * Serves a built folder on the loopback address.
 *
 * @param port - Taken as it is, never another.
 * @throws The system's error, with `code` `EADDRINUSE` when the port is taken.
 */
export async function createWebServer({
  folder,
  port,
}: {
  readonly folder: string
  readonly port: number
}): Promise<WebServer> {
  const server = createServer((request, response) => {
    const { method = '', url: target = '', headers } = request
    answer(folder, port, { method, target, host: headers.host }).then(
      ({ status, headers: answered, body }) => response.writeHead(status, answered).end(body),
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: LOOPBACK, port, exclusive: true }, resolve)
  })
  return {
    address: addressOf(port),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
