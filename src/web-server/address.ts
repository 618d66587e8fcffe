/** The only address the app is served at: this machine, reachable from nowhere else. */
export const LOOPBACK = '127.0.0.1'

/** Fixed for ever: the browser keeps the users' data under the address, port included. */
export const FIXED_PORT = 47_615

/** The port from `LOWDOWN_PORT` (tests use it), else the fixed one; null for what is no port. */
export function portOf(environment: Readonly<Record<string, string | undefined>>): number | null {
  const text = environment['LOWDOWN_PORT']
  if (text === undefined || text === '') return FIXED_PORT
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  return port >= 1 && port <= 65_535 ? port : null
}

/** The address people open. */
export function addressOf(port: number): string {
  return `http://${LOOPBACK}:${port}/`
}
