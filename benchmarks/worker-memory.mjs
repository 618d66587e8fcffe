// Memory of a page's workers alone: their heaps and the buffers behind them, as the browser's debugger tells.

/**
 * Listens for the workers of a page; call before the page is loaded.
 *
 * @returns a function that gives the memory in use by all workers, in bytes, rubbish included that was not collected yet.
 */
export async function watchWorkers(context, page) {
  const session = await context.newCDPSession(page)
  const workers = []
  const waiting = new Map()
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId)
  })
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message)
    waiting.get(id)?.(result)
  })
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  })
  let asked = 0
  const usageOf = sessionId =>
    new Promise((resolve, reject) => {
      const id = ++asked
      waiting.set(id, resolve)
      const message = JSON.stringify({ id, method: 'Runtime.getHeapUsage' })
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject)
    })
  return async () => {
    const usages = await Promise.all(workers.map(usageOf))
    return usages.reduce((sum, { usedSize, backingStorageSize }) => sum + usedSize + backingStorageSize, 0)
  }
}
