/** A place in the queue. */
export interface Ticket {
  /** Leaves the queue, or ends the turn where it has come. May be called again without effect. */
  readonly giveBack: () => void
}

const waiting: (() => void)[] = []
let current: (() => void) | null = null
let isCalling = false

/** Queues up; `begin` is called in a task of its own as soon as every turn before has ended. */
export function takeTicket(begin: () => void): Ticket {
  // A function of its own: the same `begin` may wait twice.
  const turn = (): void => begin()
  waiting.push(turn)
  callNext()
  return {
    giveBack: () => {
      const place = waiting.indexOf(turn)
      if (place >= 0) waiting.splice(place, 1)
      if (current !== turn) return
      current = null
      callNext()
    },
  }
}

function callNext(): void {
  if (isCalling || current !== null || waiting.length === 0) return
  isCalling = true
  afterFrame(() => {
    isCalling = false
    current = waiting.shift() ?? null
    current?.()
  })
}

/** Frames of a page that nobody sees do not come: then a turn waits for so long. */
const NO_FRAME_MS = 100

/**
 * Calls in a task of its own, after the page has handled input and has laid out and painted what changed. Whoever asks
 * for a size or sets a font before that has to wait for the layout of everything that the turn before inserted.
 */
function afterFrame(act: () => void): void {
  let isCalled = false
  const call = (): void => {
    if (isCalled) return
    isCalled = true
    clearTimeout(timer)
    act()
  }
  const timer = setTimeout(call, NO_FRAME_MS)
  requestAnimationFrame(() => setTimeout(call))
}
