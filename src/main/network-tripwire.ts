import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

type Owner = object

/** Every function of this process by which bytes could leave it or come in. */
function networkFunctions(): readonly (readonly [owner: Owner, names: readonly string[]])[] {
  const resolvers = Object.keys(dns).filter(name => /^(lookup|resolve|reverse)/.test(name))
  const promisedResolvers = Object.keys(dns.promises).filter(name => /^(lookup|resolve|reverse)/.test(name))
  return [
    [net.Socket.prototype, ['connect']],
    [net.Server.prototype, ['listen']],
    [dgram.Socket.prototype, ['bind', 'connect', 'send']],
    [dgram, ['createSocket']],
    [dns, resolvers],
    [dns.promises, promisedResolvers],
    [globalThis, ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']],
  ]
}

/**
 * Layer 6 of "nothing leaves the machine": the sessions' guards see the pages' traffic only, not what code in the main
 * process sends. Nothing there should send anything, so each way out throws, whoever takes it.
 *
 * @returns Puts everything back; for tests.
 */
export function installNetworkTripwire(): () => void {
  const undo: (() => void)[] = []
  for (const [owner, names] of networkFunctions()) {
    for (const name of names) {
      const before = Object.getOwnPropertyDescriptor(owner, name)
      if (before === undefined) continue
      Object.defineProperty(owner, name, { configurable: true, writable: true, value: refuse(name) })
      undo.push(() => Object.defineProperty(owner, name, before))
    }
  }
  syncBuiltinESMExports()
  return () => {
    for (const restore of undo) restore()
    syncBuiltinESMExports()
  }
}

function refuse(name: string): () => never {
  return () => {
    throw new Error(`Lowdown never talks to a network, but something called ${name}().`)
  }
}
